import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../src/contract/bilingual.ts';
import { freeMemory } from './free-memory.ts';

const root = resolve(import.meta.dirname, '..');

/** From so many units on, the languages are made side by side: each process needs about two seconds before its first page. */
const LARGE = 100;

/** How pages are shared out among processes: all in one, or each language in its own. */
export type Sharing = 'together' | 'by_language';

const SHARES: Readonly<Record<Sharing, readonly (readonly Language[])[]>> = {
  together: [['zh', 'en']],
  by_language: [['zh'], ['en']],
};

function sharingBySize(book: string): Sharing {
  const { units } = JSON.parse(readFileSync(join(book, 'pages.json'), 'utf8')) as { units: unknown[] };
  return units.length < LARGE ? 'together' : 'by_language';
}

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

function start(book: string, out: string, languages: readonly Language[]): Promise<void> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    KAOPING_BOOK: book,
    KAOPING_LANGUAGES: languages.join(),
    // Astro’s bundler keeps a hundred megabytes for later, and each of its threads some more.
    MIMALLOC_PURGE_DELAY: '0',
    RAYON_NUM_THREADS: '1',
  };
  // Astro keeps its working files in the output folder only if that stands inside the current one.
  return finished(
    fork(join(root, 'scripts', 'page-process.ts'), [out], {
      cwd: root,
      env,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    }),
  );
}

/**
 * Has Astro make the pages of a book, in processes of their own. The output folder must stand inside the project, where the
 * modules that pages import while they are made can be found.
 */
export async function buildPages(
  book: string,
  out: string,
  sharing: Sharing = sharingBySize(book),
): Promise<void> {
  freeMemory();
  const outDir = resolve(out);
  const shares = SHARES[sharing].map((languages, i) => ({
    languages,
    dir: i === 0 ? outDir : `${outDir}.${languages.join()}`,
  }));
  try {
    const runs = await Promise.allSettled(
      shares.map(({ languages, dir }) => start(resolve(book), dir, languages)),
    );
    for (const run of runs) if (run.status === 'rejected') throw run.reason;
    for (const { languages, dir } of shares.slice(1)) {
      for (const language of languages) renameSync(join(dir, language), join(outDir, language));
    }
  } finally {
    for (const { dir } of shares.slice(1)) rmSync(dir, { recursive: true, force: true });
  }
}
