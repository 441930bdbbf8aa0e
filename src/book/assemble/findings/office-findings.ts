import type { FindingsResult, QuarterFile, WeekFile } from '../../schema/findings-result.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';
import type { OfficeQuality } from '../quality/office-quality.ts';
import { countsOfYear } from '../quality/quality-result.ts';
import type { Trace } from '../traces/trace.ts';
import { deductionTrace } from './deductions.ts';
import { findingsOf } from './finding.ts';
import { findingsResult } from './findings-result.ts';
import { listedPeriods } from './listed-periods.ts';
import { quarterFiles, reviewedQuarters } from './quarter-files.ts';
import { weekFiles } from './week-files.ts';

/** What the list of errors gives: the year so far, the weekly bulletins, the quarterly reviews. */
export interface OfficeFindings {
  /** `null` without findings in the year. */
  readonly year: FindingsResult | null;
  /** Oldest first. */
  readonly weeks: readonly WeekFile[];
  readonly quarters: readonly QuarterFile[];
  /** A unit's deduction rate of the year; `null` where it has none. */
  deductionOf(unit: Unit): NonNullable<FindingsResult['deduction']>['units'][number] | null;
  /** How a unit's deduction rate of the year came about; `null` where it has none. */
  traceOf(unit: Unit): Trace | null;
}

/** Works out the findings of an office beside its document counts. */
export function officeFindings(material: Material, quality: OfficeQuality): OfficeFindings {
  const { counts, returned, overdue } = quality;
  const { calendar, office } = material;
  const findings = findingsOf(material);
  const periods = countsOfYear(counts.whole, calendar).map(({ period }) => period);
  const listed = listedPeriods(periods, findings, calendar);
  const weeks = weekFiles(findings, new Set(reviewedQuarters(counts, calendar)), material);
  const others = { returned: returned?.counts ?? null, overdue: overdue?.counts ?? null };
  const year = findingsResult(listed, counts, material);
  const deductions = new Map(year?.deduction?.units.map((each) => [each.unit.id, each]));
  return {
    year,
    deductionOf: (unit) => deductions.get(unit.id) ?? null,
    weeks,
    quarters: quarterFiles({ counts, ...others, findings, weeks }, material),
    traceOf: (unit) => deductionTrace(unit, listed, counts, office),
  };
}
