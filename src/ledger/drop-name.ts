import { grainOf } from '../contract/period.ts';

/** The drop that the slow tables under `registers/` count as; it comes before every month. */
export const REGISTERS = 'registers';

/** Whether a folder under `drops/` is named as a drop is: by its month, `2026-10`. */
export function isDropName(name: string): boolean {
  return grainOf(name) === 'month';
}

/** The drop of a file: the month of `drops/2026-10/…`, or `registers` for anything else. */
export function dropOf(file: string): string {
  const [home, name] = file.split('/');
  return home === 'drops' && name !== undefined && isDropName(name) ? name : REGISTERS;
}

/** Order of drops: registers first, then months. Negative, zero or positive, for sorting. */
export function compareDrops(a: string, b: string): number {
  if (a === b) return 0;
  if (a === REGISTERS) return -1;
  if (b === REGISTERS) return 1;
  return a < b ? -1 : 1;
}
