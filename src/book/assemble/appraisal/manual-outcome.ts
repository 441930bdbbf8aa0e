import type { Office } from '../../../contract/office.ts';
import { manualScore, type ScoreSource } from '../../../measures/leaf-score.ts';
import { basisOfManual } from '../../../words/sentences/criterion-basis.ts';
import { scoreRowLabel, traceLabels } from '../../../words/sentences/trace-words.ts';
import type { ScoreRow } from '../material/fact-rows.ts';
import { maybeNameIn } from '../material/name-in.ts';
import type { TraceInput, TraceStep } from '../traces/trace.ts';
import { inputOf } from '../traces/trace-input.ts';
import { type LeafOutcome, stateOf, unscored } from './leaf-state.ts';
import type { Criterion } from './scheme.ts';

type Weights = Readonly<Record<ScoreSource, number>>;

const SOURCES: readonly ScoreSource[] = ['self', 'mutual', 'special'];

/** Letters of a source's mean share, and of its scores and their full marks. */
const LETTERS: Readonly<Record<ScoreSource, readonly [string, string]>> = {
  self: ['a', 'f'],
  mutual: ['b', 'g'],
  special: ['c', 'h'],
};

function counts({ record }: ScoreRow, points: number): boolean {
  return (record.status ?? 'normal') === 'normal' && record.score !== null && (record.full ?? points) > 0;
}

/** Every score with its full mark; those that do not count have no symbol. */
export function scoreInputs(rows: readonly ScoreRow[], points: number, office: Office): TraceInput[] {
  const numbers: Record<ScoreSource, number> = { self: 0, mutual: 0, special: 0 };
  return rows.map((row) => {
    const { source, rater, score, full } = row.record;
    const [share, mark] = LETTERS[source];
    if (counts(row, points)) numbers[source] += 1;
    const at = `_{${numbers[source]}}`;
    const symbol = counts(row, points) ? `${share}${at}/${mark}${at}` : '';
    const text = `${score ?? '—'}/${full ?? points}`;
    return inputOf(symbol, scoreRowLabel(source, maybeNameIn(office, rater)), text, [row], 'score');
  });
}

function stepsOf(
  sources: Readonly<Record<ScoreSource, number | null>>,
  raters: Readonly<Record<ScoreSource, readonly number[]>>,
  weights: Weights,
  share: number,
  points: number,
): TraceStep[] {
  const present = SOURCES.filter((source) => sources[source] !== null);
  const means = present.map((source): TraceStep => {
    const [mean, mark] = LETTERS[source];
    const expression = `${mean} = Σ (${mean}_{i} ÷ ${mark}_{i}) ÷ ${raters[source].length}`;
    return { label: traceLabels[source], expression, value: sources[source] };
  });
  const weighted = present.map((source) => `${weights[source]} × ${LETTERS[source][0]}`).join(' + ');
  const weight = present.map((source) => weights[source]).join(' + ');
  return [
    ...means,
    { label: traceLabels.share, expression: `s = (${weighted}) ÷ (${weight})`, value: share },
    { label: traceLabels.score, expression: `S = ${points} × s`, value: share * points },
  ];
}

/** 人工评分: every rater's score as a share of its full mark, sources by their weights. */
export function manualOutcome(criterion: Criterion, rows: readonly ScoreRow[], office: Office): LeafOutcome {
  const { points } = criterion;
  const weights: Weights = office.appraisal.sources;
  const inputs = () => scoreInputs(rows, points, office);
  const state = stateOf(rows);
  if (state !== 'scored') return unscored(state, inputs);
  const shares = (source: ScoreSource) =>
    rows.flatMap((row) => {
      const { score, full, source: given } = row.record;
      return given === source && score !== null && counts(row, points) ? [score / (full ?? points)] : [];
    });
  const bySource = { self: shares('self'), mutual: shares('mutual'), special: shares('special') };
  const { share, sources } = manualScore({ bySource, weights });
  if (share === null) return unscored('missing', inputs);
  const inPoints = (value: number | null) => (value === null ? null : value * points);
  return {
    leaf: { score: share * points, state },
    sources: {
      self: inPoints(sources.self),
      mutual: inPoints(sources.mutual),
      special: inPoints(sources.special),
    },
    explain: () => ({
      basis: basisOfManual({ sources, weights, share, score: share * points, points }),
      inputs: inputs(),
      steps: stepsOf(sources, bySource, weights, share, points),
    }),
  };
}
