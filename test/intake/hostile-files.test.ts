import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../scripts/office/gb18030.ts';
import { faultsOf } from '../../src/intake/report/faults.ts';
import { faults, readGiven, readText, seen } from './tiny-table.ts';

const DOCUMENTS = '月份,单位编码,文种,办文件数,差错件数,差错处数,退文件数,超时件数,字数';
const ACTUALS = '月份,单位编码,指标编码,完成值,备注';

/** A row of document counts. */
const row = (unit: string, kind = '通知', rest = '100,1,2,1,0,90000') => `2026-10,${unit},${kind},${rest}`;
const ROWS = ['X01', 'X02', 'X03'].map((unit) => row(unit));
const lines = (...given: string[]) => `${given.join('\r\n')}\r\n`;

/** Accepted, set aside, refused. */
type Fate = readonly [accepted: number, aside: number, refused: number];

type Case = readonly [name: string, text: string, found: readonly string[], fate: Fate];

/** Each file has these errors and warnings and no other, at these places. */
function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, text, found, [accepted, setAside, refused]) => {
    const reading = readText(text);
    expect(faults(reading.problems)).toEqual(found);
    expect(reading.rows).toEqual({ read: accepted + setAside + refused, accepted, setAside, refused });
  });
}

describe('a file without columns', () => {
  table([
    ['of one column', lines('单位编码', 'X01'), ['HDR_NOT_FOUND@1'], [0, 0, 2]],
    [
      'cut by blanks',
      lines('月份 单位编码 办文件数 差错件数', '2026-10 X01 5 0'),
      ['HDR_NOT_FOUND@1'],
      [0, 0, 2],
    ],
    ['cut by bars', lines('月份|单位编码|办文件数', '2026-10|X01|5'), ['HDR_NOT_FOUND@1'], [0, 0, 2]],
    [
      'with its rows in quotes',
      lines(...[DOCUMENTS, ...ROWS].map((text) => `"${text}"`)),
      ['HDR_NOT_FOUND@1'],
      [0, 0, 4],
    ],
    ['that is JSON', '[{"月份":"2026-10"}]', ['HDR_NOT_FOUND@1'], [0, 0, 1]],
    ['that is a letter', lines('', '各科室：', '请于5日前报送。'), ['HDR_NOT_FOUND@2'], [0, 1, 2]],
    ['of commas alone', lines('', ',,,,', ',,,,'), ['FILE_EMPTY'], [0, 3, 0]],
  ]);

  it('shows what the cell holds', () => {
    const [problem] = readText('月份|单位编码\n2026-10|X01\n').problems;
    expect(problem?.message.zh).toContain('“月份|单位编码”');
  });
});

describe('a header that nearly is one', () => {
  const remedy = (text: string) => readText(text).problems[0]?.remedy.zh;

  it('names each slip and what is lacking', () => {
    expect(remedy('月分,单位编马,文种,办文件教\n2026-10,X01,通知,5\n')).toMatch(
      /“月分”改为“月份”、“单位编马”改为“单位编码”、“办文件教”改为“办文件数”，并补上必填列“差错件数”/,
    );
  });

  it('when its remedy is followed, the file is read', () => {
    const mended = '月份,单位编码,文种,办文件数,差错件数\n2026-10,X01,通知,5,0\n';
    expect(faults(readText(mended).problems)).toEqual([]);
  });

  it('with a column for every month is told as such', () => {
    const [problem] = readText('单位编码,1月,2月,3月\nX01,5,6,7\n').problems;
    expect(problem).toMatchObject({ code: 'FILE_UNRECOGNISED', place: { lines: [1] } });
    expect(problem?.message.zh).toContain('横向');
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 read as GB18030', new TextEncoder().encode(DOCUMENTS)],
    ['GB18030 read as Latin-1', encodeGb18030(DOCUMENTS)],
  ])('garbled: %s', (name, bytes) => {
    const garbled = new TextDecoder(name.startsWith('UTF-8') ? 'gb18030' : 'latin1').decode(bytes);
    expect(seen(readText(`${garbled.replaceAll('\ufffd', '?')}\n1,2\n`).problems)).toEqual([
      'ENC_MOJIBAKE@1',
    ]);
  });

  it('of too many columns is one fault in the report, and each column a problem', () => {
    const more = Array.from({ length: 3_000 }, (_, index) => `列${index}`);
    const { problems } = readText(lines([DOCUMENTS, ...more].join(','), `${row('X01')}${','.repeat(3_000)}`));
    expect(problems).toHaveLength(3_000);
    expect(faultsOf(problems)).toHaveLength(1);
  });
});

describe('several tables in one file', () => {
  const second = [ACTUALS, '2026-10,X01,Z01,5,', '2026-10,X02,Z01,x,'];
  table([
    ['one below the other', lines(DOCUMENTS, ...ROWS, '', ...second), ['HDR_DUPLICATE@6'], [3, 2, 3]],
    [
      'the first once more',
      lines(DOCUMENTS, ...ROWS, ...second, DOCUMENTS, row('X04'), row('X05', '通知', 'x,0,0,0,0,0')),
      ['HDR_DUPLICATE@5', 'CELL_TYPE@10 D'],
      [4, 2, 4],
    ],
    [
      'the same with its columns in another order',
      lines(
        '月份,单位编码,办文件数,差错件数',
        '2026-10,X01,5,0',
        '单位编码,月份,办文件数,差错件数',
        'X02,2026-10,5,0',
      ),
      ['HDR_DUPLICATE@3'],
      [1, 1, 2],
    ],
    ['its header twice', lines(DOCUMENTS, DOCUMENTS, ...ROWS), [], [3, 2, 0]],
    ['its header between rows', lines(DOCUMENTS, row('X01'), DOCUMENTS, row('X02')), [], [2, 2, 0]],
  ]);
});

describe('below the table', () => {
  table([
    [
      'notes of several lines and signatures',
      lines(
        DOCUMENTS,
        ...ROWS,
        '注：1.含代拟稿。',
        '2.不含转办件。',
        '制表人：甲',
        '分管领导签字：      单位盖章：',
      ),
      [],
      [3, 5, 0],
    ],
    [
      'sentences without a word before',
      lines(DOCUMENTS, ...ROWS, '（以上数据截至10月31日）', '以上数据已核对。'),
      [],
      [3, 3, 0],
    ],
    [
      'rows after a note are rows still',
      lines(DOCUMENTS, row('X01'), '注：略', row('X02'), '2026-10,X03'),
      ['ROW_SHORT@5'],
      [2, 2, 1],
    ],
    [
      'a lone text among the rows is a short row',
      lines(DOCUMENTS, row('X01'), '青石县政府', row('X02')),
      ['ROW_SHORT@3'],
      [2, 1, 1],
    ],
    [
      'titles of groups',
      lines(DOCUMENTS, '一、县市政府办,,,,,,,,', row('X01'), '（二）科室,,,,,,,,', row('X02')),
      [],
      [2, 3, 0],
    ],
    [
      'a unit whose name has a number',
      lines('月份,单位编码,办文件数,差错件数', '2026-10,一、二科,5,0'),
      [],
      [1, 1, 0],
    ],
  ]);
});

describe('above and in the header', () => {
  table([
    [
      'row numbers',
      lines('序号,月份,单位编码,办文件数,差错件数', '1,2026-10,X01,5,0', '合计,,,5,0'),
      [],
      [1, 2, 0],
    ],
    [
      'units in parentheses below it',
      lines('月份,单位编码,办文件数,差错件数', ',,（件）,(单位：件)', '2026-10,X01,5,0'),
      [],
      [1, 2, 0],
    ],
    [
      'blanks before every quote',
      lines(DOCUMENTS, ...ROWS.map((text) => ` "${text.replaceAll(',', '", "')}"`)),
      [],
      [3, 1, 0],
    ],
    [
      'advice in parentheses',
      lines('*月份（必填）,单位编码(必填),*指标编码,完成值（万元）(必填),备注（选填）', '2026-10,X01,Z01,5,'),
      [],
      [1, 1, 0],
    ],
    [
      'an open quote',
      lines('月份,单位编码,指标编码,"完成值', '2026-10,X01,Z01,5'),
      ['DIA_QUOTE@1'],
      [0, 0, 2],
    ],
    [
      'twenty-five lines of notes',
      lines(...Array.from({ length: 25 }, (_, at) => `说明,${at}`), DOCUMENTS, ...ROWS),
      ['HDR_NOT_FOUND'],
      [0, 0, 29],
    ],
  ]);
});

describe('a thousands separator outside quotes', () => {
  const actual = (unit: string, rest: string) => `2026-10,${unit},Z01,${rest}`;
  table([
    [
      'makes the row too long',
      lines(ACTUALS, actual('X01', '1,234,季末'), actual('X02', '5,')),
      ['ROW_LONG@2'],
      [1, 1, 1],
    ],
    [
      'fits the row by chance',
      lines(ACTUALS, actual('X01', '1,234'), actual('X02', '5,')),
      ['CELL_TYPE@2 D'],
      [1, 1, 1],
    ],
    ['with decimals', lines(ACTUALS, actual('X01', '12,345.6')), ['CELL_TYPE@2 D'], [0, 1, 1]],
    [
      'in most rows',
      lines(ACTUALS, actual('X01', '1,234,'), actual('X02', '2,345,'), actual('X03', '5,')),
      ['CELL_TYPE@2 D', 'CELL_TYPE@3 D'],
      [1, 1, 2],
    ],
    [
      'is not a note that says more',
      lines(ACTUALS, actual('X01', '1,234件'), actual('X02', '5,12'), actual('X03', '1234,100')),
      [],
      [3, 1, 0],
    ],
    ['is not two numbers', lines(DOCUMENTS, row('X01', '通知', '100,100,100,0,0,900')), [], [1, 1, 0]],
  ]);
});

describe('months that a spreadsheet changed', () => {
  const month = (text: string) => readText(lines(ACTUALS, `${text},X01,Z01,5,`)).problems[0];

  it.each<[string, string | undefined]>([
    ['Nov-26', '2026-11'],
    ['26-11', '2026-11'],
    ['26年3月', '2026-03'],
    ['11/2026', '2026-11'],
    ['October 2026', '2026-10'],
    ['11月', '2026-11'],
    ['2026/10/31', '2026-10'],
    ['26-13', undefined],
    ['Nov', undefined],
  ])('%s is refused; likely %s', (text, suggestion) => {
    expect(month(text)).toMatchObject({ code: 'CELL_PERIOD', severity: 'error' });
    expect(month(text)?.suggestion).toBe(suggestion);
  });

  it('the remedy names the month of the drop', () => {
    expect(month('上月')?.remedy.zh).toContain('2026-10');
  });
});

describe('one fault hides no other', () => {
  const bad = row('X09', '通知', 'x,1,2,1,0,90000');
  const bytes = (text: string, ...broken: number[]) => {
    const [before = '', after = ''] = text.split('@');
    return Uint8Array.from([
      ...new TextEncoder().encode(before),
      ...broken,
      ...new TextEncoder().encode(after),
    ]);
  };

  it.each<[string, Uint8Array, string[]]>([
    [
      'a bad byte',
      bytes(lines(DOCUMENTS, ...ROWS, row('X04', '通@知'), bad), 0xff),
      ['ENC_UNDECODABLE@5', 'CELL_TYPE@6 D'],
    ],
    [
      'a zero',
      bytes(lines(DOCUMENTS, ...ROWS, row('X04', '通@知'), bad), 0),
      ['ENC_MOJIBAKE@5', 'CELL_TYPE@6 D'],
    ],
    [
      'an open quote',
      bytes(lines(DOCUMENTS, ...ROWS, row('X04', '"通知'), bad)),
      ['DIA_QUOTE@5', 'CELL_TYPE@6 D'],
    ],
    [
      'a row of GB18030 that is UTF-8 by chance',
      Uint8Array.from([...bytes(lines(DOCUMENTS, ...ROWS, bad)), ...encodeGb18030(row('X08'))]),
      ['CELL_TYPE@5 D', 'ENC_MOJIBAKE@6'],
    ],
    [
      'a cell of 100,000 characters',
      bytes(lines(DOCUMENTS, row('X01', '字'.repeat(100_000)), bad)),
      ['CELL_TOO_LONG@2 C', 'CELL_TYPE@3 D'],
    ],
    [
      'line ends of all kinds',
      bytes(`${DOCUMENTS}\r\n${row('X01')}\r${row('X02')}\n${bad}`),
      ['CELL_TYPE@4 D'],
    ],
  ])('%s', (_name, given, found) => {
    expect(faults(readGiven({ bytes: given }).problems)).toEqual(found);
  });
});
