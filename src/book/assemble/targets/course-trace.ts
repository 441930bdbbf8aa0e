import type { Bilingual } from '../../../contract/bilingual.ts';
import { partLabel, reportedLabel, traceLabels } from '../../../words/sentences/trace-words.ts';
import type { ActualRow } from '../material/fact-rows.ts';
import type { Derivation, TraceInput, TraceStep } from '../traces/trace.ts';
import { inputOf, settledInput } from '../traces/trace-input.ts';
import type { Course, CourseMaking, CoursePart } from './course.ts';

type Ratio = CourseMaking & { readonly by: 'ratio' };

/** What was reported for each period up to that at `last`, as `a_{1}`, `a_{2}`, …, and how `whole` comes from it. */
function reportedDerivation(
  course: Course,
  last: number,
  letter: string,
  whole: string,
  label: Bilingual,
): Derivation {
  const { values, rows } = course;
  const reported = course.periods.slice(0, last + 1).flatMap((period, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [{ period, value, rows: rows[i] ?? [] }];
  });
  const inputs = reported.map(({ period, value, rows }, i) =>
    inputOf(`${letter}_{${i + 1}}`, reportedLabel(period), value, rows, 'value'),
  );
  const adds = course.made.by === 'report' && course.made.reading === 'monthly';
  const formula = adds ? `Σ ${letter}_{i}` : `${letter}_{${reported.length}}`;
  return {
    inputs,
    steps: [{ label, expression: `${whole} = ${formula}`, value: course.cumulative[last] ?? null }],
  };
}

function soFar({ cumulative, last }: Course): number | null {
  return cumulative[last] ?? null;
}

/** The rows that a part's year so far rests on. */
function rowsOf(course: Course, last: number): readonly ActualRow[] {
  const upTo = course.rows.slice(0, last + 1);
  const adds = course.made.by === 'report' && course.made.reading === 'monthly';
  return adds ? upTo.flat() : (upTo.findLast((rows) => rows.length > 0) ?? []);
}

/** Whether what a unit reached by `last` is its year so far, as its own trace tells it. */
function isSoFar(course: Course, last: number): boolean {
  const value = course.cumulative[last] ?? null;
  return course.made.by === 'report' && value !== null && value === soFar(course);
}

/**
 * The year so far of every unit, as `A_{1}`, `A_{2}`, …: told by the unit's own trace where that has the same number under the id
 * `trace`, else by its rows.
 */
function partInputs(
  parts: readonly CoursePart[],
  last: number,
  letter: string,
  { of = null, trace = null }: { readonly of?: Bilingual | null; readonly trace?: string | null },
): TraceInput[] {
  return parts.map(({ unit, course }, i) => {
    const symbol = `${letter}_{${i + 1}}`;
    const label = partLabel(unit.short, of);
    const value = course.cumulative[last] ?? null;
    return trace !== null && isSoFar(course, last)
      ? settledInput(symbol, label, value, { trace, unit: unit.slug })
      : inputOf(symbol, label, value, rowsOf(course, last), 'value');
  });
}

function ratioStep(scale: number, value: number | null): TraceStep {
  const expression = scale === 1 ? 'A = N ÷ D' : `A = ${scale} × N ÷ D`;
  return { label: traceLabels.yearToDate, expression, value };
}

/** One unit's ratio comes from what it reported period by period, that of several from each one's year so far. */
function ratioDerivation(course: Course, { above, below, scale }: Ratio): Derivation {
  const step = ratioStep(scale, soFar(course));
  const both = above
    .map((part, i) => [part, below[i]] as const)
    .filter(([n, d]) => [n, d].every((part) => typeof part?.course.cumulative[course.last] === 'number'));
  const [only] = both;
  if (both.length === 1 && only?.[1]) {
    const n = reportedDerivation(only[0].course, course.last, 'n', 'N', traceLabels.numerator);
    const d = reportedDerivation(only[1].course, course.last, 'd', 'D', traceLabels.denominator);
    return { inputs: [...n.inputs, ...d.inputs], steps: [...n.steps, ...d.steps, step] };
  }
  const summed = (parts: readonly CoursePart[], letter: 'N' | 'D', label: Bilingual): Derivation => {
    const inputs = partInputs(parts, course.last, letter, { of: label });
    const value = inputs.reduce((sum, input) => sum + Number(input.value), 0);
    return { inputs, steps: [{ label, expression: `${letter} = Σ ${letter}_{i}`, value }] };
  };
  const n = summed(
    both.map(([part]) => part),
    'N',
    traceLabels.numerator,
  );
  const d = summed(
    both.flatMap(([, part]) => part ?? []),
    'D',
    traceLabels.denominator,
  );
  return { inputs: [...n.inputs, ...d.inputs], steps: [...n.steps, ...d.steps, step] };
}

/**
 * How the year so far, `A`, came about: from one unit's reports, or from several units' years so far. `trace` is the id under which
 * those units' own traces tell of the same indicator at the same time; `null` where they do not.
 */
export function courseDerivation(course: Course, trace: string | null): Derivation {
  const { made, last } = course;
  if (last < 0) return { inputs: [], steps: [] };
  if (made.by === 'ratio') return ratioDerivation(course, made);
  if (made.by === 'report') {
    const label = made.reading === 'latest' ? traceLabels.latestValue : traceLabels.yearToDate;
    return reportedDerivation(course, last, 'a', 'A', label);
  }
  const inputs = partInputs(made.parts, last, 'A', { trace }).filter(({ value }) => value !== null);
  const expression = made.by === 'sum' ? 'A = Σ A_{i}' : `A = Σ A_{i} ÷ ${inputs.length}`;
  return { inputs, steps: [{ label: traceLabels.yearToDate, expression, value: soFar(course) }] };
}
