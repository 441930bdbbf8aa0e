import { rmSync } from 'node:fs';
import { build } from 'astro';

// Makes the pages of the book and languages that the environment names. It ends with the process that started it, so that
// nothing goes on writing into a folder that was given up.
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);

const [outDir = ''] = process.argv.slice(2);
// Two builds at once must not share a cache.
const cacheDir = `${outDir}.cache`;
try {
  await build({ root: process.cwd(), outDir, cacheDir, logLevel: 'error' });
} finally {
  rmSync(cacheDir, { recursive: true, force: true });
}
process.off('disconnect', giveUp).disconnect?.();
