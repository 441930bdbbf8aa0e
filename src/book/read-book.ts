import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Folder of the book: what the build names, else that of the site that was built last. */
function bookFolder(): string {
  return process.env.KAOPING_BOOK ?? join('dist', 'data');
}

/** What was read last: a page is made in one language right after the other. */
let last: { readonly path: string; readonly value: unknown } | null = null;

/**
 * One file of the book, typed by its schema; the caller does not change it. The schema is not run here: the assembler has checked
 * every file that it wrote, and a site of a thousand pages would check each of them again.
 */
export function readBook<Schema extends z.ZodType>(name: string, _schema: Schema): z.infer<Schema> {
  const path = join(bookFolder(), name);
  if (last?.path !== path) last = { path, value: JSON.parse(readFileSync(path, 'utf8')) };
  return last.value as z.infer<Schema>;
}
