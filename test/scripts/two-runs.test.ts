import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officeLock, siteLock } from '../../scripts/disk/lock.ts';
import { contentsOf, temporaryOffice } from './stub-workshop.ts';

const project = resolve(import.meta.dirname, '../..');
let root: string;
let office: string;
let out: string;
let file: string;

beforeAll(() => {
  ({ root, office } = temporaryOffice());
  out = join(root, 'site');
  file = join(root, '四月.csv');
  writeFileSync(file, '月份,单位编码,指标编码,完成值\n2026-04,Z01,BJ,13\n');
});
afterAll(() => rmSync(root, { recursive: true }));

const script = (command: string) => join(project, 'scripts', `${command}.ts`);
const where = () => ['--office', office, '--out', out];

function run(command: string, ...args: string[]) {
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script(command), ...args, ...where()],
    options,
  );
  return { status, stdout, stderr };
}

/** Starts a drop and stops it for as long as it takes when it holds the lock of the site, that is before it makes the pages. */
async function dropUnderWay(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script('drop'), file, ...where()], { cwd: root, stdio: 'ignore' });
  while (!existsSync(siteLock(out)) && child.exitCode === null) {
    await new Promise((later) => setTimeout(later, 20));
  }
  child.kill('SIGSTOP');
  expect(child.exitCode).toBeNull();
  return child;
}

it('two drops at once: the second says who is at work and changes nothing; a killed one leaves all as it was', async () => {
  expect(run('build').status).toBe(0);
  const before = contentsOf(root);

  const first = await dropUnderWay();
  for (const second of [run('drop', file), run('build')]) {
    expect(second.status).toBe(3);
    expect(second.stderr).toContain(`另一次运行正在进行：drop，进程 ${first.pid}`);
    expect(second.stderr).toContain(`Another run is under way: drop, process ${first.pid}`);
  }
  const ended = new Promise((done) => first.once('exit', done));
  first.kill('SIGKILL');
  await ended;

  const cut = contentsOf(root);
  for (const [path, text] of Object.entries(before)) expect(cut[path]).toBe(text);
  expect(existsSync(officeLock(office))).toBe(true);

  const third = run('drop', file);
  expect({ status: third.status, stderr: third.stderr }).toEqual({ status: 0, stderr: '' });
  expect(third.stdout).toContain(`上次运行（drop，进程 ${first.pid}，`);
  const whole = contentsOf(root);
  expect(whole['office/drops/2026-04/四月.csv']).toBe(whole['四月.csv']);
  expect(Object.keys(whole).filter((path) => path.includes('~'))).toEqual([]);

  expect(run('build').status).toBe(0);
  expect(contentsOf(root)).toEqual(whole);
});
