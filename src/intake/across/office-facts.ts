import type { Office } from '../../contract/office.ts';
import { grainOf, type YearRule } from '../../contract/period.ts';
import { cellPlaces } from '../cell-place.ts';
import type { Place } from '../problem.ts';
import type { FileReading, SourcedRecord } from '../reading.ts';
import { dropMonth, inTime } from './moment.ts';

type ById = ReadonlyMap<string, SourcedRecord>;

/** Everything that the files of an office say, arranged once for the rules that look across rows, files and months. */
export interface OfficeFacts {
  readonly office: Office;
  readonly year: YearRule;
  /** Files from the earliest to the latest. */
  readonly readings: readonly FileReading[];
  /** Every record of a table, from the earliest statement to the latest. */
  readonly of: (table: string) => readonly SourcedRecord[];
  /** What is in force of each id. */
  readonly units: ById;
  readonly indicators: ById;
  readonly criteria: ById;
  /** The cell of a record, with its line. */
  readonly at: (sourced: SourcedRecord, key: string) => Place;
  /** Months of files that lost rows to an error: what they lack may only be refused. */
  readonly unsure: ReadonlySet<string>;
}

/** What is in force of each id: the latest statement, and where no row states it, the first that mentions it. */
function inForce(records: readonly SourcedRecord[], key: string): Map<string, SourcedRecord> {
  const known = new Map<string, SourcedRecord>();
  for (const sourced of records) {
    const id = sourced.record[key];
    if (typeof id !== 'string') continue;
    if (sourced.derived !== true || !known.has(id)) known.set(id, sourced);
  }
  return known;
}

/** The month, or whatever period, that a record speaks of; `null` for records of no period. */
export function periodOf({ record }: SourcedRecord): string | null {
  const { month = null, period = month } = record;
  return typeof period === 'string' && grainOf(period) !== null ? period : null;
}

function unsureMonths(readings: readonly FileReading[]): Set<string> {
  const unsure = new Set<string>();
  for (const { file, rows, problems, records } of readings) {
    const lost = rows.refused > 0 || problems.some(({ severity }) => severity === 'error');
    if (!lost) continue;
    const drop = dropMonth(file);
    if (drop !== null) unsure.add(drop);
    for (const sourced of records) {
      const period = periodOf(sourced);
      if (period !== null) unsure.add(period);
    }
  }
  return unsure;
}

export function officeFacts(given: readonly FileReading[], office: Office): OfficeFacts {
  const readings = inTime(given);
  const tables = new Map<string, SourcedRecord[]>();
  for (const { records } of readings) {
    for (const sourced of records) {
      const known = tables.get(sourced.table);
      if (known === undefined) tables.set(sourced.table, [sourced]);
      else known.push(sourced);
    }
  }
  const of = (table: string): readonly SourcedRecord[] => tables.get(table) ?? [];
  const places = cellPlaces(readings);
  return {
    office,
    year: { yearStarts: office.year_starts, yearNamedBy: office.year_named_by },
    readings,
    of,
    units: inForce(of('units'), 'unit_id'),
    indicators: inForce(of('indicators'), 'indicator_id'),
    criteria: inForce(of('criteria'), 'criterion_id'),
    at: (sourced, key) => ({ ...places(sourced, key), lines: [sourced.line] }),
    unsure: unsureMonths(readings),
  };
}
