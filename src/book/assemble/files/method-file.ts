import type { Office } from '../../../contract/office.ts';
import { BELOW } from '../../../measures/benchmark.ts';
import { zeroErrorsNeeded } from '../../../measures/critical-counts.ts';
import type { MethodFile } from '../../schema/site-files.ts';

/** `method.json`: the thresholds in force, as `office.yaml` sets them. */
export function methodFileOf(office: Office): MethodFile {
  const { quality, targets, supervision, appraisal } = office;
  return {
    quality: {
      benchmark: quality.benchmark,
      returned: quality.returned_benchmark,
      overdue: quality.overdue_benchmark,
      alert: quality.alert,
      alarm: quality.alarm,
      leastForBelow: quality.benchmark ? zeroErrorsNeeded(quality.benchmark, BELOW) : null,
      deductions: quality.deductions ?? null,
    },
    targets: {
      lowerIsBetter: targets.lower_is_better,
      pace: { ahead: targets.pace.ahead, onPace: targets.pace.on_pace, behind: targets.pace.behind },
      rangeTolerance: targets.range_tolerance,
    },
    supervision: { withoutDue: supervision.without_due, target: supervision.target },
    appraisal: {
      total: appraisal.total,
      sources: appraisal.sources,
      missing: appraisal.missing,
      minCoverage: appraisal.min_coverage,
      bonusCap: appraisal.bonus.cap,
      bonusAbove: appraisal.bonus.above ?? null,
      deductionCap: appraisal.deduction.cap ?? null,
      grades: appraisal.grades.map((grade) => ({
        id: grade.id,
        name: grade.name,
        from: grade.from,
        quota: grade.quota ?? null,
      })),
    },
  };
}
