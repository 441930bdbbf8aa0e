import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { type BookDisk, writeBook } from '../../src/book/write-book.ts';
import { smallInput } from './small-office.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'book-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const disk: BookDisk = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  writeText: (path, text) => writeFileSync(path, text),
  rename: renameSync,
  exists: existsSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** Every file of a folder with its bytes. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}

const book = assembleBook(smallInput());

describe('writeBook', () => {
  it('writes every file with a newline at its end, and a schema for each kind', () => {
    const dir = join(parent, 'book');
    writeBook(book, dir);
    const files = contents(dir);
    expect(Object.keys(files)).toEqual(expect.arrayContaining([...book.keys(), 'schemas/unit.schema.json']));
    expect(Object.values(files).filter((text) => !/(}|\r)\n$/.test(text))).toEqual([]);
    expect(JSON.parse(files['office.json'] ?? '')).toEqual(book.get('office.json'));
  });

  it('gives the same bytes twice, over an old book too', () => {
    writeBook(book, join(parent, 'one'));
    writeBook(assembleBook(smallInput()), join(parent, 'two'));
    writeBook(book, join(parent, 'two'));
    expect(contents(join(parent, 'two'))).toEqual(contents(join(parent, 'one')));
    expect(readdirSync(parent).sort()).toEqual(['one', 'two']);
  });

  it('drops files of the old book that the new one has not', () => {
    const dir = join(parent, 'book');
    writeBook(book, dir);
    const fewer = new Map([...book].filter(([path]) => path !== 'quality.json'));
    writeBook(fewer, dir);
    expect(existsSync(join(dir, 'quality.json'))).toBe(false);
  });

  it.each([
    [
      'a file cannot be written',
      { ...disk, writeText: (path: string) => fail(path.endsWith('method.json')) },
    ],
    ['the change fails', { ...disk, rename: failingRename() }],
  ])('leaves the old book whole when %s', (_, broken) => {
    const dir = join(parent, 'book');
    writeBook(book, dir);
    const before = contents(dir);
    const other = new Map([...book, ['method.json', { ...(book.get('method.json') as object) }]]);
    expect(() => writeBook(other, dir, broken)).toThrow('disk full');
    expect(contents(dir)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['book']);
  });

  it('refuses a value that does not fit its schema, before anything is written', () => {
    const dir = join(parent, 'book');
    const wrong = new Map([...book, ['method.json', { quality: 1 }]]);
    expect(() => writeBook(wrong, dir)).toThrow('method.json');
    expect(() => writeBook(new Map([['elsewhere.json', {}]]), dir)).toThrow('elsewhere.json');
    expect(readdirSync(parent)).toEqual([]);
  });
});

function fail(when: boolean): void {
  if (when) throw new Error('disk full');
}

/** Fails when the new folder is to take its place, after the old one has gone aside. */
function failingRename(): BookDisk['rename'] {
  return (from, to) => {
    fail(from.includes('.next-'));
    renameSync(from, to);
  };
}
