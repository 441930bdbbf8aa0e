import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { officeFiles } from './office/office-files.ts';

// Rewrites the shipped office under data/. README.md and .gitattributes there are written by hand and stay.
const root = join(import.meta.dirname, '..', 'data');
for (const folder of ['registers', 'drops']) rmSync(join(root, folder), { recursive: true, force: true });

const files = officeFiles();
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}
console.log(`data/: ${files.size} files`);
