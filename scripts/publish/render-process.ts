import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { realDisk } from '../disk/disk.ts';
import { beginWork, endWork } from './worker.ts';

/** What to make: the pages of a unit, or this process's part of all that is left, after which it is done. */
export type Order = { readonly unit: string } | { readonly part: number; readonly of: number };

// Makes pages of the book that the environment names, as it is ordered to, into the folder that it is given.
beginWork();
const [renderer = '', site = ''] = process.argv.slice(2);
const { officePaths, render, unitPaths }: typeof import('../../src/site/renderer.ts') = await import(
  pathToFileURL(renderer).href
);

const folders = new Set<string>();

async function make(path: string): Promise<void> {
  const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const bytes = await render(path);
  const folder = dirname(file);
  if (!folders.has(folder)) realDisk.makeFolder(folder);
  folders.add(folder);
  realDisk.write(file, bytes);
}

async function carryOut(order: Order): Promise<void> {
  const paths =
    'unit' in order
      ? unitPaths(order.unit)
      : officePaths().filter((_, index) => index % order.of === order.part);
  for (const path of paths) await make(path);
  if ('part' in order) endWork();
}

let work = Promise.resolve();
process.on('message', (order: Order) => {
  work = work.then(() => carryOut(order));
});
