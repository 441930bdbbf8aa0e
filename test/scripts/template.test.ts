import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actuals } from '../../src/contract/tables/actuals.ts';
import { allTables } from '../../src/contract/tables.ts';
import { templateCsv } from '../../src/contract/template.ts';

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
    ['--help', 0, 'stdout'],
    ['-h', 0, 'stdout'],
    ['--bogus', 2, 'stderr'],
  ] as const)('%s explains itself in both languages', (option, status, stream) => {
    const result = run(option);
    expect(result.status).toBe(status);
    expect(result[stream]).toContain('用法：');
    expect(result[stream]).toContain('Usage:');
  });
});
