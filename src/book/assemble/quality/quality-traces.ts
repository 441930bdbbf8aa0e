import type { QualityResult } from '../../schema/quality-result.ts';
import type { OfficeFindings } from '../findings/office-findings.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';
import type { Trace } from '../traces/trace.ts';
import type { OfficeQuality } from './office-quality.ts';
import { countsOfYear } from './quality-result.ts';
import { shareRule } from './share-rule.ts';
import { shareTrace } from './share-trace.ts';

/** How the numbers of a unit's document quality came about: error rate, returns, overdue, deductions. */
export function qualityTraces(
  unit: Unit,
  result: QualityResult | null,
  quality: OfficeQuality,
  findings: OfficeFindings,
  { office, calendar }: Material,
): Trace[] {
  const traces: Trace[] = [];
  if (result) {
    const counts = countsOfYear(quality.counts.of(unit), calendar);
    const { things } = shareRule(office, 'with_errors');
    traces.push(shareTrace(counts, result.year, { id: 'error-rate', column: 'with_errors', things }));
  }
  for (const shared of [quality.returned, quality.overdue]) {
    const share = shared?.of(unit);
    if (!shared || !share) continue;
    const { column, rule } = shared;
    const counts = countsOfYear(shared.counts.of(unit), calendar);
    traces.push(shareTrace(counts, share.year, { id: `${column}-rate`, column, things: rule.things }));
  }
  const deduction = findings.traceOf(unit);
  return deduction ? [...traces, deduction] : traces;
}
