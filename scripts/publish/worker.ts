import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A process that works for this one. */
export interface Worker {
  /** Sends it an order; one that has ended already gets none. */
  readonly send: (order: object) => void;
  /** Settles when it has ended; throws what it complained of if it did not end well. */
  readonly finished: Promise<void>;
  readonly kill: () => void;
}

async function ending(child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail).on('close', settle);
  });
  if (code !== 0) throw new Error(`the pages were not made (${code}):\n${complaint}`);
}

/** Starts a script of this folder in a process of its own, with what it needs beside the environment, and flags for Node. */
export function startWorker(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Worker {
  const child = fork(join(import.meta.dirname, script), args, {
    cwd: root,
    // Else React is compiled to its slower form for development.
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const finished = ending(child);
  // Whoever waits for it is told; nobody may be waiting yet.
  finished.catch(() => undefined);
  return {
    send: (order) => {
      if (child.connected) child.send(order);
    },
    finished,
    kill: () => child.kill(),
  };
}

/** To be called first by a worker: it ends with the process that started it, so that nothing goes on writing for nobody. */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
  if (process.connected === false) process.exit(1);
}

/** To be called last by a worker: it takes no more orders and ends. */
export function endWork(): void {
  process.removeAllListeners('disconnect');
  process.disconnect?.();
}
