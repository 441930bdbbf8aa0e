import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room of the house may import from its neighbours; a path names one file where only that is open. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  measures: [],
  intake: ['contract'],
  ledger: ['contract', 'intake'],
  words: ['contract'],
  book: ['contract', 'intake', 'ledger', 'measures', 'words'],
  check: ['book', 'contract', 'intake', 'words'],
  figures: ['contract', 'measures', 'words'],
  explore: ['book', 'check', 'contract', 'figures', 'words'],
  styles: [],
  components: ['book', 'check', 'contract', 'explore', 'figures', 'layouts', 'styles', 'words'],
  layouts: ['book', 'components', 'contract', 'figures', 'styles', 'words'],
  pages: ['book', 'components', 'contract', 'figures', 'layouts', 'site', 'styles', 'words'],
  site: ['book', 'components', 'contract'],
};

/** The only files below src that may touch the file system. */
const FILE_SYSTEM = ['src/ledger/office-folder.ts', 'src/book/read-book.ts', 'src/book/write-book.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target = '']) => ({
    from: file,
    to: target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/')
      : target,
  }));
}

const room = (file: string) => file.split('/')[1] ?? '';
const imports = sources('src').flatMap(importsOf);

describe('the rules of the house', () => {
  it('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('each room imports only what stands below it', () => {
    const broken = imports
      .filter(({ to }) => to.startsWith('src/'))
      .filter(({ from, to }) => room(from) !== room(to) && !OPEN[room(from)]?.includes(room(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(broken).toEqual([]);
  });

  it('nothing below src imports a script or a test', () => {
    expect(imports.filter(({ to }) => /^(scripts|test)\//.test(to))).toEqual([]);
  });

  it('only the readers and writers of folders and books touch the file system', () => {
    const touching = imports.filter(({ to }) => /^(node:)?fs(\/promises)?$/.test(to)).map(({ from }) => from);
    expect(touching.filter((file) => !FILE_SYSTEM.includes(file))).toEqual([]);
  });

  it('only scripts read the clock, draw unseeded numbers, print or exit', () => {
    const impure =
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|console\.\w+\(|process\.exit)/;
    expect(sources('src').filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('no file has a name that says nothing', () => {
    const vague = /\/(utils?|helpers?|common|misc|shared|lib|stuff|index)\.tsx?$/;
    expect([...sources('src'), ...sources('scripts')].filter((file) => vague.test(file))).toEqual([]);
  });
});
