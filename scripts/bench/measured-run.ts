import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** What a subject says of itself when it is done; it prints this as JSON. */
export interface SubjectReport {
  /** Rows it saw, the header included. */
  readonly rows: number;
  /** Rows it found faulty; `null` where it checks nothing. */
  readonly faulty: number | null;
  /** User and system time of the whole process, in seconds. */
  readonly cpu: number;
  /** Largest resident set of the process, in bytes. */
  readonly peak: number;
}

/** A run as seen from outside. */
export interface MeasuredRun extends SubjectReport {
  /** Seconds from start to end of the process. */
  readonly wall: number;
}

/** Called by a subject at its end: prints its result and what the process has used. */
export function reportUsage(rows: number, faulty: number | null): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const report: SubjectReport = {
    rows,
    faulty,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS * 1024,
  };
  process.stdout.write(JSON.stringify(report));
}

function run(script: string, args: readonly string[]): MeasuredRun {
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const wall = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stderr}`);
  return { ...(JSON.parse(stdout) as SubjectReport), wall };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Runs a script several times, each in a process of its own, and gives the median of each quantity. */
export function measured(script: string, args: readonly string[], times: number): MeasuredRun {
  const runs = Array.from({ length: times }, () => run(script, args));
  const first = runs[0];
  if (first === undefined) throw new Error('nothing was run');
  return {
    ...first,
    cpu: median(runs.map(({ cpu }) => cpu)),
    wall: median(runs.map(({ wall }) => wall)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}
