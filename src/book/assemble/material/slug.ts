import { createHash } from 'node:crypto';

/**
 * The file name of a unit, indicator or criterion: its id where that is safe in an address, else `x` and the first eight
 * hexadecimal digits of the id's SHA-256.
 */
export function slugOf(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id)) return id;
  return `x${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
