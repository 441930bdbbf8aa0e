import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sha256 } from '../../src/ledger/office-folder.ts';

const project = resolve(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'kaoping-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Every file of a site with the hash of its bytes, by path. */
function hashes(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pairs = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(site.length + 1), sha256(readFileSync(path))] as const;
  });
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function build(
  office: string,
  out: string,
  environment: Readonly<Record<string, string>>,
): Map<string, string> {
  execFileSync(process.execPath, [join(project, 'scripts/build.ts'), '--office', office, '--out', out], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return hashes(out);
}

it('the same office gives the same bytes, wherever, whenever and in whatever language it is built', () => {
  const office = join(project, 'examples', 'china-admin-cases');
  const copy = join(root, 'another folder', '机关');
  cpSync(office, copy, { recursive: true });
  utimesSync(join(copy, 'office.yaml'), 0, 0);

  const here = build(office, join(root, 'a'), { TZ: 'UTC', LC_ALL: 'C' });
  const there = build(copy, join(root, 'b', 'site'), {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'zh_CN.UTF-8',
    USER: 'nobody',
    HOSTNAME: 'elsewhere',
  });
  expect(here.size).toBeGreaterThan(20);
  expect(there).toEqual(here);

  for (const file of here.keys()) {
    if (!/\.(html|json|css|js|svg)$/.test(file)) continue;
    const text = readFileSync(join(root, 'a', file), 'utf8');
    expect(text.includes(root) || text.includes(project), `${file} names a folder of this machine`).toBe(
      false,
    );
  }
});
