import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from '../../scripts/disk/disk.ts';
import { fileAway, hasFiling, settleFiling } from '../../scripts/filing/filing.ts';
import { CutOff, countingDisk, cutOffDisk, fullDisk } from './failing-disk.ts';
import { contentsOf } from './stub-workshop.ts';

let root: string;
let office: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-'));
  office = join(root, 'office');
  mkdirSync(join(office, 'drops', '2026-09'), { recursive: true });
  writeFileSync(join(office, 'drops', '2026-09', 'a.csv'), 'september');
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => ({ name, bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00) });
const FILES = [file('a.csv'), file('乙.csv'), file('c.csv')];
const filed = (name: string) => `drops/2026-10/${name}`;

it('puts files byte for byte into a folder that it makes, and leaves nothing else', () => {
  fileAway(FILES, office, '2026-10', realDisk);
  expect(readdirSync(join(office, 'drops')).sort()).toEqual(['2026-09', '2026-10']);
  expect(readdirSync(join(office, 'drops', '2026-10')).sort()).toEqual(['a.csv', 'c.csv', '乙.csv']);
  expect([...readFileSync(join(office, filed('a.csv')))]).toEqual([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0]);
});

it('replaces nothing, and puts none if it cannot put all', () => {
  const before = contentsOf(office);
  expect(() => fileAway(FILES, office, '2026-09', realDisk)).toThrow('a.csv');
  expect(contentsOf(office)).toEqual(before);
  expect(hasFiling(office)).toBe(false);
});

it('leaves no new folder behind when a file cannot be named', () => {
  const before = contentsOf(office);
  const long = file(`${'x'.repeat(300)}.csv`);
  expect(() => fileAway([file('a.csv'), long], office, '2026-10', realDisk)).toThrow('ENAMETOOLONG');
  expect(contentsOf(office)).toEqual(before);
  expect(readdirSync(join(office, 'drops'))).toEqual(['2026-09']);
});

describe('cut off at any step,', () => {
  it('a filing is finished or undone by the next run, never half done', () => {
    const { disk, steps } = countingDisk();
    fileAway(FILES, office, '2026-10', disk);
    expect(steps()).toBeGreaterThan(8);
    const whole = contentsOf(office);
    rmSync(join(office, 'drops', '2026-10'), { recursive: true });
    const none = contentsOf(office);

    const outcomes: string[] = [];
    for (let step = 1; step <= steps(); step += 1) {
      for (const at of ['before', 'half_way'] as const) {
        expect(() => fileAway(FILES, office, '2026-10', cutOffDisk(step, at))).toThrow(CutOff);
        const settled = settleFiling(office, realDisk);
        const now = contentsOf(office);
        expect(now).toEqual(settled?.outcome === 'finished' ? whole : none);
        if (settled?.outcome === 'finished')
          expect(settled.files).toEqual(FILES.map(({ name }) => filed(name)));
        outcomes.push(settled?.outcome ?? 'nothing');
        expect(settleFiling(office, realDisk)).toBeNull();
        rmSync(join(office, 'drops', '2026-10'), { recursive: true, force: true });
      }
    }
    // Once it is settled it stays so: never undone after it could have been finished.
    expect(outcomes.join(' ')).toMatch(/^nothing( nothing)?( undone)+( finished)+$/);
  });

  it('settling is taken up again, wherever it is cut off itself', () => {
    const { disk, steps } = countingDisk();
    fileAway(FILES, office, '2026-10', disk);
    const whole = contentsOf(office);
    rmSync(join(office, 'drops', '2026-10'), { recursive: true });
    // Cut off between the first and the second name.
    const second = steps() - 2;
    for (let step = 1; ; step += 1) {
      expect(() => fileAway(FILES, office, '2026-10', cutOffDisk(second, 'before'))).toThrow(CutOff);
      let cut = true;
      try {
        settleFiling(office, cutOffDisk(step, 'before'));
        cut = false;
      } catch (error) {
        expect(error).toBeInstanceOf(CutOff);
      }
      settleFiling(office, realDisk);
      expect(contentsOf(office)).toEqual(whole);
      rmSync(join(office, 'drops', '2026-10'), { recursive: true });
      if (!cut) break;
    }
  });
});

it('on a disk that fills up at any byte nothing is filed', () => {
  const before = contentsOf(office);
  for (let room = 0; room < 3 * 6 + 60; room += 1) {
    let full = true;
    try {
      fileAway(FILES, office, '2026-10', fullDisk(room));
      full = false;
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
    }
    if (!full) {
      expect(Object.keys(contentsOf(office)).length).toBe(4);
      return;
    }
    expect(contentsOf(office)).toEqual(before);
    expect(readdirSync(join(office, 'drops'))).toEqual(['2026-09']);
  }
  expect.unreachable('the disk was never large enough');
});
