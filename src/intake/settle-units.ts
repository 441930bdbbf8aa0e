import type { AnyRecord } from '../contract/table.ts';
import { type CellPlaces, cellPlaces } from './cell-place.ts';
import { measureUnit, shifted, unitShift } from './cells/measure-unit.ts';
import { convertedUnits, otherUnit } from './messages/cell-messages.ts';
import type { Place, Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { FileReading, SourcedRecord } from './reading.ts';

/** Lines named in a note about many cells. */
const NAMED = 5;

/** Units by indicator id; `null` for an indicator without a unit. */
type Units = ReadonlyMap<string, string | null>;

interface Settled {
  readonly readings: readonly FileReading[];
  readonly problems: readonly Problem[];
}

/** Cells of one file and column with the same two units: one cause. */
interface Case {
  readonly place: Place;
  readonly written: string;
  readonly expected: string;
  readonly agrees: boolean;
  readonly lines: number[];
}

function indicatorUnits(readings: readonly FileReading[]): Units {
  const units = new Map<string, string | null>();
  for (const { table, record } of readings.flatMap(({ records }) => records)) {
    const { indicator_id: indicator, measure_unit: unit } = record;
    if (table !== 'indicators' || typeof indicator !== 'string') continue;
    units.set(indicator, typeof unit === 'string' ? unit : null);
  }
  return units;
}

function settled(
  sourced: SourcedRecord,
  places: CellPlaces,
  units: Units,
  cases: Map<string, Case>,
): SourcedRecord {
  const { units: written = {}, ...rest } = sourced;
  const { indicator_id: indicator } = sourced.record;
  const known = typeof indicator === 'string' && units.has(indicator);
  // An indicator that is not known is a problem of its own; its units cannot be judged.
  if (!known) return rest;
  const expected = units.get(indicator) ?? '';
  const record: Record<string, AnyRecord[string]> = { ...sourced.record };
  for (const [key, unit] of Object.entries(written)) {
    const value = record[key];
    if (unit === expected || typeof value !== 'number') continue;
    const shift = unitShift(measureUnit(unit), measureUnit(expected));
    if (shift === 0) continue;
    const id = [sourced.file, key, unit, expected].join('\u001f');
    const known = cases.get(id);
    if (known === undefined) {
      const place = places(sourced, key);
      cases.set(id, { place, written: unit, expected, agrees: shift !== null, lines: [sourced.line] });
    } else known.lines.push(sourced.line);
    if (shift !== null) record[key] = shifted(String(value), shift);
  }
  return { ...rest, record };
}

function problem(each: Case): Problem {
  const { place, written, expected, lines } = each;
  const detail = { value: written, suggestion: expected };
  if (!each.agrees) return problemOf('CELL_UNIT', { ...place, lines }, otherUnit(written, expected), detail);
  const words = convertedUnits(lines.length, written, expected);
  return problemOf('CELL_UNIT', { ...place, lines: lines.slice(0, NAMED) }, words, {
    ...detail,
    severity: 'note',
  });
}

/**
 * Brings numbers that were written with a unit of their own (`120万元`, or a header `完成值（元）`) to the unit of
 * the row's indicator. Where a unit cannot be converted the number stays as written, and the problem refuses its row.
 */
export function settleUnits(readings: readonly FileReading[]): Settled {
  const units = indicatorUnits(readings);
  const cases = new Map<string, Case>();
  const places = cellPlaces(readings);
  const after = readings.map((reading) => {
    if (!reading.records.some((sourced) => sourced.units !== undefined)) return reading;
    const records = reading.records.map((sourced) =>
      sourced.units === undefined ? sourced : settled(sourced, places, units, cases),
    );
    return { ...reading, records };
  });
  return { readings: after, problems: [...cases.values()].map(problem) };
}
