import { describe, expect, it } from 'vitest';
import { codeMeanings } from '../../../src/intake/messages/code-meanings.ts';
import type { Problem, Severity } from '../../../src/intake/problem.ts';
import { problemOf } from '../../../src/intake/problem-codes.ts';
import { jsonReport } from '../../../src/intake/report/json.ts';
import { plainColours, type TerminalReport, terminalReport } from '../../../src/intake/report/terminal.ts';
import { readText } from '../tiny-table.ts';

const words = { message: { zh: '错了。', en: 'It is wrong.' }, remedy: { zh: '请改。', en: 'Mend it.' } };

function wrong(line: number, severity: Severity = 'error'): Problem {
  const place = { file: 'a.csv', lines: [line], column: 'B', header: '数' };
  return problemOf('CELL_TYPE', place, words, { severity, value: `v${line}` });
}

function report(problems: readonly Problem[], changes: Partial<TerminalReport> = {}): string {
  return terminalReport({
    readings: [],
    problems,
    tableName: (id) => ({ zh: id, en: id }),
    lineOf: (_file, line) => `a,v${line},c`,
    colours: plainColours,
    languages: ['zh', 'en'],
    columns: 80,
    places: 2,
    ...changes,
  });
}

describe('the terminal report', () => {
  it('says so when nothing is wrong', () => {
    expect(report([])).toContain('没有发现问题。\nNo problems found.');
  });

  it('says a fault once, shows so many places and counts the rest', () => {
    const text = report([1, 2, 3, 4, 5].map((line) => wrong(line)));
    expect(text.match(/错了。/g)).toHaveLength(1);
    expect(text.match(/\^\^/g)).toHaveLength(2);
    expect(text).toContain('还有 3 处');
    expect(text).toContain('1 │ a,v1,c\n        │   ^^');
  });

  it('joins what is to be mended in one way, each place with its own sentence', () => {
    const other = { ...wrong(2), message: { zh: '与第 9 行不符。', en: 'It differs from line 9.' } };
    const text = report([wrong(1), other]);
    expect(text).toContain(`CELL_TYPE ×2  ${codeMeanings.CELL_TYPE.zh}。`);
    for (const sentence of ['错了。', 'It is wrong.', '与第 9 行不符。', 'It differs from line 9.']) {
      expect(text).toContain(`      ${sentence}`);
    }
    expect(text.match(/请改。/g)).toHaveLength(1);
    expect(report([wrong(1, 'note'), { ...other, severity: 'note' }])).not.toContain('×2');
  });

  it('shows the line to mend, not the one it is held against', () => {
    const place = { file: 'a.csv', lines: [2, 6] };
    expect(report([problemOf('KEY_DUPLICATE', place, words)])).toContain('6 │ a,v6,c');
    expect(report([problemOf('ROW_SHORT', place, words)])).toContain('2 │ a,v2,c');
  });

  it('cuts a long value', () => {
    const text = report([{ ...wrong(1), value: '字'.repeat(100_000) }]);
    expect(text.length).toBeLessThan(1_000);
    expect(text).toContain('字…”');
  });

  it('puts errors before warnings and notes', () => {
    const text = report([wrong(1, 'note'), wrong(2, 'warning'), wrong(3)]);
    const order = ['错误 CELL_TYPE', '警告 CELL_TYPE', '提示 CELL_TYPE'].map((head) => text.indexOf(head));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it('speaks one language when asked', () => {
    expect(report([wrong(1)], { languages: ['en'] })).not.toMatch(/错|请/);
    expect(report([wrong(1)], { languages: ['zh'] })).not.toContain('wrong');
  });

  it('dresses parts in the colours given', () => {
    const colours = { ...plainColours, error: (text: string) => `<e>${text}</e>` };
    const text = report([wrong(1)], { colours });
    expect(text).toContain('<e>错误</e>');
    expect(text).toContain('<e>  ^^</e>');
  });
});

describe('the report for machines', () => {
  it('adds group and Frictionless code, and counts', () => {
    const reading = readText('月份,单位编码,办文件数,差错件数\n2026-10,X01,x,0\n');
    expect(jsonReport([reading], reading.problems)).toMatchObject({
      valid: false,
      counts: { files: 1, errors: 1, warnings: 0, notes: 0 },
      rows: { read: 2, accepted: 0, setAside: 1, refused: 1 },
      files: [{ file: 'drops/2026-10/file.csv', tables: ['documents'], encoding: 'utf-8' }],
      problems: [
        {
          code: 'CELL_TYPE',
          group: 'cell',
          severity: 'error',
          frictionless: 'type-error',
          place: { lines: [2], column: 'C', header: '办文件数' },
          value: 'x',
        },
      ],
    });
  });
});
