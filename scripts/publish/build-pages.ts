import { join, resolve } from 'node:path';
import { compiledRenderer } from './compiled-renderer.ts';
import { freeMemory } from './free-memory.ts';
import type { Order } from './render-process.ts';
import { startWorker, type Worker } from './worker.ts';

/** Processes among which the pages are shared out. */
const WORKERS = 2;

/** A page leaves little behind, and less room for that takes a third off the memory of a process at a twentieth of its time. */
const LEAN = ['--max-semi-space-size=8'];

/** The last of a unit's files in the book. */
const UNIT_IS_THERE = /^traces\/(.+)\.json$/;

/** The making of a site's pages, begun while the site has no book yet. */
export interface PageRun {
  /**
   * Tells that a file of the book stands in the site's folder. The pages of a unit are made as soon as its files are there;
   * those of the whole office must be there before.
   */
  readonly written: (path: string) => void;
  /** Makes the other pages, now that all of the book is there. Throws what the processes complained of. */
  readonly make: () => Promise<void>;
  /** Ends what is still running. */
  readonly end: () => Promise<void>;
}

/**
 * Begins the pages of a site: has the program compiled, and renders pages in processes of their own while the book is written to
 * `data/` below the site.
 */
export function startPages(site: string): PageRun {
  const path = resolve(site);
  const renderer = compiledRenderer();
  const workers: Promise<Worker>[] = [];
  let units = 0;

  async function startRendering(): Promise<Worker> {
    const env = { KAOPING_BOOK: join(path, 'data') };
    return startWorker('render-process.ts', [await renderer.module, path], env, LEAN);
  }
  function order(to: number, what: Order): void {
    workers[to] ??= startRendering();
    // Who waits for the worker is told why it could not be started.
    workers[to].then((worker) => worker.send(what)).catch(() => undefined);
  }
  return {
    written(file) {
      const unit = UNIT_IS_THERE.exec(file)?.[1];
      if (unit === undefined) return;
      order(units % WORKERS, { unit });
      units += 1;
      // All workers are beginning; what the book of the whole office left behind makes room for them.
      if (units === WORKERS + 1) freeMemory();
    },
    async make() {
      for (let part = 0; part < WORKERS; part += 1) order(part, { part, of: WORKERS });
      await Promise.all(workers.map(async (worker) => (await worker).finished));
    },
    async end() {
      await renderer.end();
      const started = await Promise.allSettled(workers);
      for (const each of started) {
        if (each.status === 'rejected') continue;
        each.value.kill();
        await each.value.finished.catch(() => undefined);
      }
    },
  };
}
