import { join } from 'node:path';
import { build } from 'astro';
import { realDisk } from '../disk/disk.ts';
import { beginWork, endWork } from './worker.ts';

// Compiles the program into the folder that it is given, which must stand inside the project.
beginWork();
const [outDir = ''] = process.argv.slice(2);
const cacheDir = join(outDir, 'cache');
await build({ root: process.cwd(), outDir, cacheDir, logLevel: 'error' });
realDisk.remove(cacheDir);
endWork();
