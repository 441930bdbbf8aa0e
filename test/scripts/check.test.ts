import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coloursFor } from '../../scripts/terminal/printed-report.ts';

const project = resolve(import.meta.dirname, '../..');
const HEADER = '月份,单位编码,办文件数,差错件数\n';

let root: string;

function put(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-check-'));
  put(
    'office/office.yaml',
    'name: { zh: 机关, en: Office }\naliases: { documents: { handled: [收文量] } }\n',
  );
  put('office/registers/units.csv', '单位编码,单位名称,类别\nX01,办公室,科室\nX02,秘书科,科室\n');
  put('office/drops/2026-10/公文.csv', '月份,单位编码,收文量,差错件数\n2026-10,X01,5,0\n');
  put('office/drops/2026-09/公文.csv', `${HEADER}2026-09,X09,5,0\n`);
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command in the temporary folder, which holds no `data`. */
function check(...args: string[]) {
  const command = [join(project, 'scripts/check.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('wrong usage is explained and exits with 2', () => {
  it.each<[string, string[], string]>([
    ['no path', [], '请写明'],
    ['a path that is not there', ['nowhere.csv'], '找不到“nowhere.csv”'],
    ['an office that is not there', ['--office', 'nowhere', 'office'], '没有 office.yaml'],
    ['a language that is not spoken', ['--lang', 'fr', 'office'], 'fr'],
    ['an unknown option', ['--nonsense', 'office'], '--nonsense'],
  ])('%s', (_name, args, said) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('a folder without CSV files', () => {
    mkdirSync(join(root, 'empty'));
    expect(check('empty')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('paths', () => {
  it('an office is checked whole, by its own settings', () => {
    const { status, stdout } = check('office');
    expect(status).toBe(1);
    expect(stdout).toContain('检查 3 个文件');
    expect(stdout).toContain('drops/2026-09/公文.csv');
    expect(stdout).toContain('X09');
  });

  it('a month of an office is checked against the office, and reported on alone', () => {
    const { status, stdout } = check('office/drops/2026-10');
    expect(status).toBe(0);
    expect(stdout).toContain('检查 1 个文件');
    expect(stdout).not.toContain('X09');
  });

  it('a single file takes the office that is named', () => {
    const file = put('incoming.csv', `${HEADER}2026-10,XO1,5,0\n`);
    const { status, stdout } = check('--office', 'office', '--json', file);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([
      { code: 'REF_UNKNOWN', value: 'XO1', suggestion: 'X01' },
    ]);
  });

  it('a single file without an office is checked by itself', () => {
    expect(check(put('alone.csv', `${HEADER}2026-10,X01,5,0\n`))).toMatchObject({ status: 0 });
  });

  it('several offices are told apart', () => {
    put('second/office.yaml', 'name: { zh: 乙, en: B }\n');
    put('second/drops/2026-10/a.csv', '');
    const { stdout } = check('--json', 'office', 'second');
    const files = JSON.parse(stdout).files.map(({ file }: { file: string }) => file);
    expect(files).toContain('office/registers/units.csv');
    expect(files).toContain('second/drops/2026-10/a.csv');
  });
});

describe('output', () => {
  it('is explained in both languages', () => {
    const { status, stdout } = check('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('检查 CSV');
    expect(stdout).toContain('Checks CSV');
  });

  it('has no colours in a pipe', () => {
    expect(check('office').stdout).not.toContain('\u001b');
  });

  it.each<[string, boolean, string | undefined, boolean]>([
    ['a terminal', true, undefined, true],
    ['a terminal with NO_COLOR', true, '1', false],
    ['a terminal with NO_COLOR set to nothing', true, '', true],
    ['a pipe', false, undefined, false],
  ])('on %s', (_name, isTTY, none, coloured) => {
    const colours = coloursFor({ isTTY }, none === undefined ? {} : { NO_COLOR: none });
    expect(colours.error('x').includes('\u001b')).toBe(coloured);
  });

  it('for machines is the report that stands beside the broken office', () => {
    const broken = join(project, 'test/cases/broken');
    const { status, stdout } = check('--json', join(broken, 'office'));
    expect(status).toBe(1);
    expect(stdout).toBe(readFileSync(join(broken, 'report.json'), 'utf8'));
  });
});
