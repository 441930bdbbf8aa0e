import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/intake/read-file.ts';
import { faults, input, office, officeWith, readGiven, readText, seen } from './tiny-table.ts';

const HEADER = '月份,单位编码,文种,办文件数,差错件数,差错处数,退文件数,超时件数,字数';

function documents(...rows: string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

describe('a clean file', () => {
  it('becomes records with their lines and no problem', () => {
    const reading = readText(documents('2026-10,X01,通知,186,1,2,0,1,93500', '2026-10,X02,,40,0,,,,'));
    expect(reading.problems).toEqual([]);
    expect(reading).toMatchObject({
      tables: ['documents'],
      encoding: 'utf-8',
      delimiter: ',',
      rows: { read: 3, accepted: 2, setAside: 1, refused: 0 },
    });
    expect(reading.records).toEqual([
      {
        table: 'documents',
        file: 'drops/2026-10/file.csv',
        line: 2,
        record: {
          period: '2026-10',
          unit_id: 'X01',
          kind: '通知',
          handled: 186,
          with_errors: 1,
          errors: 2,
          returned: 0,
          overdue: 1,
          characters: 93500,
        },
      },
      {
        table: 'documents',
        file: 'drops/2026-10/file.csv',
        line: 3,
        record: {
          period: '2026-10',
          unit_id: 'X02',
          kind: null,
          handled: 40,
          with_errors: 0,
          errors: null,
          returned: null,
          overdue: null,
          characters: null,
        },
      },
    ]);
  });

  it.each<[string, string]>([
    ['keys', 'period,unit_id,handled,with_errors\n2026-10,X01,5,0\n'],
    ['English labels', 'Period,Unit id,Documents handled,Documents with errors\n2026-10,X01,5,0\n'],
    ['another order', '差错件数,办文件数,单位编码,月份\n0,5,X01,2026-10\n'],
    ['stars and line breaks in headers', '*月份,"单位\n编码",办文件数*,差错件数\n2026-10,X01,5,0\n'],
    ['tabs', '月份\t单位编码\t办文件数\t差错件数\n2026-10\tX01\t5\t0\n'],
    ['semicolons', '月份;单位编码;办文件数;差错件数\n2026-10;X01;5;0\n'],
    ['full-width commas', '月份，单位编码，办文件数，差错件数\n2026-10，X01，5，0\n'],
    ['the unit in a header', '月份,单位编码,办文件数(件),差错件数（件）\n2026-10,X01,5,0\n'],
    ['a title above', '公文质量月报\n填报单位：办公室\n\n月份,单位编码,办文件数,差错件数\n2026-10,X01,5,0\n'],
  ])('is read with %s', (_name, text) => {
    const { records, rows, problems } = readText(text);
    expect(faults(problems).filter((fault) => !fault.startsWith('DIA_DELIMITER'))).toEqual([]);
    expect(rows.accepted).toBe(1);
    expect(records[0]?.record).toMatchObject({
      period: '2026-10',
      unit_id: 'X01',
      handled: 5,
      with_errors: 0,
    });
  });
});

describe('every fault is found once, at its place', () => {
  it.each<[string, string, string[]]>([
    ['no rows', documents(), ['FILE_NO_ROWS']],
    ['another file', '姓名,电话\n张三,123\n', ['FILE_UNRECOGNISED@1']],
    ['no header', '2026-10,X01,通知,5,0\n2026-10,X02,通知,5,0\n', ['HDR_NOT_FOUND']],
    [
      'a period after the drop',
      documents('2026-10,X01,,5,0,,,,', '2026-11,X01,,5,0,,,,'),
      ['FILE_PERIOD@3 A'],
    ],
    ['no period of the drop', documents('2026-09,X01,,5,0,,,,'), ['FILE_PERIOD']],
    ['a garbled row', documents('2026-10,X01,锟斤拷,5,0,,,,', '2026-10,X02,,5,0,,,,'), ['ENC_MOJIBAKE@2']],
    [
      'full-width commas in one row',
      documents('2026-10，X01，，5，0，，，，', '2026-10,X02,,5,0,,,,'),
      ['DIA_DELIMITER@2'],
    ],
    ['a quote', documents('2026-10,"X01,,5,0,,,,', '2026-10,X02,,5,0,,,,'), ['DIA_QUOTE@2']],
    ['a missing column', '月份,单位编码,办文件数\n2026-10,X01,5\n', ['HDR_MISSING@1']],
    ['a misspelt column', '月份,单位编码,办文件数,差错件\n2026-10,X01,5,0\n', ['HDR_MISSING@1 D']],
    ['an unknown column', '月份,单位编码,办文件数,差错件数,电话\n2026-10,X01,5,0,1\n', ['HDR_EXTRA@1 E']],
    ['a column twice', '月份,单位编码,办文件数,差错件数,办文数\n2026-10,X01,5,0,1\n', ['HDR_DUPLICATE@1 E']],
    ['a column without a header', '月份,单位编码,,办文件数,差错件数\n2026-10,X01,x,5,0\n', ['HDR_BLANK@1 C']],
    ['a wrong unit in a header', '月份,单位编码,办文件数(元),差错件数\n2026-10,X01,5,0\n', ['HDR_UNIT@1 C']],
    ['a cell too many', documents('2026-10,X01,,1,234,0,,,,0', '2026-10,X02,,5,0,,,,'), ['ROW_LONG@2']],
    [
      'a comma in a number, though the cell pushed out is empty',
      documents('2026-10,X01,,1,234,0,,,,', '2026-10,X02,,5,0,,,,'),
      ['ROW_LONG@2'],
    ],
    ['a cell too few', documents('2026-10,X01,,5,0,,,'), ['ROW_SHORT@2']],
    [
      'a blank required cell',
      documents('2026-10,X01,,,0,,,,', '2026-10,X02,,5,0,,,,'),
      ['CELL_REQUIRED@2 D'],
    ],
    [
      'a mark in a required cell',
      documents('2026-10,X01,,—,0,,,,', '2026-10,X02,,5,0,,,,'),
      ['CELL_REQUIRED@2 D'],
    ],
    ['a word for a number', documents('2026-10,X01,,五,0,,,,'), ['CELL_TYPE@2 D']],
    ['a negative count', documents('2026-10,X01,,-5,0,,,,'), ['CELL_RANGE@2 D']],
    ['another unit', documents('2026-10,X01,,5万元,0,,,,'), ['CELL_UNIT@2 D']],
    ['no period', documents('十月,X01,,5,0,,,,'), ['CELL_PERIOD@2 A']],
    ['an id lost to a spreadsheet', documents('2026-10,1.2E+15,,5,0,,,,'), ['CELL_PRECISION@2 B']],
    ['a formula', documents('2026-10,X01,,=D3+1,0,,,,'), ['CELL_SPREADSHEET@2 D']],
    ['day numbers', documents('46296,X01,,5,0,,,,', '46296,X02,,5,0,,,,'), ['CELL_SPREADSHEET@2,3 A']],
    ['a long text', documents(`2026-10,X01,${'通'.repeat(41)},5,0,,,,`), ['CELL_TOO_LONG@2 C']],
    ['the same key', documents('2026-10,X01,,5,0,,,,', '2026-10,X01,,6,0,,,,'), ['KEY_DUPLICATE@2,3']],
    ['the same row', documents('2026-10,X01,,5,0,,,,', '2026-10,X01,,5,0,,,,'), ['KEY_DUPLICATE@2,3']],
    [
      'merged cells',
      documents('2026-10,X01,通知,5,0,,,,', '2026-10,,请示,5,0,,,,', '2026-10,,报告,5,0,,,,'),
      ['KEY_MERGED_BLANK@3,4 B'],
    ],
    ['more errors than documents', documents('2026-10,X01,,5,6,,,,'), ['ROW_RULE@2 E']],
    ['fewer instances than documents', documents('2026-10,X01,,5,3,2,,,'), ['ROW_RULE@2 E']],
    ['more returned than documents', documents('2026-10,X01,,5,0,,6,,'), ['ROW_RULE@2 G']],
    [
      'a wrong total',
      documents('2026-10,X01,,5,1,,,,', '2026-10,X02,,7,0,,,,', '合计,,,13,1,,,,'),
      ['SUM_MISMATCH@4 D'],
    ],
    [
      'two faults in one row',
      documents('2026-13,X01,,x,0,,,,', '2026-10,X02,,5,0,,,,'),
      ['CELL_PERIOD@2 A', 'CELL_TYPE@2 D'],
    ],
  ])('%s', (_name, text, found) => {
    expect(faults(readText(text).problems)).toEqual(found);
  });

  it.each<[string, string, string[]]>([
    ['aliases', '年月,单位代码,办文数,出错件数\n2026-10,X01,5,0\n', ['HDR_ALIAS@1']],
    ['a title', `公文质量月报\n${documents('2026-10,X01,,5,0,,,,')}`, ['HDR_PREAMBLE@1']],
    ['blank rows', documents('2026-10,X01,,5,0,,,,', '', ',,,,,,,,'), ['ROW_BLANK@3,4']],
    ['a right total', documents('2026-10,X01,,5,0,,,,', '合 计,,,5,0,,,,'), ['ROW_TOTAL@3']],
    [
      'a total in the second column',
      documents('2026-10,X01,,5,0,,,,', '2026-10,小计,,5,0,,,,'),
      ['ROW_TOTAL@3'],
    ],
    ['footers', documents('2026-10,X01,,5,0,,,,', '制表人：张三,,,,,,,,', '注:含附件'), ['ROW_FOOTER@3,4']],
    [
      'a repeated header',
      documents('2026-10,X01,,5,0,,,,', HEADER, '2026-10,X02,,5,0,,,,'),
      ['HDR_PREAMBLE@3'],
    ],
    [
      'normalised cells, a note for each column',
      documents('2026年10月,X01,,"1,234",0,,,,', '2026/10,X02, 通知,１２,0,,,,'),
      ['CELL_NORMALISED@2,3 A', 'CELL_NORMALISED@2,3 D', 'CELL_NORMALISED@3 C'],
    ],
    [
      'invisible characters',
      documents('2026-10,X\u200b01,,5,0,,,,'),
      ['CELL_NORMALISED@2 B', 'ENC_INVISIBLE@2'],
    ],
    ['old line ends', documents('2026-10,X01,,5,0,,,,').replaceAll('\n', '\r'), ['DIA_LINE_ENDINGS']],
    ['empty cells at the end', documents('2026-10,X01,,5,0,,,,,,,'), []],
    ['line ends of Windows', documents('2026-10,X01,,5,0,,,,').replaceAll('\n', '\r\n'), []],
    ['a line break in a cell', documents('2026-10,X01,"通\n知",5,0,,,,').replaceAll('\n', '\r\n'), []],
  ])('%s: noted and read', (_name, text, found) => {
    const { problems, rows } = readText(text);
    expect(faults(problems)).toEqual([]);
    expect(seen(problems).toSorted()).toEqual(found.toSorted());
    expect(rows.accepted).toBeGreaterThan(0);
  });
});

describe('suggestions', () => {
  it.each<[string, string, string | undefined]>([
    ['a header', '月份,单位编码,办文件数,差错件\n2026-10,X01,5,0\n', '差错件数'],
    ['a month without its year', documents('3月,X01,,5,0,,,,'), '2026-03'],
    ['nothing where nothing is near', documents('五月初,X01,,5,0,,,,'), undefined],
  ])('%s', (_name, text, suggestion) => {
    expect(readText(text).problems.find(({ severity }) => severity === 'error')?.suggestion).toBe(suggestion);
  });

  it('names the nearest allowed word', () => {
    const text = '指标编码,指标名称,方向,口径,汇总\nZ01,投资,越高越妤,当月值,求和\n';
    expect(readText(text).problems).toMatchObject([
      { code: 'CELL_ENUM', value: '越高越妤', suggestion: '越高越好', place: { lines: [2], column: 'C' } },
    ]);
  });
});

describe('periods against the drop', () => {
  const row = (period: string) => `月份,单位编码,办文件数,差错件数\n${period},X01,5,0\n`;

  it.each<[string, object, string[]]>([
    ['2026-10', {}, []],
    ['2026', {}, []],
    ['2026-Q4', {}, []],
    ['2026-Q3', {}, ['FILE_PERIOD']],
    ['2026-Q3', { drop_holds: 'any' }, []],
    ['2026-11', { drop_holds: 'any' }, ['FILE_PERIOD@2 A']],
    ['2027', {}, ['FILE_PERIOD@2 A']],
    ['2027', { year_starts: 4, year_named_by: 'end' }, []],
    ['2026-W45', {}, ['FILE_PERIOD@2 A']],
    ['2026-W40', {}, []],
  ])('%s with %j', (period, settings, found) => {
    expect(faults(readText(row(period), officeWith(settings)).problems)).toEqual(found);
  });

  it('gives a wrong month of a whole file as one problem', () => {
    const rows = ['X01', 'X02', 'X03'].map((unit) => `2026-12,${unit},,5,0,,,,`);
    const { problems, rows: counts } = readText(documents(...rows));
    expect(seen(problems)).toEqual(['FILE_PERIOD@2,3,4 A']);
    expect(counts).toMatchObject({ accepted: 0, refused: 3 });
  });

  it.each<[string, string, object, string[]]>([
    ['2026/10/8', 'errors.csv', {}, []],
    ['2026/11/2', 'errors.csv', {}, ['FILE_PERIOD@2 A']],
    ['2026/11/2', 'errors.csv', { drop_holds: 'any' }, ['FILE_PERIOD@2 A']],
    ['2026/9/30', 'errors.csv', {}, ['FILE_PERIOD@2 A']],
    ['2026/9/30', 'errors.csv', { drop_holds: 'any' }, []],
    ['2026/9/30', 'errors_r01.csv', {}, []],
  ])('an error found on %s in %s, with %j', (date, name, settings, found) => {
    const text = `发现日期,单位编码,关口,差错类型\n${date},X01,文字,错别字\n2026-10-31,X01,文字,错别字\n`;
    const { problems } = readGiven({ text, file: `drops/2026-10/${name}` }, officeWith(settings));
    expect(faults(problems)).toEqual(found);
  });

  it('says nothing outside drops', () => {
    expect(readGiven({ text: row('2099-01'), drop: null, home: 'any' }).problems).toEqual([]);
  });
});

describe('which table a file is', () => {
  it.each<[string, string, string, string[]]>([
    ['units', 'registers/a.csv', '单位编码,单位名称,类别\nX01,办公室,科室\n', ['units']],
    ['actuals', 'drops/2026-10/a.csv', '月份,单位编码,指标编码,完成值\n2026-10,X01,Z01,5\n', ['actuals']],
    ['targets', 'registers/a.csv', '年度,单位编码,指标编码,工作目标\n2026,X01,Z01,5\n', ['targets']],
    ['plans', 'registers/a.csv', '月份,单位编码,指标编码,计划值\n2026-10,X01,Z01,5\n', ['plans']],
  ])('%s', (_name, file, text, tables) => {
    expect(readGiven({ text, file, home: 'any', drop: null }).tables).toEqual(tables);
  });

  it('asks for a better header where two tables fit alike, and place and name settle nothing', () => {
    const text = '月份,单位编码,指标编码\n2026-10,X01,Z01\n';
    const reading = readGiven({ text, file: 'a.csv', home: 'any', drop: null });
    expect(seen(reading.problems)).toEqual(['FILE_UNRECOGNISED@1']);
    expect(reading.rows).toEqual({ read: 2, accepted: 0, setAside: 0, refused: 2 });
  });

  it('lets the folder settle it otherwise', () => {
    const text = '月份,单位编码,指标编码\n2026-10,X01,Z01\n';
    expect(readText(text).problems).toMatchObject([{ code: 'HDR_MISSING', suggestion: '完成值' }]);
  });

  it('takes the aliases of the office without a remark', () => {
    const settings = officeWith({ aliases: { documents: { handled: ['收文量'] } } });
    const text = '月份,单位编码,收文量,差错件数\n2026-10,X01,5,0\n';
    expect(readText(text, settings)).toMatchObject({ problems: [], rows: { accepted: 1 } });
  });
});

describe('an adjustment', () => {
  const text = '加减分编号,考核期,单位编码,类型,分值,事由\n';

  it('needs points unless it is a veto', () => {
    const reading = readText(`${text}T1,2026-Q4,X01,一票否决,,失密\nT2,2026-Q4,X01,加分,,受表彰\n`);
    expect(seen(reading.problems)).toEqual(['CELL_REQUIRED@3 E']);
    expect(reading.rows.accepted).toBe(1);
  });

  it('is a fact of its own without a number', () => {
    const reading = readText(`${text},2026-Q4,X01,加分,1,表彰\n,2026-Q4,X01,加分,1,表彰\n`);
    expect(reading).toMatchObject({ problems: [], rows: { accepted: 2 } });
  });
});

describe('totals', () => {
  const sums = (...rows: string[]) => faults(readText(documents(...rows)).problems);

  it.each<[string, string[], string[]]>([
    [
      'subtotals and a grand total',
      ['2026-10,X01,,5,0,,,,', '小计,,,5,0,,,,', '2026-10,X02,,7,1,,,,', '小计,,,7,1,,,,', '总计,,,12,1,,,,'],
      [],
    ],
    [
      'a wrong subtotal',
      ['2026-10,X01,,5,0,,,,', '2026-10,X02,,7,1,,,,', '小计,,,13,1,,,,'],
      ['SUM_MISMATCH@4 D'],
    ],
    [
      'totals over refused rows',
      ['2026-10,X01,,x,0,,,,', '2026-10,X02,,7,1,,,,', '合计,,,13,1,,,,'],
      ['CELL_TYPE@2 D'],
    ],
    ['blank totals', ['2026-10,X01,,5,0,,,,', '合计,,,5,,,,,'], []],
  ])('%s', (_name, rows, found) => expect(sums(...rows)).toEqual(found));
});

describe('any bytes', () => {
  const noise = fc.uint8Array({ maxLength: 200 });
  const texts = fc
    .array(
      fc.constantFrom(
        ...'月份 单位编码 办文件数 差错件数 合计 2026-10 X01 5 0 — " 制表人： =A1'.split(' '),
        ',',
        '\n',
        '\r\n',
        '"',
        '，',
        '\t',
        '\u0000',
      ),
      { maxLength: 80 },
    )
    .map((parts) => new TextEncoder().encode(parts.join('')));
  const withHeader = texts.map((rest) => {
    const header = new TextEncoder().encode('月份,单位编码,办文件数,差错件数\n');
    return Uint8Array.from([...header, ...rest]);
  });

  it('never throw, and every row is accepted, set aside or refused', () => {
    fc.assert(
      fc.property(fc.oneof(noise, texts, withHeader), fc.constantFrom('2026-10', null), (bytes, drop) => {
        const { rows, records, problems } = readFile(input({ bytes, drop }), office);
        expect(rows.accepted + rows.setAside + rows.refused).toBe(rows.read);
        expect(records.length).toBe(rows.accepted);
        // A refused row always has its reason, and so has a file that gave nothing.
        if (rows.refused > 0 || rows.read === 0) {
          expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a long log with known faults', () => {
  it('gives back exactly the 200 bad rows among 20,000, quoted line breaks or not', () => {
    const bad = new Map<number, string>();
    const lines: string[] = [HEADER];
    let line = 2;
    for (let index = 0; index < 20_000; index++) {
      const good = [`2026-10`, `X${index % 50}`, `文种${index}`, '30', '1', '2', '0', '0', '900'];
      const kind = index % 100 === 37 ? (index / 100) % 8 : -1;
      const faulty: [string, number, string] | undefined = (
        [
          ['CELL_REQUIRED', 3, ''],
          ['CELL_TYPE', 3, '1e3'],
          ['CELL_TYPE', 3, '12,34'],
          ['CELL_RANGE', 4, '-1'],
          ['CELL_PERIOD', 0, '2026-13'],
          ['CELL_TYPE', 8, '5 .0'],
          ['CELL_SPREADSHEET', 6, '#REF!'],
          ['ROW_RULE', 4, '31'],
        ] as [string, number, string][]
      )[Math.floor(kind)];
      if (kind !== -1 && faulty !== undefined) {
        const [code, at, text] = faulty;
        good[at] = text;
        bad.set(line, code);
      }
      if (index % 11 === 0) good[2] = `文种\n第${index}号,含"附件"`;
      lines.push(
        good.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      );
      line += index % 11 === 0 ? 2 : 1;
    }
    const { rows, problems } = readText(`${lines.join('\n')}\n`);
    const found = problems.filter(({ severity }) => severity === 'error');
    expect(bad.size).toBe(200);
    expect(rows).toEqual({ read: 20_001, accepted: 19_800, setAside: 1, refused: 200 });
    expect(new Map(found.map(({ code, place }) => [place.lines?.[0], code]))).toEqual(bad);
  });
});
