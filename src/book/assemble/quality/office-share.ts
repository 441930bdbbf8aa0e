import type { FunnelResult } from '../../schema/funnel-result.ts';
import type { OfficeShare, ShareResult } from '../../schema/quality-result.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';
import { controlChart } from './control-chart.ts';
import { type CountedColumn, type OfficeCounts, officeCounts } from './document-counts.ts';
import { countsOfYear } from './quality-result.ts';
import { rateResult } from './rate-result.ts';
import { type ShareRule, shareRule } from './share-rule.ts';
import { unitFunnel } from './unit-funnel.ts';

/** Documents of an office that were returned, or overdue, and its units' shares of the year. */
export interface SharedCounts {
  readonly column: Exclude<CountedColumn, 'with_errors'>;
  readonly counts: OfficeCounts;
  readonly rule: ShareRule;
  readonly whole: ShareResult;
  /** Any unit's share, rolled up from below where it does not report itself; `null` where nobody counts it. */
  of(unit: Unit): ShareResult | null;
}

/** Works out a share other than the error rate. `null` where the office does not count it. */
export function sharedCounts(material: Material, column: SharedCounts['column']): SharedCounts | null {
  const { office, calendar } = material;
  const counts = officeCounts(material, column);
  if (counts === null) return null;
  const rule = shareRule(office, column);
  const yearOf = (of: Parameters<typeof countsOfYear>[0]) =>
    rateResult(countsOfYear(of, calendar), counts.latest, rule);
  const chart = controlChart(counts.whole, { things: rule.things, calendar, decisions: [] });
  return {
    column,
    counts,
    rule,
    whole: { unit: null, year: yearOf(counts.whole), chart, trace: null },
    of(unit) {
      const own = counts.of(unit);
      if (own.size === 0) return null;
      return { unit: unit.ref, year: yearOf(own), chart: null, trace: `${column}-rate` };
    },
  };
}

/** Units that report themselves and do not stand for others, against one another. */
function funnelOf(shared: SharedCounts, units: readonly Unit[]): FunnelResult | null {
  const { counts, rule, whole } = shared;
  const points = units.flatMap((unit) => {
    const year = counts.own(unit).size > 0 && counts.below(unit).size === 0 ? shared.of(unit)?.year : null;
    return year ? [{ unit: unit.ref, n: year.handled, x: year.withErrors }] : [];
  });
  return unitFunnel(points, { from: whole.year.from, to: whole.year.to }, rule.things);
}

/** What the quality page shows of a share: the whole, each unit that counts it itself, and who stands out. */
export function officeShareOf(shared: SharedCounts, material: Material): OfficeShare {
  const reporting = material.units.all.filter((unit) => shared.counts.own(unit).size > 0);
  return {
    whole: shared.whole,
    units: reporting.flatMap((unit) => shared.of(unit) ?? []),
    funnel: funnelOf(shared, material.units.all),
  };
}
