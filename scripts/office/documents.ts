import { MONTHS, type Month, SEASON } from './calendar.ts';
import { type Stream, stream } from './random.ts';
import { COUNTIES, SECTIONS, STORY, type Unit } from './units.ts';

/** The documents of one unit and kind in one month. */
export interface DocumentCount {
  readonly unit: string;
  /** Kind of document; blank where the unit does not tell kinds apart. */
  readonly kind: string;
  readonly handled: number;
  readonly withErrors: number;
  readonly errors: number;
  readonly returned: number;
  readonly overdue: number;
  readonly characters: number;
}

/** Kinds that county and city offices count apart, with their share of all documents. */
const KINDS = [
  ['通知', 0.38],
  ['报告', 0.27],
  ['函', 0.21],
  ['请示', 0.14],
] as const;

/** The month from which the deteriorating unit's true error rate climbs. */
export const TURN = MONTHS.findIndex((month) => month.id === '2026-03');

/** True error rate of a unit in a month. */
function errorRate(unit: Unit, month: Month): number {
  if (unit.id !== STORY.deteriorating || month.index < TURN) return unit.errorRate;
  return 0.018 + 0.0026 * (month.index - TURN);
}

function rest(
  random: Stream,
  unit: string,
  kind: string,
  handled: number,
  withErrors: number,
): DocumentCount {
  const more = random.successes(withErrors * 2, 0.3);
  return {
    unit,
    kind,
    handled,
    withErrors,
    errors: withErrors + more,
    returned: random.successes(handled, 0.008),
    overdue: random.successes(handled, 0.014),
    characters: Math.round((handled * random.between(1450, 1950)) / 100) * 100,
  };
}

function countyCounts(unit: Unit, month: Month): DocumentCount[] {
  const random = stream(`documents ${unit.id} ${month.id}`);
  const lastMonth = month.index === MONTHS.length - 1;
  // The small office that is unlucky in the last month: exactly 35 documents, one of them with an error.
  if (unit.id === STORY.unlucky && lastMonth) {
    const counts = [13, 10, 7, 5];
    return KINDS.map(([kind], i) => rest(random, unit.id, kind, counts[i] ?? 0, kind === '函' ? 1 : 0));
  }
  const season = SEASON[month.month - 1] ?? 1;
  return KINDS.map(([kind, share]) => {
    const mean = unit.documents * season * share;
    const handled = Math.max(2, Math.round(random.about(mean, mean / 9)));
    return rest(random, unit.id, kind, handled, random.successes(handled, errorRate(unit, month)));
  });
}

function sectionCounts(unit: Unit, month: Month): DocumentCount[] {
  const random = stream(`documents ${unit.id} ${month.id}`);
  const mean = unit.documents * (SEASON[month.month - 1] ?? 1);
  const handled = Math.max(30, Math.round(random.about(mean, mean / 10)));
  return [rest(random, unit.id, '', handled, random.successes(handled, errorRate(unit, month)))];
}

/** Whether a unit sent its figures for a month; one unit missed one month and never sent them later. */
export function reported(unit: string, month: Month): boolean {
  return !(unit === STORY.silent && month.id === '2026-05');
}

/** Document counts of one group of units in one month. */
export function documentCounts(group: 'counties' | 'sections', month: Month): DocumentCount[] {
  if (group === 'sections') return SECTIONS.flatMap((unit) => sectionCounts(unit, month));
  return COUNTIES.filter((unit) => reported(unit.id, month)).flatMap((unit) => countyCounts(unit, month));
}

/**
 * A count as a later review corrected it: of one kind of one county's documents in July 2026, three with errors had not been
 * counted. All other counts stand as they were reported.
 */
export function correctedCount(count: DocumentCount, month: Month): DocumentCount {
  const isCorrected = month.id === '2026-07' && count.unit === STORY.corrected && count.kind === '报告';
  if (!isCorrected) return count;
  const withErrors = count.withErrors + 3;
  return { ...count, withErrors, errors: withErrors + 2 };
}
