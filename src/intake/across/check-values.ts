import { lastMonth, yearOfMonth } from '../../contract/period.ts';
import { valueFalls, valueJumps } from '../messages/month-messages.ts';
import { numberText } from '../messages/row-name.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { OfficeFacts } from './office-facts.ts';
import { type PointSlip, type Reading, slipsOfSeries } from './slips-of-series.ts';
import { type Point, type SeriesColumns, type ValueSeries, valueSeries } from './value-series.ts';

/** Values that are questioned when they leap; `value` is the column. */
const QUESTIONED: readonly (SeriesColumns & { readonly table: string })[] = [
  { table: 'actuals', period: 'month', subject: 'indicator_id', value: 'value' },
  { table: 'documents', period: 'period', subject: 'kind', value: 'handled' },
  { table: 'documents', period: 'period', subject: 'kind', value: 'characters' },
];

function readingOf(facts: OfficeFacts, indicator: string): Reading {
  const reading = facts.indicators.get(indicator)?.record.reading;
  return reading === 'cumulative' || reading === 'latest' ? reading : 'monthly';
}

/** Only what adds up over the year cannot fall; a rate or a mean to date may. */
function addsUp(facts: OfficeFacts, indicator: string): boolean {
  const record = facts.indicators.get(indicator)?.record;
  if (record?.reading !== 'cumulative') return false;
  return record.rollup === 'sum' || record.direction === 'milestone';
}

/** What the clerk has explained in the note is told, but no longer questioned. */
function severityOf({ row }: Point): 'warning' | 'note' {
  const note = row.record.note ?? null;
  return note === null ? 'warning' : 'note';
}

function fallProblem(point: Point, before: Point, facts: OfficeFacts): Problem {
  const { file } = point.row;
  const other = { file: before.row.file, line: before.row.line, period: before.period, value: before.value };
  const words = valueFalls(point.value, other, file);
  const detail = { severity: severityOf(point), value: numberText(point.value) };
  return problemOf('MONTH_FALL', facts.at(point.row, 'value'), words, detail);
}

function falls(series: ValueSeries, slips: ReadonlySet<Point>, facts: OfficeFacts): Problem[] {
  const problems: Problem[] = [];
  const yearOf = (point: Point): number => yearOfMonth(lastMonth(point.period, facts.year), facts.year);
  let before: Point | null = null;
  for (const point of series.points) {
    // A value that is questioned already is the likelier cause.
    if (slips.has(point)) continue;
    if (before !== null && point.value < before.value && yearOf(point) === yearOf(before)) {
      problems.push(fallProblem(point, before, facts));
    }
    before = point;
  }
  return problems;
}

/** Slips of one file, column, direction and size have one cause, mostly a wrong unit: one problem. */
function jumpProblem(alike: readonly PointSlip[], column: string, facts: OfficeFacts): Problem[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { point, before, factor, way } = first;
  const { file } = point.row;
  const other = { file: before.row.file, line: before.row.line, period: before.period, value: before.value };
  const words = valueJumps(
    { factor, way, value: point.value },
    other,
    alike.length,
    file,
    'note' in point.row.record ? 'in_note' : null,
  );
  const lines = alike.map((slip) => slip.point.row.line).sort((one, other) => one - other);
  const explained = alike.every((slip) => severityOf(slip.point) === 'note');
  const meant = way === 'up' ? point.value / factor : point.value * factor;
  const place = { ...facts.at(point.row, column), lines };
  const detail = { severity: explained ? 'note' : 'warning', value: numberText(point.value) } as const;
  if (alike.length > 1) return [problemOf('MONTH_JUMP', place, words, detail)];
  return [problemOf('MONTH_JUMP', place, words, { ...detail, suggestion: numberText(meant) })];
}

/** Values that leap by powers of ten, and totals to date that fall. */
export function checkValues(facts: OfficeFacts): Problem[] {
  const problems: Problem[] = [];
  for (const { table, ...columns } of QUESTIONED) {
    const slips: PointSlip[] = [];
    for (const series of valueSeries(facts.of(table), columns)) {
      const isActual = table === 'actuals';
      const reading = isActual ? readingOf(facts, series.subject) : 'monthly';
      const own = slipsOfSeries(series.points, reading, facts.year);
      slips.push(...own);
      if (isActual && addsUp(facts, series.subject)) {
        problems.push(...falls(series, new Set(own.map(({ point }) => point)), facts));
      }
    }
    const cause = ({ point, factor, way }: PointSlip): string => `${factor} ${way} ${point.row.file}`;
    for (const alike of Map.groupBy(slips, cause).values()) {
      const inRows = alike.toSorted((one, other) => one.point.row.line - other.point.row.line);
      problems.push(...jumpProblem(inRows, columns.value, facts));
    }
  }
  return problems;
}
