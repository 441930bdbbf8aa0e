import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Has Astro make the pages of a book. The output folder must stand inside the project, where the modules that pages
 * import while they are made can be found.
 */
export async function buildPages(book: string, out: string): Promise<void> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', KAOPING_BOOK: resolve(book) });
  // Two builds at once must not share a cache.
  const cacheDir = `${resolve(out)}.cache`;
  try {
    const { build } = await import('astro');
    await build({ root, outDir: resolve(out), cacheDir, logLevel: 'error' });
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}
