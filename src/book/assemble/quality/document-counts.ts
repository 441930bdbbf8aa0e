import { comparePeriods, type Grain, type Period } from '../../../contract/period.ts';
import { byFineness, type Calendar, grainOfPeriod } from '../material/calendar.ts';
import type { DocumentRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';
import { remembered } from '../material/remembered.ts';
import type { Unit } from '../material/unit-tree.ts';

/** The column whose documents are counted among those handled. */
export type CountedColumn = 'with_errors' | 'returned' | 'overdue';

/** What was counted in one period, with the rows it was counted from. */
export interface DocumentCount {
  readonly period: Period;
  readonly handled: number;
  /** Documents with errors, or those returned or overdue where these are counted. */
  readonly withErrors: number;
  readonly rows: readonly DocumentRow[];
}

/** Counts by period, in the order of time. */
export type Counts = ReadonlyMap<Period, DocumentCount>;

/** The document counts of an office, unit by unit and together. */
export interface OfficeCounts {
  readonly grain: Grain;
  /** Rows of other grains, which would count the same documents twice. */
  readonly left: number;
  /** What a unit reports itself. */
  own(unit: Unit): Counts;
  /** What the units below it report, period by period. */
  below(unit: Unit): Counts;
  /** What it reports itself; of a unit that never does, what those below it report. */
  of(unit: Unit): Counts;
  /** All units together. A unit speaks for itself only in periods in which none below it does. */
  readonly whole: Counts;
  /** The last period that anyone reported. */
  readonly latest: Period;
}

function counted(period: Period, rows: readonly DocumentRow[], column: CountedColumn): DocumentCount {
  return {
    period,
    handled: rows.reduce((sum, row) => sum + row.record.handled, 0),
    withErrors: rows.reduce((sum, row) => sum + (row.record[column] ?? 0), 0),
    rows,
  };
}

/** Kinds are summed; a row without a kind stands for all kinds together, so that kinds beside it are not added. */
function rowsToCount(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const together = rows.filter((row) => row.record.kind === null);
  return together.length > 0 ? together : rows;
}

function inTime(counts: Iterable<DocumentCount>, calendar: Calendar): Counts {
  const sorted = [...counts].sort((a, b) => comparePeriods(a.period, b.period, calendar));
  return new Map(sorted.map((count) => [count.period, count]));
}

/** Adds up counts period by period. */
function added(parts: readonly Counts[], column: CountedColumn, calendar: Calendar): Counts {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const periods = new Set(parts.flatMap((counts) => [...counts.keys()]));
  const sums = [...periods].map((period) =>
    counted(
      period,
      parts.flatMap((counts) => counts.get(period)?.rows ?? []),
      column,
    ),
  );
  return inTime(sums, calendar);
}

/** Counts of one, and of another for the periods that the first lacks. */
function filled(first: Counts, second: Counts, calendar: Calendar): Counts {
  if (first.size === 0) return second;
  if (second.size === 0) return first;
  return inTime(new Map([...second, ...first]).values(), calendar);
}

/** The grain of most rows; of equally many, the finer. */
function mainGrain(rows: readonly DocumentRow[]): Grain | null {
  const counts = new Map<Grain, number>();
  for (const [period, ofPeriod] of Map.groupBy(rows, (row) => row.record.period)) {
    const grain = grainOfPeriod(period);
    counts.set(grain, (counts.get(grain) ?? 0) + ofPeriod.length);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || byFineness(a[0], b[0]));
  return ranked[0]?.[0] ?? null;
}

/**
 * Counts documents by unit and period in the office's main grain: those with errors, or those of another column, of which only
 * rows that fill it count. `null` without any.
 */
export function officeCounts(material: Material, column: CountedColumn = 'with_errors'): OfficeCounts | null {
  const { units: tree, calendar } = material;
  const rows = material.rows.documents.filter((row) => row.record[column] !== null);
  const grain = mainGrain(rows);
  if (grain === null) return null;
  const isOfGrain = remembered((period: Period) => grainOfPeriod(period) === grain);
  const kept = rows.filter((row) => isOfGrain(row.record.period));
  const byUnit = Map.groupBy(kept, (row) => row.record.unit_id);
  const owns = new Map<string, Counts>();
  for (const [unit, ofUnit] of byUnit) {
    const byPeriod = Map.groupBy(ofUnit, (row) => row.record.period);
    const counts = [...byPeriod].map(([period, of]) => counted(period, rowsToCount(of), column));
    owns.set(unit, inTime(counts, calendar));
  }

  const own = (unit: Unit): Counts => owns.get(unit.id) ?? new Map();
  const lowest = (unit: Unit): Counts => filled(below(unit), own(unit), calendar);
  const below = (unit: Unit): Counts => added(tree.childrenOf(unit.id).map(lowest), column, calendar);
  const whole = added(tree.roots.map(lowest), column, calendar);
  return {
    grain,
    left: rows.length - kept.length,
    own,
    below,
    of: (unit) => (owns.has(unit.id) ? own(unit) : below(unit)),
    whole,
    latest: [...whole.keys()].at(-1) ?? '',
  };
}
