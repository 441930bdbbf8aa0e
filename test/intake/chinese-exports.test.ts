import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../scripts/office/gb18030.ts';
import { validateSet } from '../../src/intake/validate-set.ts';
import { column, faults, office, readGiven, readText, seen, table } from './tiny-table.ts';

const HEADER = '月份,单位编码,文种,办文件数,差错件数,差错处数,退文件数,超时件数,字数';
const GOOD = '2026-10,X01,通知,5,0,0,0,0,900';

function counts({ rows }: ReturnType<typeof readText>): string {
  return [rows.read, rows.accepted, rows.setAside, rows.refused].join('/');
}

describe('encodings are told by plausibility', () => {
  const text = `${HEADER}\n${GOOD}\n`;
  const latin = Uint8Array.from([
    ...new TextEncoder().encode('name,n\nJos'),
    0xe9,
    ...new TextEncoder().encode(',1\n'),
  ]);

  it.each<[string, Uint8Array, string, number]>([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8', 1],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8', 1],
    ['GB18030', encodeGb18030(text), 'gb18030', 1],
    ['Latin-1, which is refused', latin, 'unknown', 0],
  ])('%s', (_name, bytes, encoding, accepted) => {
    expect(readGiven({ bytes })).toMatchObject({ encoding, rows: { accepted } });
  });

  it('tells GB18030 of a long file from its beginning, and a bad byte anywhere in it', () => {
    const long = encodeGb18030(`${HEADER}\n${`${GOOD}\n`.repeat(40_000)}`);
    expect(long.length).toBeGreaterThan(1_048_576);
    expect(readGiven({ bytes: long }).encoding).toBe('gb18030');
    const broken = Uint8Array.from([...long, 0xff, 0x0a]);
    const found = faults(readGiven({ bytes: broken }).problems).filter((each) => each.startsWith('ENC'));
    expect(found).toEqual(['ENC_UNDECODABLE@40002']);
  });
});

describe('rows above the header', () => {
  const rows = '月份,单位编码,指标编码,完成值\n2026-10,X01,Z01,5\n';
  const unitOf = (above: string) => readText(above + rows).records[0]?.units;

  it.each<[string, string, object | undefined]>([
    ['单位：万元', '进展表,,,\n单位：万元,,,\n', { value: '万元' }],
    ['单位:万元 in the last column', '进展表,,,单位:万元\n', { value: '万元' }],
    ['in parentheses', '进展表（单位：亿元）\n', { value: '亿元' }],
    ['behind blanks', '2026年10月   单位 ： %\n', { value: '%' }],
    ['计量单位', '计量单位：件\n', { value: '件' }],
    ['the lowest counts', '单位：元\n单位：万元\n', { value: '万元' }],
    ['not an office that reports', '填报单位：青石县政府办公室\n', undefined],
    ['not an office whose name begins like a unit', '单位：万年县政府办公室\n', undefined],
    ['not the unit that fills in', '填报单位：万元\n', undefined],
    ['not several units', '单位：万元、件\n', undefined],
  ])('%s', (_name, above, units) => expect(unitOf(above)).toEqual(units));

  it('does not touch a column whose header has a unit, nor a number that has one', () => {
    const text = '单位：万元\n月份,单位编码,指标编码,完成值(件)\n2026-10,X01,Z01,5\n2026-10,X02,Z01,5%\n';
    expect(readText(text).records.map(({ units }) => units)).toEqual([{ value: '件' }, { value: '%' }]);
  });

  it('does not touch columns that count something else', () => {
    const reading = readText(`单位：万元,,,\n月份,单位编码,办文件数,差错件数\n2026-10,X01,5,0\n`);
    expect(reading.records[0]?.record).toMatchObject({ handled: 5 });
    expect(faults(reading.problems)).toEqual([]);
  });

  it.each<[string, number | undefined, string[]]>([
    ['万元', 5, []],
    ['元', 50_000, []],
    ['件', undefined, ['CELL_UNIT@3 D']],
  ])('is held against the indicator, which is measured in %s', (measure, value, found) => {
    const header = '指标编码,指标名称,计量单位,方向,口径,汇总';
    const indicators = readGiven({
      text: `${header}\nZ01,投资,${measure},越高越好,当月值,求和\n`,
      file: 'registers/indicators.csv',
      home: 'register',
      drop: null,
    });
    const units = readGiven({
      text: '单位编码,单位名称,类别\nX01,办公室,科室\n',
      file: 'registers/u.csv',
      home: 'register',
      drop: null,
    });
    const actuals = readText(`单位：万元\n${rows}`);
    const set = validateSet([indicators, units, actuals], office);
    const records = set.readings.flatMap((reading) => reading.records);
    expect(records.find((record) => record.table === 'actuals')?.record.value).toBe(value);
    expect(faults(set.problems.filter(({ code }) => code === 'CELL_UNIT'))).toEqual(found);
  });

  it('sets titles, dates and reporting offices aside', () => {
    const text = `公文质量月报,,,,,,,,\n填报单位：办公室,,,填表日期：2026年10月31日,,,,,\n,,,,,,,,\n${HEADER}\n${GOOD}\n`;
    expect(counts(readText(text))).toBe('5/1/4/0');
    expect(seen(readText(text).problems)).toEqual(['HDR_PREAMBLE@1,2,3']);
  });
});

describe('headers of two rows', () => {
  it.each<[string, string, object]>([
    [
      'known by the lower row alone',
      '月份,单位编码,办文情况,,,差错情况,\n,,文种,办文件数,退文件数,差错件数,差错处数\n2026-10,X01,通知,5,0,1,2\n',
      { kind: '通知', handled: 5, returned: 0, with_errors: 1, errors: 2 },
    ],
    [
      'known by both rows together',
      '月份,单位编码,办文,,差错,\n,,件数,字数,件数,处数\n2026-10,X01,5,900,1,2\n',
      { handled: 5, characters: 900, with_errors: 1, errors: 2 },
    ],
    [
      'below a title',
      '公文质量月报,,,,,\n月份,单位编码,办文,,差错,\n,,件数,字数,件数,处数\n2026-10,X01,5,900,1,2\n',
      { handled: 5, characters: 900, with_errors: 1, errors: 2 },
    ],
    [
      'of which the second gives units',
      '月份,单位编码,办文件数,差错件数\n单位,,件,件\n2026-10,X01,5,0\n',
      { handled: 5, with_errors: 0 },
    ],
  ])('%s', (_name, text, record) => {
    const reading = readText(text);
    expect(faults(reading.problems)).toEqual([]);
    expect(reading.records[0]?.record).toMatchObject(record);
    expect(reading.rows).toMatchObject({ accepted: 1, refused: 0 });
  });

  it('takes no row of data for a part of the header', () => {
    const text = '指标编码,指标名称,计量单位,方向,口径,汇总\nZ01,投资,,越高越好,当月值,求和\n';
    expect(readText(text).rows).toMatchObject({ accepted: 1 });
  });

  it('counts the units in a second row', () => {
    const text = '月份,单位编码,指标编码,完成值\n单位,,,万元\n2026-10,X01,Z01,5\n';
    expect(readText(text).records[0]?.units).toEqual({ value: '万元' });
  });
});

describe('totals and footers', () => {
  it.each<[string, string, string[]]>([
    ['合计', '合计,,,5,0,0,0,0,900', ['ROW_TOTAL@3']],
    ['with blanks inside', '合  计,,,5,0,0,0,0,900', ['ROW_TOTAL@3']],
    ['with wide blanks', '总　　计：,,,5,0,0,0,0,900', ['ROW_TOTAL@3']],
    ['in the second column', ',合 计,,5,0,0,0,0,900', ['ROW_TOTAL@3']],
    ['behind the month', '2026-10,小计,,5,0,0,0,0,900', ['ROW_TOTAL@3']],
    ['that do not add up', '合计,,,6,0,0,0,0,900', ['ROW_TOTAL@3', 'SUM_MISMATCH@3 D']],
    ['a footer', '制表人：张三,,,审核人：李四,,,,,', ['ROW_FOOTER@3']],
    ['a note', '注：本表含代拟稿。', ['ROW_FOOTER@3']],
    ['a source', '数据来源：OA 系统,,,,,,,,', ['ROW_FOOTER@3']],
  ])('%s', (_name, row, found) => {
    const reading = readText(`${HEADER}\n${GOOD}\n${row}\n`);
    expect(seen(reading.problems)).toEqual(found);
    expect(counts(reading)).toBe('3/1/2/0');
  });
});

describe('blanks of merged cells', () => {
  const text = { type: 'text' } as const;
  const merged = (fillDown: boolean) =>
    table(
      'ad_hoc',
      {
        unit: column('单位', 'Unit', { cell: text, required: true, fillDown }),
        kind: column('文种', 'Kind', { cell: text, required: true }),
      },
      { identity: ['unit', 'kind'] },
    );
  const rows = '单位,文种\n办公室,通知\n,请示\n,报告\n';

  it('take the value above where the contract allows it, with a warning', () => {
    const reading = readText(rows, office, [merged(true)]);
    expect(reading.records.map(({ record }) => record.unit)).toEqual(['办公室', '办公室', '办公室']);
    expect(reading.problems).toMatchObject([
      { code: 'KEY_MERGED_BLANK', severity: 'warning', place: { lines: [3, 4] } },
    ]);
  });

  it('are refused where it does not', () => {
    const reading = readText(rows, office, [merged(false)]);
    expect(counts(reading)).toBe('4/1/1/2');
    expect(reading.problems).toMatchObject([
      { code: 'KEY_MERGED_BLANK', severity: 'error', place: { lines: [3, 4] } },
    ]);
  });
});

describe('quotes behind blanks', () => {
  it.each([' "通知,请示"', '  "通知,请示"'])('%j is one cell', (cell) => {
    const reading = readText(`${HEADER}\n2026-10,X01,${cell},5,0,0,0,0,900\n${GOOD.replace('X01', 'X02')}\n`);
    expect(reading.records[0]?.record.kind).toBe('通知,请示');
    expect(faults(reading.problems)).toEqual([]);
  });
});
