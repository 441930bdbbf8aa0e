import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedArrangements } from './calendar/published-arrangements.ts';

// Run it, and then `npx biome format --write src/measures`, when the arrangement of a new year is published and the packages
// of both calendars hold it.
const source = `/** One year's days off, weekends within them included, and weekend days worked instead; \`02-15/02-23\` is a run of days. */
export interface HolidayArrangement {
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/**
 * The yearly holiday arrangements of the State Council's General Office. Written by scripts/write-working-calendar.ts from
 * the package chinese-days; a test holds it against tyme4ts day by day. A year that is not here has no arrangement yet.
 */
export const WORKING_CALENDAR: Readonly<Record<string, HolidayArrangement>> = ${JSON.stringify(publishedArrangements())};
`;
writeFileSync(join(import.meta.dirname, '..', 'src/measures/working-calendar.ts'), source);
