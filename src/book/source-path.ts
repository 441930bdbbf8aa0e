import { dropOf } from '../ledger/drop-name.ts';

/** Where a file that a book was made from is published, below the book's folder; only internal sites publish such files. */
export function sourcePath(file: string): string {
  return `source/${dropOf(file)}/${file.split('/').at(-1) ?? file}`;
}
