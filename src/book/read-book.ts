import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Folder of the book: what the build names, else that of the site that was built last. */
function bookFolder(): string {
  return process.env.KAOPING_BOOK ?? join('dist', 'data');
}

/**
 * One file of the book, typed by its schema. The schema is not run here: the assembler has checked every file that it
 * wrote, and a site of a thousand pages would check each of them again.
 */
export function readBook<Schema extends z.ZodType>(name: string, _schema: Schema): z.infer<Schema> {
  return JSON.parse(readFileSync(join(bookFolder(), name), 'utf8'));
}
