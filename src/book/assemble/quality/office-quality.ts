import { benjaminiHochberg } from '../../../measures/benjamini-hochberg.ts';
import { qualitySentence } from '../../../words/sentences/quality-sentence.ts';
import type { FunnelResult } from '../../schema/funnel-result.ts';
import type { QualityResult } from '../../schema/quality-result.ts';
import type { QualityFile } from '../../schema/site-files.ts';
import type { OfficeFindings } from '../findings/office-findings.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';
import { countedThings } from './counted-things.ts';
import { type OfficeCounts, officeCounts } from './document-counts.ts';
import { officeShareOf, type SharedCounts, sharedCounts } from './office-share.ts';
import { qualityResult } from './quality-result.ts';
import { unitFunnel } from './unit-funnel.ts';

/** A unit's document quality and whether its being above the benchmark stands up among all units tested. */
export interface UnitQuality {
  readonly unit: Unit;
  readonly result: QualityResult;
  readonly believed: boolean;
}

/** Document quality of an office. */
export interface OfficeQuality {
  readonly counts: OfficeCounts;
  readonly whole: QualityResult;
  /** Units that report documents themselves, in the register's order. */
  readonly units: readonly UnitQuality[];
  /** Those of them that do not stand for others, compared with one another. */
  readonly funnel: FunnelResult | null;
  /** Documents returned and overdue; `null` where the office does not count them. */
  readonly returned: SharedCounts | null;
  readonly overdue: SharedCounts | null;
  /** Any unit's quality, rolled up from below where it does not report itself; `null` where nobody does. */
  of(unit: Unit): QualityResult | null;
}

/** A rate against a benchmark needs two documents with errors before it is above; see the test against the benchmark. */
const LEAST_ERRORS = 2;

/**
 * Which units are believed to be above the benchmark. With many units tested at once some are above it by chance, so the
 * year's upper tails go through the procedure of Benjamini and Hochberg at the office's alert level.
 */
function believedAbove(results: readonly QualityResult[], alert: number): boolean[] {
  const tested = results.filter((result) => result.year.upperTail !== null);
  const believed = benjaminiHochberg(
    tested.map((result) => result.year.upperTail ?? 1),
    alert,
  );
  const above = new Set(tested.filter((result, i) => believed[i] && result.year.withErrors >= LEAST_ERRORS));
  return results.map((result) => above.has(result));
}

/** Works out the document quality of all units. `null` where the office has no document counts. */
export function officeQuality(material: Material): OfficeQuality | null {
  const { office, calendar, units: tree } = material;
  const counts = officeCounts(material);
  if (!counts) return null;
  const returned = sharedCounts(material, 'returned');
  const overdue = sharedCounts(material, 'overdue');
  const setting = { office, calendar, latest: counts.latest };
  const resultOf = (unit: Unit) => {
    const others = {
      returned: returned?.of(unit)?.year.rate ?? null,
      overdue: overdue?.of(unit)?.year.rate ?? null,
    };
    return qualityResult(unit.ref, counts.of(unit), others, setting);
  };
  const reporting = tree.all.filter((unit) => counts.own(unit).size > 0);
  const results = reporting.map(resultOf);
  const believed = believedAbove(results, office.quality.alert);
  const known = new Map(reporting.map((unit, i) => [unit.id, results[i]]));
  const shares = {
    returned: returned?.whole.year.rate ?? null,
    overdue: overdue?.whole.year.rate ?? null,
  };
  const whole = qualityResult(null, counts.whole, shares, setting);
  const lowest = reporting.flatMap((unit, i) => {
    const year = results[i]?.year;
    if (!year || counts.below(unit).size > 0) return [];
    return [{ unit: unit.ref, n: year.handled, x: year.withErrors }];
  });
  return {
    counts,
    whole,
    returned,
    overdue,
    funnel: unitFunnel(lowest, { from: whole.year.from, to: whole.year.to }, countedThings(office)),
    units: reporting.flatMap((unit, i) => {
      const result = results[i];
      return result ? [{ unit, result, believed: believed[i] ?? false }] : [];
    }),
    of: (unit) => known.get(unit.id) ?? (counts.of(unit).size > 0 ? resultOf(unit) : null),
  };
}

/** Surest above the benchmark first; then the highest rate. */
function bySureness(a: QualityResult, b: QualityResult): number {
  const sure = (a.year.upperTail ?? 2) - (b.year.upperTail ?? 2);
  return sure !== 0 ? sure : (b.year.rate ?? -1) - (a.year.rate ?? -1);
}

/** Periods in which a unit reports a whole of its own and the units below it report too. */
function reconciliationOf(material: Material, counts: OfficeCounts): QualityFile['reconciliation'] {
  return material.units.all.flatMap((unit) => {
    const below = counts.below(unit);
    return [...counts.own(unit).values()].flatMap((own) => {
      const sum = below.get(own.period);
      if (!sum) return [];
      return [
        {
          unit: unit.ref,
          period: own.period,
          handled: own.handled,
          handledSum: sum.handled,
          withErrors: own.withErrors,
          withErrorsSum: sum.withErrors,
          agrees: own.handled === sum.handled && own.withErrors === sum.withErrors,
        },
      ];
    });
  });
}

/** `quality.json`. */
export function qualityFileOf(
  material: Material,
  quality: OfficeQuality,
  findings: OfficeFindings,
): QualityFile {
  const { office } = material;
  const surestFirst = quality.units.toSorted((a, b) => bySureness(a.result, b.result));
  return {
    whole: quality.whole,
    units: surestFirst.map(({ result }) => result),
    funnel: quality.funnel,
    sentence: qualitySentence({
      whole: quality.whole.year.sentence,
      benchmark: office.quality.benchmark,
      units: quality.units.filter(({ result }) => result.year.upperTail !== null).length,
      above: surestFirst.filter(({ believed }) => believed).map(({ unit }) => unit.ref.short),
      rate: office.quality.alert,
      left: quality.counts.left,
    }),
    returned: quality.returned && officeShareOf(quality.returned, material),
    overdue: quality.overdue && officeShareOf(quality.overdue, material),
    findings: findings.year,
    weeks: findings.weeks.map(({ week }) => week),
    quarters: findings.quarters.map(({ quarter }) => quarter),
    reconciliation: reconciliationOf(material, quality.counts),
  };
}
