import type { Office } from '../contract/office.ts';
import { firstMonth, grainOf, lastMonth, monthOfDate } from '../contract/period.ts';
import { tableById } from '../contract/tables.ts';
import { cellPlaces } from './cell-place.ts';
import { referenceInactive, type UnitUse } from './messages/reference-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { FileReading, SourcedRecord } from './reading.ts';

function monthOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Units with a first or last month; all others are in use always. */
function limitedUnits(records: readonly SourcedRecord[]): Map<string, UnitUse> {
  const units = new Map<string, UnitUse>();
  for (const { table, record, file, line } of records) {
    const { unit_id: id, from, until } = record;
    if (table !== 'units' || typeof id !== 'string') continue;
    const use = { from: monthOrNull(from), until: monthOrNull(until), file, line };
    if (use.from === null && use.until === null) units.delete(id);
    else units.set(id, use);
  }
  return units;
}

/**
 * The period that a record speaks of: its month or period, the month of the day by which its table is dated or on which an
 * item was assigned, or the year of a target; `null` if it speaks of none.
 */
function periodOf({ table, record }: SourcedRecord): string | null {
  const { year, month = null, period = month } = record;
  if (typeof period === 'string') return period;
  const date = record[tableById(table)?.dated ?? 'assigned'];
  if (typeof date === 'string') return monthOfDate(date);
  return typeof year === 'number' ? String(year) : null;
}

/** Rows that report on a unit in a period in which the unit was not yet, or no longer, in use. */
export function checkUnitsInUse(readings: readonly FileReading[], office: Office): Problem[] {
  const rule = { yearStarts: office.year_starts, yearNamedBy: office.year_named_by };
  const records = readings.flatMap((reading) => reading.records);
  const places = cellPlaces(readings);
  const units = limitedUnits(records);
  const problems = new Map<string, { problem: Problem; lines: number[] }>();
  if (units.size === 0) return [];
  for (const sourced of records) {
    const { table, record, file, line } = sourced;
    const { unit_id: id } = record;
    const period = periodOf(sourced);
    if (table === 'units' || typeof id !== 'string' || period === null) continue;
    const use = units.get(id);
    if (use === undefined || grainOf(period) === null) continue;
    const early = use.from !== null && lastMonth(period, rule) < use.from;
    const late = use.until !== null && firstMonth(period, rule) > use.until;
    if (!early && !late) continue;
    const cause = [file, id, period].join('\u001f');
    const known = problems.get(cause);
    if (known !== undefined) {
      known.lines.push(line);
      continue;
    }
    const lines = [line];
    const words = referenceInactive(id, use, period, file);
    problems.set(cause, {
      problem: problemOf('REF_INACTIVE', { ...places(sourced, 'unit_id'), lines }, words, { value: id }),
      lines,
    });
  }
  return [...problems.values()].map(({ problem }) => problem);
}
