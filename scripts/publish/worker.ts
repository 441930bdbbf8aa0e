import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { diskFault } from '../disk/disk.ts';

const root = resolve(import.meta.dirname, '../..');

/** A process that works for this one. */
export interface Worker {
  /** Sends it an order; one that has ended already gets none. */
  readonly send: (order: object) => void;
  /** Settles when it has ended; throws what it failed of if it did not end well. */
  readonly finished: Promise<void>;
  readonly kill: () => void;
}

/** What a worker tells when the disk failed it. */
interface Fault {
  readonly code: string;
  readonly message: string;
}

async function ending(child: ChildProcess, script: string): Promise<void> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const faults: Fault[] = [];
  child.on('message', (told: Fault) => faults.push(told));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return;
  const [fault] = faults;
  if (fault) throw Object.assign(new Error(fault.message), { code: fault.code });
  throw new Error(`${script} ended with ${signal ?? code}:\n${complaint}`);
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
  const finished = ending(child, script);
  // Whoever waits for it is told; nobody may be waiting yet.
  finished.catch(() => undefined);
  return {
    send(order) {
      // It may end at any moment; `finished` then tells why, and not that an order found it gone.
      if (child.connected) child.send(order, () => undefined);
    },
    finished,
    kill: () => child.kill(),
  };
}

/**
 * To be called first by a worker: it ends with the process that started it, so that nothing goes on writing for nobody, and
 * tells that process when the disk fails.
 */
export function beginWork(): void {
  process.on('disconnect', () => process.exit(1));
  process.on('uncaughtExceptionMonitor', (error) => {
    const code = diskFault(error);
    if (code !== null) process.send?.({ code, message: error.message } satisfies Fault);
  });
  if (process.connected === false) process.exit(1);
}

/** To be called last by a worker: it takes no more orders and ends. */
export function endWork(): void {
  process.removeAllListeners('disconnect');
  process.disconnect?.();
}
