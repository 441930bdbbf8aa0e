import { readFileSync } from 'node:fs';

/** What a process with all that it started has used. */
export interface TreeUsage {
  /** User and system time so far, in seconds. */
  readonly cpu: number;
  /** Largest memory seen, in bytes: what each process has of its own, and the program's files, which they share, once. */
  readonly peak: number;
}

/** Ticks of the clock in which Linux counts CPU time; the same on every machine. */
const TICKS_A_SECOND = 100;

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function childrenOf(pid: number): number[] {
  const text = procFile(pid, `task/${pid}/children`).trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** User and system ticks: the 14th and 15th fields, counted behind the name in brackets, which may hold blanks. */
function ticksOf(pid: number): number {
  const fields = procFile(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
}

/** Memory of processes together, in bytes. All of them run the same Node, whose files are in memory once. */
function memoryOf(pids: readonly number[]): number {
  const statuses = pids.map((pid) => procFile(pid, 'status'));
  const own = statuses.map((status) => kilobytes(status, 'RssAnon') + kilobytes(status, 'RssShmem'));
  const files = statuses.map((status) => kilobytes(status, 'RssFile'));
  return (own.reduce((sum, each) => sum + each, 0) + Math.max(...files)) * 1024;
}

/**
 * Watches a process and what it starts, as Linux tells of them; elsewhere nothing is seen. `look` is to be called again and
 * again while they run.
 */
export function watchTree(root: number): { readonly look: () => void; readonly usage: () => TreeUsage } {
  const ticks = new Map<number, number>();
  let peak = 0;
  return {
    look() {
      const tree = treeOf(root);
      for (const pid of tree) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, ticksOf(pid)));
      peak = Math.max(peak, memoryOf(tree));
    },
    usage: () => ({ cpu: [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND, peak }),
  };
}
