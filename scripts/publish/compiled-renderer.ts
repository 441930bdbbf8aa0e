import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { realDisk } from '../disk/disk.ts';
import { isRunning } from '../disk/lock.ts';
import { startWorker, type Worker } from './worker.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What the compiled program comes from, below the project’s folder. */
const SOURCES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/bundle',
  'src',
];

function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}

/** Tells one state of a project's program from another. */
function sourcesDigest(root: string): string {
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
  const folder = dirname(kept);
  for (const name of readdirSync(folder)) {
    const found = NAME.exec(name);
    if (!found || name === basename(kept)) continue;
    const compiler = found[1];
    if (compiler === undefined || !isRunning(Number(compiler))) realDisk.remove(join(folder, name));
  }
}

/** Puts a compiled program where it is kept; another process may have done so meanwhile, with the same. */
function keep(compiled: string, kept: string): void {
  try {
    realDisk.rename(compiled, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
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

/** Compiles the program into a folder, in a process of its own. */
export function startCompiling(folder: string): Worker {
  return startWorker('compile-process.ts', [folder], { ASTRO_TELEMETRY_DISABLED: '1' });
}

/**
 * The renderer of the program as its sources stand, compiled where it was not compiled before. It is kept inside the project,
 * where the modules that it imports can be found. Tests pass another project and compiler.
 */
export function compiledRenderer(root = ROOT, compile = startCompiling): CompiledRenderer {
  const state = sourcesDigest(root);
  const kept = join(root, 'build', `renderer-${state}`);
  const path = join(kept, 'server/entry.mjs');
  if (existsSync(kept)) return { module: Promise.resolve(path), end: async () => undefined };
  const compiled = `${kept}.~${process.pid}`;
  const worker = compile(compiled);
  const module = worker.finished.then(() => {
    if (sourcesDigest(root) !== state) throw new Error('the program was changed while it was compiled');
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
