import type { OfficeFile } from '../../book/schema/office-file.ts';
import { addMonths } from '../../contract/period.ts';

/** Months offered before the next one. */
const BACK = 12;

/** Months that a file may be for: the one after the latest drop first, then back; before the first drop, the year's. */
export function checkMonths({ drop, yearMonths }: Pick<OfficeFile, 'drop' | 'yearMonths'>): string[] {
  if (drop === null) return [...yearMonths];
  return Array.from({ length: BACK + 1 }, (_, back) => addMonths(drop, 1 - back));
}
