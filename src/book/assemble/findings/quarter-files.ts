import { lastMonth, type Period } from '../../../contract/period.ts';
import { fisherExact } from '../../../measures/fisher-exact.ts';
import { quarterSentence } from '../../../words/sentences/quarter-sentence.ts';
import type { QuarterFile } from '../../schema/findings-result.ts';
import type { RateResult } from '../../schema/quality-result.ts';
import type { Calendar } from '../material/calendar.ts';
import type { Material } from '../material/material.ts';
import { remembered } from '../material/remembered.ts';
import { quarterOf } from '../quality/chart-counts.ts';
import type { Counts, DocumentCount, OfficeCounts } from '../quality/document-counts.ts';
import { rateResult } from '../quality/rate-result.ts';
import { shareRule } from '../quality/share-rule.ts';
import { unitFunnel } from '../quality/unit-funnel.ts';
import type { Finding } from './finding.ts';
import { findingsResult } from './findings-result.ts';
import { listedPeriods } from './listed-periods.ts';

/** Grains of which whole periods lie in a quarter. */
const WITHIN: ReadonlySet<string> = new Set(['week', 'month', 'quarter']);

/** The quarters of the office's year for which documents are counted, oldest first; none where counts are of longer periods. */
export function reviewedQuarters({ grain, whole }: OfficeCounts, calendar: Calendar): Period[] {
  if (!WITHIN.has(grain)) return [];
  return [...new Set([...whole.keys()].map(quarterIn(calendar)))];
}

/** Tells the quarter of the office's year in which a period ends. */
function quarterIn(calendar: Calendar): (period: Period) => Period {
  return (period) => quarterOf(lastMonth(period, calendar), calendar);
}

/** Picks from counts those of one quarter. */
type CountsIn = (counts: Counts, quarter: Period) => DocumentCount[];

function countsInQuarters(calendar: Calendar): CountsIn {
  // Every unit counts the same few periods.
  const quarterOfPeriod = remembered(quarterIn(calendar));
  return (counts, quarter) =>
    [...counts.values()].filter(({ period }) => quarterOfPeriod(period) === quarter);
}

/** What reviews of quarters are made from besides the material. */
export interface ReviewFacts {
  readonly counts: OfficeCounts;
  readonly returned: OfficeCounts | null;
  readonly overdue: OfficeCounts | null;
  readonly findings: readonly Finding[];
  /** Weeks that have a bulletin, with the quarter of each. */
  readonly weeks: readonly { readonly week: Period; readonly quarter: Period | null }[];
}

/** Units that do not stand for others, compared with one another over a quarter. */
function funnelOf(
  quarter: Period,
  counts: OfficeCounts,
  countsIn: CountsIn,
  rate: RateResult,
  { units, office }: Material,
) {
  const points = units.all.flatMap((unit) => {
    if (counts.own(unit).size === 0 || counts.below(unit).size > 0) return [];
    const own = countsIn(counts.own(unit), quarter);
    const sum = (of: 'handled' | 'withErrors') => own.reduce((total, count) => total + count[of], 0);
    return own.length === 0 ? [] : [{ unit: unit.ref, n: sum('handled'), x: sum('withErrors') }];
  });
  return unitFunnel(points, { from: rate.from, to: rate.to }, shareRule(office, 'with_errors').things);
}

/** The quarterly reviews of an office, oldest first. */
export function quarterFiles(facts: ReviewFacts, material: Material): QuarterFile[] {
  const { counts, returned, overdue, findings, weeks } = facts;
  const { office, calendar } = material;
  const rule = shareRule(office, 'with_errors');
  const quarters = reviewedQuarters(counts, calendar);
  const countsIn = countsInQuarters(calendar);
  const rateOf = (quarter: Period) => rateResult(countsIn(counts.whole, quarter), quarter, rule);
  const otherOf = (column: 'returned' | 'overdue', of: OfficeCounts | null, quarter: Period) => {
    const within = of === null ? [] : countsIn(of.whole, quarter);
    return within.length === 0 ? null : rateResult(within, quarter, shareRule(office, column));
  };
  return quarters.map((quarter, at) => {
    const rate = rateOf(quarter);
    const earlier = quarters[at - 1] ?? null;
    const before = earlier === null ? null : { quarter: earlier, ...changeFrom(rateOf(earlier), rate) };
    const periods = countsIn(counts.whole, quarter).map(({ period }) => period);
    return {
      quarter,
      rate,
      before,
      sentence: quarterSentence({ alert: rule.alert, rate, before }),
      funnel: funnelOf(quarter, counts, countsIn, rate, material),
      returned: otherOf('returned', returned, quarter),
      overdue: otherOf('overdue', overdue, quarter),
      findings: findingsResult(listedPeriods(periods, findings, calendar), counts, material),
      weeks: weeks.filter((each) => each.quarter === quarter).map(({ week }) => week),
      previous: earlier,
      next: quarters[at + 1] ?? null,
    };
  });
}

function changeFrom(before: RateResult, now: RateResult): { rate: RateResult; p: number | null } {
  const share = ({ withErrors, handled }: RateResult) => ({ x: withErrors, n: handled });
  return { rate: before, p: fisherExact(share(before), share(now)) };
}
