import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Disk } from '../../scripts/disk/disk.ts';
import { dropFiles } from '../../scripts/filing/drop-files.ts';
import { buildOffice } from '../../scripts/publish/build-office.ts';
import { CutOff, countingDisk, cutOffDisk, fullDisk } from './failing-disk.ts';
import { contentsOf, recorded, stubWorkshop, temporaryOffice } from './stub-workshop.ts';

type Contents = Record<string, string>;

let root: string;
let pristine: string;
let steps: number;
/** Everything below the root before a drop, and after one that nothing went wrong with. */
let before: Contents;
let after: Contents;

beforeAll(async () => {
  ({ root } = temporaryOffice());
  pristine = `${root}-pristine`;
  mkdirSync(join(root, 'inbox'));
  for (const name of ['a.csv', 'b.csv']) {
    const row = `2026-04,${name === 'a.csv' ? 'Z01' : 'D01'},BJ,9`;
    writeFileSync(join(root, 'inbox', name), `月份,单位编码,指标编码,完成值\n${row}\n`);
  }
  await build();
  cpSync(root, pristine, { recursive: true });
  before = contentsOf(root);
  const counting = countingDisk();
  await drop(counting.disk);
  steps = counting.steps();
  after = contentsOf(root);
});
beforeEach(startAnew);
afterAll(() => {
  for (const folder of [root, pristine]) rmSync(folder, { recursive: true, force: true });
});

function startAnew(): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(pristine, root, { recursive: true });
}

const request = () => ({ office: join(root, 'office'), out: null });

function build(voice = recorded()): Promise<number> {
  return buildOffice(request(), stubWorkshop(root), voice);
}

function drop(disk?: Disk, voice = recorded()): Promise<number> {
  const files = ['a.csv', 'b.csv'].map((name) => join(root, 'inbox', name));
  const workshop = stubWorkshop(root, disk === undefined ? {} : { disk });
  return dropFiles({ ...request(), files, month: null, mode: 'file' }, workshop, voice);
}

const below = (contents: Contents, folder: string) =>
  Object.fromEntries(Object.entries(contents).filter(([path]) => path.startsWith(`${folder}/`)));

/** What a reader may find at the moment a run is cut off: nothing lost, and every site that stands is a whole one. */
function expectNothingLost(): void {
  const now = contentsOf(root);
  for (const [path, text] of Object.entries(below(before, 'office'))) expect(now[path]).toBe(text);
  const there = below(now, 'dist');
  const aside = Object.fromEntries(
    Object.entries(below(now, 'dist.~old')).map(([path, text]) => [path.replace('.~old', ''), text]),
  );
  const stands = Object.keys(there).length > 0 ? there : aside;
  expect([below(before, 'dist'), below(after, 'dist')]).toContainEqual(stands);
}

it('a drop has many steps, and one that is not cut off leaves nothing over', () => {
  expect(steps).toBeGreaterThan(40);
  const fresh = Object.keys(after).filter((path) => !(path in before));
  expect(fresh).toEqual([
    'dist/data/source/2026-04/a.csv',
    'dist/data/source/2026-04/b.csv',
    'office/drops/2026-04/a.csv',
    'office/drops/2026-04/b.csv',
  ]);
});

describe.each(['before', 'half_way'] as const)('cut off %s any step of a drop,', (at) => {
  it('the last good site and drops stay, and the next build makes all whole', async () => {
    for (let step = 1; step <= steps; step += 1) {
      startAnew();
      await expect(drop(cutOffDisk(step, at))).rejects.toThrow(CutOff);
      expectNothingLost();
      expect(await build()).toBe(0);
      expect([before, after]).toContainEqual(contentsOf(root));
    }
  });

  it('the same drop once more does what the first did not get done', async () => {
    for (let step = 1; step <= steps; step += 1) {
      startAnew();
      await expect(drop(cutOffDisk(step, at))).rejects.toThrow(CutOff);
      expect(await drop()).toBe(0);
      const now = contentsOf(root);
      expect(now).toEqual(after);
    }
  });
});

describe('killed with SIGKILL', () => {
  it('at steps all along the drop, nothing is lost and the next run says what it found', async () => {
    const told: string[] = [];
    for (let step = 1; step <= steps; step += Math.ceil(steps / 6)) {
      startAnew();
      const script = join(import.meta.dirname, 'killed-drop.ts');
      const { signal } = spawnSync(process.execPath, [script, root, String(step)]);
      expect(signal).toBe('SIGKILL');
      expectNothingLost();
      const voice = recorded();
      expect(await drop(undefined, voice)).toBe(0);
      expect(contentsOf(root)).toEqual(after);
      told.push(voice.said.join('\n'));
    }
    expect(told[0]).not.toContain('未正常结束');
    for (const text of told.slice(1)) expect(text).toContain('未正常结束，已接手');
  });
});

it('a disk that fills up at any byte changes nothing', async () => {
  let room = 0;
  for (; ; room += 61) {
    const voice = recorded();
    const outcome = await drop(fullDisk(room), voice).catch((error: NodeJS.ErrnoException) => error.code);
    if (outcome === 0) break;
    expect(outcome).toBe('ENOSPC');
    expect(contentsOf(root)).toEqual(before);
    expect(existsSync(join(root, 'office', 'drops', '2026-04'))).toBe(false);
  }
  expect(room).toBeGreaterThan(1000);
  expect(contentsOf(root)).toEqual(after);
});

it('run again, nothing changes', async () => {
  await drop();
  const whole = contentsOf(root);
  expect(await drop()).toBe(0);
  expect(await build()).toBe(0);
  expect(contentsOf(root)).toEqual(whole);
});
