import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Language } from '../../src/contract/bilingual.ts';
import { realDisk } from '../disk/disk.ts';
import { mergeFolder } from '../disk/whole-folder.ts';
import { freeMemory } from './free-memory.ts';

const root = resolve(import.meta.dirname, '../..');

/** How pages are shared out among processes: all in one, or each language in its own. */
export type Sharing = 'together' | 'by_language';

const SHARES: Readonly<Record<Sharing, readonly (readonly Language[])[]>> = {
  together: [['zh', 'en']],
  by_language: [['zh'], ['en']],
};

/** Bytes of CSV from which on the languages are made side by side: some two years of a hundred units. */
const LARGE = 2_000_000;

/** How the pages of an office are shared out: each process needs seconds of its own before its first page. */
export function sharingOf(files: readonly { readonly bytes: Uint8Array }[]): Sharing {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return bytes < LARGE ? 'together' : 'by_language';
}

/** The making of a site's pages, begun while the site has no book yet. */
export interface PageRun {
  /** Makes the pages, now that the book stands in the site's folder. Throws what the processes complained of. */
  readonly make: () => Promise<void>;
  /** Ends what is still running and clears away what it left. */
  readonly end: () => Promise<void>;
}

interface Share {
  readonly languages: readonly Language[];
  /** Where the process works; Astro clears the folder first, so it is not the site's own. */
  readonly dir: string;
  readonly child: ChildProcess;
  readonly finished: Promise<void>;
}

/** Where Astro keeps what it remembers from one build to the next; two builds at once must not share it. */
const cacheOf = (dir: string): string => `${dir}.cache`;

/** Waits for a process that makes pages; throws what it complained of. */
async function finished(child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail).on('close', settle);
  });
  if (code !== 0) throw new Error(`the pages were not made (${code}):\n${complaint}`);
}

function start(site: string, languages: readonly Language[]): Share {
  const dir = `${site}.${languages.join('-')}`;
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    KAOPING_BOOK: join(site, 'data'),
    KAOPING_LANGUAGES: languages.join(),
    // Astro’s bundler keeps a hundred megabytes for later, and each of its threads some more.
    MIMALLOC_PURGE_DELAY: '0',
    RAYON_NUM_THREADS: '1',
  };
  // Astro keeps its working files in the output folder only if that stands inside the current one.
  const child = fork(join(import.meta.dirname, 'page-process.ts'), [dir, cacheOf(dir)], {
    cwd: root,
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return { languages, dir, child, finished: finished(child) };
}

/**
 * Starts the processes in which Astro makes the pages of a site, so that they bundle the program while the book is written to
 * `data/` below it. The site must stand inside the project, where the modules that pages import while they are made can be found.
 */
export function startPages(site: string, sharing: Sharing): PageRun {
  const path = resolve(site);
  const shares = SHARES[sharing].map((languages) => start(path, languages));
  const settled = Promise.allSettled(shares.map((share) => share.finished));
  return {
    async make() {
      freeMemory();
      for (const { child } of shares) if (child.connected) child.send('book');
      for (const run of await settled) if (run.status === 'rejected') throw run.reason;
      const [first, ...others] = shares;
      if (first) mergeFolder(first.dir, path, realDisk);
      // What stands beside the languages was made by every process, to the same bytes.
      for (const { languages, dir } of others) {
        for (const language of languages) mergeFolder(join(dir, language), join(path, language), realDisk);
      }
    },
    async end() {
      for (const { child } of shares) child.kill();
      await settled;
      for (const { dir } of shares) for (const path of [dir, cacheOf(dir)]) realDisk.remove(path);
    },
  };
}
