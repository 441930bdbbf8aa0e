import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Has Astro make the pages of a book. The output folder must stand inside the project, where the modules that pages
 * import while they are made can be found.
 */
export async function buildPages(book: string, out: string): Promise<void> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', KAOPING_BOOK: resolve(book) });
  const outDir = resolve(out);
  // Two builds at once must not share a cache.
  const cacheDir = `${outDir}.cache`;
  // Astro keeps its working files in the output folder only if that stands inside the current one.
  const called = process.cwd();
  process.chdir(root);
  try {
    const { build } = await import('astro');
    await build({ root, outDir, cacheDir, logLevel: 'error' });
  } finally {
    process.chdir(called);
    rmSync(cacheDir, { recursive: true, force: true });
  }
}
