import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, temporaryOffice } from './stub-workshop.ts';

const project = resolve(import.meta.dirname, '../..');

let root: string;
let office: string;
let out: string;

beforeAll(() => {
  ({ root, office } = temporaryOffice());
  out = join(root, 'site');
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a command as a person would, but from another folder. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts', `${command}.ts`), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Puts a file of April into the inbox and gives its path. */
function inbox(name: string, ...rows: string[]): string {
  const path = join(root, name);
  writeFileSync(path, `\uFEFF${['月份,单位编码,指标编码,完成值', ...rows].join('\r\n')}\r\n`);
  return path;
}

describe.each(['build', 'start', 'drop'])('%s', (command) => {
  it('explains itself in both languages', () => {
    const { status, stdout, stderr } = run(command, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm /);
    expect(stdout).toContain('机关文件夹');
    expect(stdout).toContain('office folder');
  });

  it('refuses an option that it does not know', () => {
    const { status, stderr } = run(command, '--nonsense');
    expect(status).toBe(2);
    expect(stderr).toContain('--nonsense');
    expect(stderr).toContain('--help');
  });

  it('refuses an office that is not there', () => {
    const { status, stderr } = run(
      command,
      '--office',
      join(root, 'nowhere'),
      '--out',
      out,
      ...given(command),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
    expect(existsSync(out)).toBe(false);
  });
});

function given(command: string): string[] {
  return command === 'drop' ? [inbox('x.csv', '2026-04,Z01,BJ,9')] : [];
}

it.each([
  ['drop', [], '请写明要归入的文件'],
  ['drop', ['x.csv', '--month', '2026-13'], '不是月份'],
  ['start', ['--port', '70000'], '不是端口号'],
])('%s %j is a slip of the hand', (command, args, complaint) => {
  const { status, stderr } = run(command, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(complaint);
});

describe('a month', () => {
  it('begins with a site', () => {
    const { status, stdout, stderr } = run('build', '--office', office, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('检查 9 个文件；读取 35 行 = 采用 26 + 不计 9 + 退回 0');
    const site = contentsOf(out);
    expect(Object.keys(site)).toEqual(
      expect.arrayContaining(['index.html', 'en/index.html', 'data/office.json', 'data/drops/2026-03.json']),
    );
    expect(site['data/source/2026-03/actuals.csv']).toBe(contentsOf(office)['drops/2026-03/actuals.csv']);
  });

  it('whose file has errors changes nothing, byte for byte, and says where they are', () => {
    const before = contentsOf(root);
    const file = inbox('四月.csv', '2026-04,Z01,BJ,9', '2026-04,X99,BJ,9', '2026-04,D01,BJ,many');
    const { status, stdout, stderr } = run('drop', file, '--office', office, '--out', out);
    expect(status).toBe(1);
    const report = stdout + stderr;
    expect(report).toContain('X99');
    expect(report).toContain('many');
    expect(report).toContain('未归入');
    rmSync(file);
    expect(contentsOf(root)).toEqual(before);
  });

  it('whose file is right is filed byte for byte and gets its site', () => {
    const file = inbox('四月.csv', '2026-04,Z01,BJ,13', '2026-04,D01,BJ,22', '2026-03,Z01,BJ,14');
    const { status, stdout, stderr } = run('drop', file, '--office', office, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('归入 drops/2026-04/四月.csv');
    expect(readFileSync(join(office, 'drops/2026-04/四月.csv'))).toEqual(readFileSync(file));
    const drop = JSON.parse(readFileSync(join(out, 'data/drops/2026-04.json'), 'utf8'));
    expect(drop.added).toEqual({ actuals: 2 });
    expect(drop.revisions).toMatchObject([{ table: 'actuals', before: 12, after: 14 }]);
  });

  it('that was filed already changes nothing', () => {
    const before = contentsOf(root);
    const { status, stdout } = run('drop', join(root, '四月.csv'), '--office', office, '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain('完全相同');
    expect(contentsOf(root)).toEqual(before);
  });

  it('can be looked at in a browser', async () => {
    const script = join(project, 'scripts', 'start.ts');
    const server = spawn(process.execPath, [script, '--office', office, '--out', out], { cwd: root });
    try {
      const url = await addressOf(server);
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('青石镇');
    } finally {
      server.kill();
    }
  });
});

/** Waits for the address that a started server prints. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (url) found(url);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', (code) => fail(new Error(`ended with ${code}: ${printed}`)));
  });
}
