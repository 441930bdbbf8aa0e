import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from '../../scripts/disk/disk.ts';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { writeBook } from '../../src/book/write-book.ts';
import { smallInput } from './small-office.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'book-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Every file of a folder with its bytes. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}

const book = assembleBook(smallInput());

describe('writeBook', () => {
  it('writes every file with a newline at its end, and a schema for each kind, and tells of each', async () => {
    const dir = join(parent, 'book');
    const told: string[] = [];
    await writeBook(book, dir, realDisk, (path) => {
      told.push(path);
      expect(existsSync(join(dir, path))).toBe(true);
    });
    const files = contents(dir);
    expect(told.sort()).toEqual(Object.keys(files).sort());
    expect(Object.keys(files)).toEqual(expect.arrayContaining([...book.keys(), 'schemas/unit.schema.json']));
    expect(Object.values(files).filter((text) => !/(}|\r)\n$/.test(text))).toEqual([]);
    expect(JSON.parse(files['office.json'] ?? '')).toEqual(book.get('office.json'));
  });

  it('gives the same bytes twice', async () => {
    await writeBook(book, join(parent, 'one'), realDisk);
    await writeBook(assembleBook(smallInput()), join(parent, 'two'), realDisk);
    expect(contents(join(parent, 'two'))).toEqual(contents(join(parent, 'one')));
  });

  it('refuses a value that does not fit its schema, and writes nothing of it', async () => {
    const wrong = (path: string) => writeBook(new Map([[path, { quality: 1 }]]), parent, realDisk);
    await expect(wrong('method.json')).rejects.toThrow('method.json');
    await expect(wrong('elsewhere.json')).rejects.toThrow('elsewhere.json');
    expect(readdirSync(parent)).toEqual([]);
  });
});
