import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the shipped office's built site. */
    site: string;
  }
}

/** Folder of the shipped office's site, built once for all browser tests. */
export const site = (): string => inject('site');

export const pageText = (path: string): string => readFileSync(join(site(), path), 'utf8');
