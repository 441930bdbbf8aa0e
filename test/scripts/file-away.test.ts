import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileAway } from '../../scripts/file-away.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => ({ name, bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00) });

it('puts files byte for byte into a folder that it makes', () => {
  fileAway([file('a.csv'), file('乙.csv')], join(root, 'drops', '2026-10'));
  expect(readdirSync(join(root, 'drops', '2026-10'))).toEqual(['a.csv', '乙.csv']);
  expect([...readFileSync(join(root, 'drops', '2026-10', 'a.csv'))]).toEqual([
    0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0,
  ]);
});

it('replaces nothing, and puts none if it cannot put all', () => {
  writeFileSync(join(root, 'b.csv'), 'mine');
  expect(() => fileAway([file('a.csv'), file('b.csv')], root)).toThrow('b.csv');
  expect(readdirSync(root)).toEqual(['b.csv']);
  expect(readFileSync(join(root, 'b.csv'), 'utf8')).toBe('mine');
});

it('leaves no new folder behind when a file cannot be written', () => {
  mkdirSync(join(root, 'drops'));
  const long = { name: `${'x'.repeat(300)}.csv`, bytes: new Uint8Array() };
  expect(() => fileAway([file('a.csv'), long], join(root, 'drops', '2026-10'))).toThrow('ENAMETOOLONG');
  expect(readdirSync(join(root, 'drops'))).toEqual([]);
});
