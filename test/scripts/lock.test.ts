import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from '../../scripts/disk/disk.ts';
import {
  heldBy,
  type LockHolder,
  officeLock,
  siteLock,
  takeLock,
  thisProcess,
} from '../../scripts/disk/lock.ts';
import { fullDisk } from './failing-disk.ts';

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-'));
  path = join(root, 'x', '.~lock');
});
afterEach(() => rmSync(root, { recursive: true }));

const self = thisProcess('drop');
/** A process that runs while the test does. */
const other: LockHolder = { ...self, pid: process.ppid, command: 'build' };
const ended = (): LockHolder => ({ ...self, pid: spawnSync(process.execPath, ['--version']).pid });

it('is a file that names its holder, and goes when it is given back', () => {
  const locking = takeLock(path, self, realDisk);
  expect(locking).toMatchObject({ kind: 'taken', leftBy: null });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(self);
  expect(self).toMatchObject({
    pid: process.pid,
    command: 'drop',
    since: expect.stringMatching(/^20\d\d-.* UTC$/),
  });
  if (locking.kind === 'taken') locking.release();
  expect(existsSync(path)).toBe(false);
});

it('is refused while another process of this machine has it', () => {
  takeLock(path, other, realDisk);
  expect(takeLock(path, self, realDisk)).toEqual({ kind: 'busy', by: other, path });
  expect(heldBy(path, self)).toEqual(other);
});

it('is refused while a process of another machine has it, of which nobody can tell whether it runs', () => {
  const elsewhere = { ...ended(), host: 'elsewhere' };
  takeLock(path, elsewhere, realDisk);
  expect(takeLock(path, self, realDisk)).toMatchObject({ kind: 'busy', by: elsewhere });
});

describe('is taken over', () => {
  it.each<[string, () => LockHolder]>([
    ['from a process that has ended', ended],
    ['from an earlier process with the same id', () => ({ ...self, since: 'long ago' })],
  ])('%s, which is named', (_whose, holder) => {
    const left = holder();
    takeLock(path, left, realDisk);
    expect(heldBy(path, self)).toBeNull();
    expect(takeLock(path, self, realDisk)).toMatchObject({ kind: 'taken', leftBy: left });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(self);
    expect(readdirSync(join(root, 'x'))).toEqual(['.~lock']);
  });

  it('from a process that did not finish writing it', () => {
    const half = join(root, 'half');
    writeFileSync(half, '{"pid": 1');
    expect(takeLock(half, self, realDisk)).toMatchObject({ kind: 'taken', leftBy: null });
  });
});

it('is given back only by its holder', () => {
  const first = takeLock(path, self, realDisk);
  writeFileSync(path, `${JSON.stringify(other)}\n`);
  if (first.kind === 'taken') first.release();
  expect(heldBy(path, self)).toEqual(other);
});

it('leaves nothing behind on a disk that is full', () => {
  expect(() => takeLock(path, self, fullDisk(10))).toThrow('ENOSPC');
  expect(readdirSync(join(root, 'x'))).toEqual([]);
});

it('stands where readers of an office pass it over, and beside a site', () => {
  expect(officeLock('/a/office')).toBe('/a/office/.~lock');
  expect(siteLock('/a/dist')).toBe('/a/dist.~lock');
});
