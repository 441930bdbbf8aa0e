import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actuals } from '../../src/contract/tables/actuals.ts';
import { allTables } from '../../src/contract/tables.ts';
import { templateCsv } from '../../src/contract/template.ts';

const OFFICE = join(import.meta.dirname, '../cases/small-office');
const SCRIPT = join(import.meta.dirname, '../../scripts/template.ts');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run template', () => {
  it('writes every table into templates/', () => {
    expect(run('all').status).toBe(0);
    const files = readdirSync(join(folder, 'templates'));
    expect(files.toSorted()).toEqual(allTables.map(({ id }) => `${id}.csv`).toSorted());
  });

  it('writes the tables asked for into the folder asked for', () => {
    expect(run('actuals', 'documents', '--out', 'a/b').status).toBe(0);
    expect(readdirSync(join(folder, 'a/b')).toSorted()).toEqual(['actuals.csv', 'documents.csv']);
    expect(readFileSync(join(folder, 'a/b/actuals.csv'), 'utf8')).toBe(templateCsv(actuals));
  });

  it('keeps a file that somebody has filled in', () => {
    run('actuals', '--out', '.');
    expect(run('actuals', '--out', '.').status).toBe(0);
    writeFileSync(join(folder, 'actuals.csv'), '已填');
    const again = run('actuals', 'plans', '--out', '.');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('未覆盖');
    expect(readFileSync(join(folder, 'actuals.csv'), 'utf8')).toBe('已填');
    expect(readdirSync(folder).toSorted()).toEqual(['actuals.csv', 'plans.csv']);
  });

  it('names the tables when one is unknown, and writes nothing', () => {
    const { status, stderr } = run('actuals', 'actual');
    expect(status).toBe(2);
    expect(stderr).toContain('没有这些表：actual\n');
    for (const { id } of allTables) expect(stderr).toContain(id);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['--help', 0, 'stdout', '用法：', 'Usage:'],
    ['-h', 0, 'stdout', '用法：', 'Usage:'],
    ['--bogus', 2, 'stderr', '用法', 'see how it is used'],
  ] as const)('%s explains itself in both languages', (option, status, stream, zh, en) => {
    const result = run(option);
    expect(result.status).toBe(status);
    expect(result[stream]).toContain(zh);
    expect(result[stream]).toContain(en);
  });
});

describe('templates filled for an office', () => {
  const filled = (...args: string[]) => run(...args, '--out', '.', '--office', OFFICE);

  it('are of the month after the latest drop', () => {
    const { status, stdout } = filled('actuals', 'documents');
    expect(status).toBe(0);
    expect(stdout).toContain('actuals-2026-04.csv  进展，4 行待填');
    expect(readdirSync(folder).toSorted()).toEqual(['actuals-2026-04.csv', 'documents-2026-04.csv']);
    expect(readFileSync(join(folder, 'actuals-2026-04.csv'), 'utf8').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFF月份,单位编码,单位名称,指标编码,指标名称,计量单位,完成值,备注',
      '2026年4月,Z01,综合科,BJ,督查件办结数,件,,',
    ]);
  });

  it('are of the month, the year and the unit asked for', () => {
    expect(filled('actuals', 'targets', '--month', '2026-09', '--year', '2028', '--unit', 'D01').status).toBe(
      0,
    );
    expect(readdirSync(folder).toSorted()).toEqual(['actuals-2026-09-D01.csv', 'targets-2028-D01.csv']);
    expect(readFileSync(join(folder, 'targets-2028-D01.csv'), 'utf8')).not.toContain('Z01');
  });

  it('come in a file for each unit, registers that are kept blank', () => {
    expect(filled('all', '--each-unit').status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([
      'actuals-2026-04-D01.csv',
      'actuals-2026-04-Z01.csv',
      'adjustments-2026-Q2.csv',
      'criteria.csv',
      'documents-2026-04-D01.csv',
      'documents-2026-04-Z01.csv',
      'errors-2026-04.csv',
      'indicators.csv',
      'plans-2026-04-D01.csv',
      'plans-2026-04-Z01.csv',
      'procurement-2026-04.csv',
      'scores-2026-Q2.csv',
      'supervision-2026-04.csv',
      'surveys-2026-Q2.csv',
      'targets-2027-D01.csv',
      'targets-2027-Z01.csv',
      'units.csv',
    ]);
  });

  it.each<[string[], number, string]>([
    [[], 2, '请写明要哪些表的模板'],
    [['actuals', '--month', '2026-13'], 2, '不是月份'],
    [['targets', '--year', '27'], 2, '不是年度'],
    [['actuals', '--unit', 'D01', '--each-unit'], 2, '不能同时使用'],
    [['actuals', '--unit', 'D10'], 2, '是否指“D01”'],
    [['actuals', '--office', 'nowhere'], 1, '机关设置无法读取'],
  ])('%j is a slip of the hand and writes nothing', (args, status, complaint) => {
    const result = args.includes('--office') ? run(...args) : filled(...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(complaint);
    expect(readdirSync(folder)).toEqual([]);
  });
});
