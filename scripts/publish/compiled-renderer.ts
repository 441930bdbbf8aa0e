import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { diskFault, realDisk } from '../disk/disk.ts';
import { isRunning } from '../disk/lock.ts';
import { startWorker } from './worker.ts';

const root = resolve(import.meta.dirname, '../..');
/** Where compiled programs are kept: inside the project, where the modules that they import can be found. */
const KEPT = join(root, 'build');
/** What the compiled program comes from, below the project’s folder. */
const SOURCES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'scripts/bundle', 'src'];

function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}

/** Tells one state of the program from another. */
function sourcesDigest(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesAt(join(root, source)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

const NAME = /^renderer-[0-9a-f]{16}(?:\.~(\d+))?$/;

/** Clears away the programs of other states of the sources, and what compilers that were cut off left. */
function clearOthers(kept: string): void {
  for (const name of readdirSync(KEPT)) {
    const found = NAME.exec(name);
    if (!found || join(KEPT, name) === kept) continue;
    const compiler = found[1];
    if (compiler === undefined || !isRunning(Number(compiler))) realDisk.remove(join(KEPT, name));
  }
}

/** Puts a compiled program where it is kept; another process may have done so meanwhile, with the same. */
function keep(compiled: string, kept: string): void {
  try {
    realDisk.rename(compiled, kept);
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(diskFault(error) ?? '')) throw error;
    realDisk.remove(compiled);
  }
  clearOthers(kept);
}

/** The compiled renderer of the program, which may be still in the making. */
export interface CompiledRenderer {
  /** Path of its module. */
  readonly module: Promise<string>;
  /** Gives it up if it is still in the making. */
  readonly end: () => Promise<void>;
}

/** The renderer of the program as its sources stand; compiled in a process of its own where it was not compiled before. */
export function compiledRenderer(): CompiledRenderer {
  const kept = join(KEPT, `renderer-${sourcesDigest()}`);
  const path = join(kept, 'server/entry.mjs');
  if (existsSync(kept)) return { module: Promise.resolve(path), end: async () => undefined };
  const compiled = `${kept}.~${process.pid}`;
  const worker = startWorker('compile-process.ts', [compiled], { ASTRO_TELEMETRY_DISABLED: '1' });
  const module = worker.finished.then(() => {
    keep(compiled, kept);
    return path;
  });
  module.catch(() => undefined);
  return {
    module,
    async end() {
      worker.kill();
      await module.catch(() => realDisk.remove(compiled));
    },
  };
}
