import { describe, expect, it } from 'vitest';
import { citedFiles } from '../../../../src/book/assemble/traces/cited-files.ts';
import type { Trace } from '../../../../src/book/assemble/traces/trace.ts';
import { sourceSheets } from '../../../../src/intake/source-sheets.ts';
import { smallSettings } from '../../small-office.ts';

const bytes = new TextEncoder().encode(
  '进展统计表\n月份,单位编码,指标编码,完成值\n2026-01,U1,I1,"1,200"\n2026-01,U2,I1, 7 \n\n2026-02,U1,I1,9\n',
);
const file = 'drops/2026-02/进展.csv';
const sheetOf = sourceSheets(
  [{ file, bytes, sha256: '0'.repeat(64), home: 'drop', drop: '2026-02' }],
  smallSettings(),
);

function traceOf(lines: readonly number[], revised: readonly number[] = [], of = file): Trace {
  const row = (line: number) => ({ file: of, line, key: `k${line}` });
  const text = { zh: '值', en: 'value' };
  return {
    id: 't',
    title: text,
    rule: text,
    inputs: [
      {
        symbol: 'a',
        label: text,
        value: 1,
        rows: lines.map(row),
        revised: revised.map((line) => ({ value: 0, row: row(line) })),
        elsewhere: null,
      },
    ],
    steps: [],
    value: 1,
    kind: 'amount',
  };
}

describe('citedFiles', () => {
  it('quotes each row once and word for word, in the order of the file, below its header', () => {
    expect(citedFiles([traceOf([6, 3]), traceOf([3], [4])], sheetOf)).toEqual([
      {
        file,
        header: ['月份', '单位编码', '指标编码', '完成值'],
        rows: [
          { line: 3, cells: ['2026-01', 'U1', 'I1', '1,200'] },
          { line: 4, cells: ['2026-01', 'U2', 'I1', ' 7 '] },
          { line: 6, cells: ['2026-02', 'U1', 'I1', '9'] },
        ],
      },
    ]);
  });

  it('names the rows of files that it is not given by their facts', () => {
    expect(citedFiles([traceOf([2], [], 'registers/目标.csv')], sheetOf)).toEqual([
      { file: 'registers/目标.csv', header: [], rows: [{ line: 2, key: 'k2' }] },
    ]);
  });

  it('quotes nothing where there is too much to read', () => {
    const lines = Array.from({ length: 601 }, (_, index) => index + 1);
    expect(citedFiles([traceOf(lines)], sheetOf)).toEqual([{ file, header: [], rows: [] }]);
    const [elsewhere] = citedFiles([traceOf(lines, [], 'registers/目标.csv')], sheetOf);
    expect(elsewhere?.rows).toHaveLength(601);
  });
});
