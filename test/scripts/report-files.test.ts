import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const HEADER = '月份,单位编码,办文件数,差错件数\n';
let root: string;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-slips-'));
  put('a/公文.csv', `${HEADER}2026-10,X01,x,0\n`);
  put('b/公文.csv', `${HEADER}2026-10,X01,y,0\n`);
  put('clean.csv', `${HEADER}2026-10,X01,5,0\n`);
});
afterAll(() => rmSync(root, { recursive: true }));

function check(...args: string[]) {
  const command = [join(project, 'scripts/check.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

it('writes the report and slips of faulty files, and prints what it printed before', () => {
  const plain = check('a/公文.csv');
  const { status, stdout, stderr } = check('a/公文.csv', '--html', 'out/report.html', '--slip', 'out/slips');
  expect({ status, stdout }).toEqual({ status: 1, stdout: plain.stdout });
  expect(stderr).toContain('out/report.html');
  expect(stderr).toContain('1 个文件的退回单已写入 out/slips');
  expect(readdirSync(join(root, 'out/slips')).sort()).toEqual(['公文-退回单.csv', '公文-退回单.html']);
  expect(readFileSync(join(root, 'out/report.html'), 'utf8')).toContain('数据检查报告');
  expect(readFileSync(join(root, 'out/slips/公文-退回单.csv'), 'utf8')).toMatch(/^\uFEFF退回单：公文.csv/);
});

it('tells slips of files with the same name apart', () => {
  check('a/公文.csv', 'b/公文.csv', 'clean.csv', '--slip', 'both');
  expect(readdirSync(join(root, 'both')).filter((name) => name.endsWith('.csv'))).toEqual([
    'a-公文-退回单.csv',
    'b-公文-退回单.csv',
  ]);
});

it('says that no slip is due', () => {
  const { stderr } = check('clean.csv', '--slip', 'none');
  expect(stderr).toContain('没有需要退回的文件');
  expect(existsSync(join(root, 'none', 'clean-退回单.csv'))).toBe(false);
});
