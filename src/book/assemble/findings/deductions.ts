import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import type { Period } from '../../../contract/period.ts';
import { type DeductionPoints, deductionRate } from '../../../measures/deduction-rate.ts';
import { formatPeriod } from '../../../words/period.ts';
import { deductionSentence } from '../../../words/sentences/deduction-sentence.ts';
import { deductionTitle, deductionTraceWords } from '../../../words/sentences/quality-trace-words.ts';
import type { DeductionResult } from '../../schema/findings-result.ts';
import type { Unit } from '../material/unit-tree.ts';
import type { Counts, OfficeCounts } from '../quality/document-counts.ts';
import type { Trace, TraceInput } from '../traces/trace.ts';
import { inputOf, settledInput } from '../traces/trace-input.ts';
import { type Finding, instancesOf, valueName } from './finding.ts';
import type { FindingsByPeriod } from './listed-periods.ts';

function handledIn(counts: Counts, periods: Iterable<Period>): number {
  let handled = 0;
  for (const period of periods) handled += counts.get(period)?.handled ?? 0;
  return handled;
}

/** Findings of all listed periods together. */
export function allFindings(listed: FindingsByPeriod): Finding[] {
  return [...listed.values()].flat();
}

/** Units that report documents in a listed period, with their findings there. */
function unitsOf(listed: FindingsByPeriod, counts: OfficeCounts, units: readonly Unit[]) {
  const byUnit = Map.groupBy(allFindings(listed), ({ unit }) => unit.id);
  return units.flatMap((unit) => {
    const handled = handledIn(counts.own(unit), listed.keys());
    return handled > 0 ? [{ unit, handled, findings: byUnit.get(unit.id) ?? [] }] : [];
  });
}

/** The deduction rate of the office and of each unit over the listed periods; `null` where the office sets no points. */
export function deductionResult(
  listed: FindingsByPeriod,
  counts: OfficeCounts,
  units: readonly Unit[],
  office: Office,
): DeductionResult | null {
  const each = office.quality.deductions;
  if (each === undefined) return null;
  const handled = handledIn(counts.whole, listed.keys());
  const whole = { ...deductionRate(allFindings(listed), handled, each), handled };
  return {
    ...whole,
    each,
    units: unitsOf(listed, counts, units)
      .map(({ unit, handled, findings }) => ({
        unit: unit.ref,
        instances: instancesOf(findings),
        handled,
        ...deductionRate(findings, handled, each),
        trace: 'deduction-rate',
      }))
      .sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0)),
    sentence: deductionSentence({ ...whole, each }),
  };
}

type Severity = keyof DeductionPoints;

const SEVERITIES: readonly Severity[] = ['minor', 'ordinary', 'serious'];

/** How a unit's deduction rate came about; `null` where it has none. */
export function deductionTrace(
  unit: Unit,
  listed: FindingsByPeriod,
  counts: OfficeCounts,
  office: Office,
): Trace | null {
  const each = office.quality.deductions;
  const [of] = unitsOf(listed, counts, [unit]);
  const periods = [...listed.keys()];
  if (each === undefined || of === undefined) return null;
  const { points, rate } = deductionRate(of.findings, of.handled, each);
  const words = deductionTraceWords;
  const label = (severity: Severity, word: Bilingual): Bilingual => {
    const name = valueName('severity', severity);
    return { zh: `${name.zh}差错${word.zh}`, en: `${name.en} errors, ${word.en.toLowerCase()}` };
  };
  const graded = SEVERITIES.flatMap((severity, at) => {
    const alike = of.findings.filter((finding) => finding.severity === severity);
    const rows = alike.map(({ row }) => row);
    return [
      inputOf(`k_{${at + 1}}`, label(severity, words.instances), instancesOf(alike), rows, 'count'),
      settledInput(`d_{${at + 1}}`, label(severity, words.each), each[severity]),
    ];
  });
  const documents = periods.flatMap((period, at): TraceInput[] => {
    const count = counts.own(unit).get(period);
    if (count === undefined) return [];
    const name = { zh: formatPeriod(period, 'zh'), en: formatPeriod(period, 'en') };
    return [inputOf(`n_{${at + 1}}`, name, count.handled, count.rows, 'handled')];
  });
  return {
    id: 'deduction-rate',
    title: deductionTitle(periods[0] ?? '', periods.at(-1) ?? ''),
    rule: words.rule,
    inputs: [...graded, ...documents],
    steps: [
      { label: words.points, expression: 'D = Σ (k_{i} × d_{i})', value: points },
      { label: words.handled, expression: 'n = Σ n_{i}', value: of.handled },
      { label: words.rate, expression: 'r = D ÷ n', value: rate },
    ],
    value: rate,
    kind: 'amount',
  };
}
