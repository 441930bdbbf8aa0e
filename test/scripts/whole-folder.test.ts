import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from '../../scripts/disk/disk.ts';
import { mendFolder, putInPlace } from '../../scripts/disk/whole-folder.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, text: string): string {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'a.txt'), text);
  return join(root, name);
}

const textOf = (name: string) => readFileSync(join(root, name, 'a.txt'), 'utf8');

it('puts a folder where none was, making the way to it', () => {
  putInPlace(folder('made', 'new'), join(root, 'x', 'y', 'dist'), realDisk);
  expect(textOf('x/y/dist')).toBe('new');
});

it('puts a folder in the place of another whole, leaving nothing else', () => {
  writeFileSync(join(folder('dist', 'old'), 'gone.txt'), '');
  putInPlace(folder('made', 'new'), join(root, 'dist'), realDisk);
  expect(textOf('dist')).toBe('new');
  expect(readdirSync(join(root, 'dist'))).toEqual(['a.txt']);
  expect(readdirSync(root)).toEqual(['dist']);
});

it('leaves what stood when there is nothing to put in its place', () => {
  folder('dist', 'old');
  expect(() => putInPlace(join(root, 'missing'), join(root, 'dist'), realDisk)).toThrow('ENOENT');
  expect(textOf('dist')).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

describe('after a run that was cut off', () => {
  const mend = () => mendFolder(join(root, 'dist'), realDisk);

  it('brings the old folder back when nothing stands in its place', () => {
    folder('dist.~old', 'old');
    folder('dist.~next', 'new');
    expect(mend()).toBe('restored');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(textOf('dist')).toBe('old');
  });

  it('clears away what is superseded or half made', () => {
    folder('dist', 'now');
    folder('dist.~old', 'old');
    folder('dist.~next', 'half');
    expect(mend()).toBe('as_it_was');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(textOf('dist')).toBe('now');
  });

  it('leaves other names alone', () => {
    folder('dist.old', 'mine');
    folder('dist.~older', 'mine');
    mend();
    expect(readdirSync(root).sort()).toEqual(['dist.old', 'dist.~older']);
  });

  it('has nothing to do where there is no folder at all', () => {
    expect(mendFolder(join(root, 'no', 'dist'), realDisk)).toBe('as_it_was');
  });
});
