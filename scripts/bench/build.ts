import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { compiledRenderer, startCompiling } from '../publish/compiled-renderer.ts';
import { line, megabytes } from './figures-line.ts';
import { writeLargeOffice } from './large-office.ts';
import { type TreeUsage, watchTree } from './process-tree.ts';
import type { BuildStages } from './subject-build.ts';

const SIZES = [20, 200, 1000];
/** Milliseconds between two looks at what the build uses. */
const BETWEEN_LOOKS = 50;

interface BuildRun extends BuildStages, TreeUsage {
  readonly wall: number;
}

/** Runs the build in a process of its own and watches it from outside, since it starts others. */
async function run(office: string, out: string): Promise<BuildRun> {
  const before = performance.now();
  const subject = join(import.meta.dirname, 'subject-build.ts');
  const child = spawn(process.execPath, [subject, office, out], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const tree = watchTree(child.pid ?? 0);
  const looking = setInterval(tree.look, BETWEEN_LOOKS);
  const code = await new Promise<number | null>((settle) => {
    child.on('close', settle);
  });
  clearInterval(looking);
  if (code !== 0) throw new Error(`the build of ${office} ended with ${code}`);
  const wall = (performance.now() - before) / 1000;
  return { ...(JSON.parse(text) as BuildStages), ...tree.usage(), wall };
}

function sizeOf(site: string): { readonly pages: number; readonly bytes: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** Seconds of compiling the program, which the first build after a change of it does beside all else. */
async function compileSeconds(): Promise<number> {
  const scratch = resolve(import.meta.dirname, '../../build/bench-compiled');
  const before = performance.now();
  await startCompiling(scratch).finished;
  rmSync(scratch, { recursive: true });
  return (performance.now() - before) / 1000;
}

/**
 * Measures building sites of offices of three sizes, or of the one asked for: two years, twelve indicators, documents and
 * scores. The program is compiled before. Offices and sites go into a temporary folder.
 */
export async function benchBuild(units: number | null, say: (text: string) => void): Promise<void> {
  say(`compiling the program: ${seconds(await compileSeconds())}\n`);
  await compiledRenderer().module;
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
  say(
    line([
      'units',
      'pages',
      'pages/s',
      'reading',
      'book',
      'making',
      'wall',
      'CPU',
      'ms a page',
      'peak',
      'bytes',
    ]),
  );
  try {
    for (const size of units === null ? SIZES : [units]) {
      const [office, site] = [join(folder, `office-${size}`), join(folder, `site-${size}`)];
      writeLargeOffice(office, size);
      const { read, book, pages: making, wall, cpu, peak } = await run(office, site);
      const { pages, bytes } = sizeOf(site);
      const cells = [read, book, making, wall, cpu].map(seconds);
      const perPage = `${((cpu * 1000) / pages).toFixed(1)} ms`;
      const counts = [size.toLocaleString('en'), pages.toLocaleString('en'), (pages / making).toFixed(0)];
      say(line([...counts, ...cells, perPage, megabytes(peak), megabytes(bytes)]));
      rmSync(site, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
