import type { Table } from '../contract/table.ts';
import { measureUnit, unitShift } from './cells/measure-unit.ts';
import { nameBeside, unitBeside } from './messages/reference-messages.ts';
import { plainSpelling } from './plain-spelling.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { BesideId, FileReading, SourcedRecord } from './reading.ts';

/** Columns that say what a record is called. */
const NAMES = ['name', 'short'] as const;

/** Records of one table by id. */
type Records = ReadonlyMap<string, SourcedRecord>;

function namesOf({ record }: SourcedRecord): string[] {
  return NAMES.flatMap((key) => {
    const name = record[key];
    return typeof name === 'string' ? [plainSpelling(name)] : [];
  });
}

/** Names that one record alone bears. */
function bearers(records: Records): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const [id, record] of records) {
    for (const name of namesOf(record)) ids.set(name, ids.has(name) && ids.get(name) !== id ? null : id);
  }
  return ids;
}

/** A name beside an id that is the name of another record: one of the two is a slip. */
function nameProblem(file: string, said: BesideId, own: SourcedRecord, names: Map<string, string | null>) {
  const spelt = plainSpelling(said.text);
  const other = names.get(spelt) ?? null;
  if (other === null || other === said.id || namesOf(own).includes(spelt)) return null;
  const place = { file, lines: said.lines, ...said.place };
  const words = nameBeside(said.text, other, said.id, String(own.record.short ?? own.record.name));
  return problemOf('REF_NAME', place, words, { value: said.text, suggestion: String(own.record.name) });
}

/** A unit beside an indicator by which the same number would be another quantity: 元 beside an indicator in 万元. */
function unitProblem(file: string, said: BesideId, { record }: SourcedRecord): Problem | null {
  const expected = record.measure_unit;
  if (typeof expected !== 'string') return null;
  const shift = unitShift(measureUnit(said.text), measureUnit(expected));
  if (shift === null || shift === 0) return null;
  const words = unitBeside(said.text, said.id, expected);
  const place = { file, lines: said.lines, ...said.place };
  return problemOf('CELL_UNIT', place, words, { value: said.text, suggestion: expected });
}

/** Holds the names and units that stand beside ids for the reader against what the ids stand for. */
export function checkBesideIds(
  readings: readonly FileReading[],
  tables: Readonly<Record<string, Table>>,
): Problem[] {
  const said = readings.flatMap(({ file, besideIds = [] }) => besideIds.map((each) => ({ file, each })));
  if (said.length === 0) return [];
  const targets = new Map<string, Map<string, SourcedRecord>>();
  for (const sourced of readings.flatMap(({ records }) => records)) {
    const [key, more] = tables[sourced.table]?.identity ?? [];
    const id = key === undefined || more !== undefined ? null : sourced.record[key];
    if (typeof id !== 'string') continue;
    const known = targets.get(sourced.table) ?? new Map<string, SourcedRecord>();
    targets.set(sourced.table, known.set(id, sourced));
  }
  const names = new Map(Array.from(targets, ([table, records]) => [table, bearers(records)]));
  return said.flatMap(({ file, each }) => {
    const cell = tables[each.table]?.columns[each.key]?.cell;
    const target = cell?.type === 'id' ? (cell.references ?? '') : '';
    const own = targets.get(target)?.get(each.id);
    if (own === undefined) return [];
    const problem =
      each.repeats === 'name'
        ? nameProblem(file, each, own, names.get(target) ?? new Map())
        : unitProblem(file, each, own);
    return problem === null ? [] : [problem];
  });
}
