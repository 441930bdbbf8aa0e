import type { Bilingual } from '../../contract/bilingual.ts';
import type { AnyRecord } from '../../contract/table.ts';
import type { Fact, Version } from '../../ledger/ledger.ts';
import type { Trace } from '../schema/unit-file.ts';

export type TraceInput = Trace['inputs'][number];
export type TraceStep = Trace['steps'][number];

/** Some inputs, and the steps that lead from them to a number. */
export interface Derivation {
  readonly inputs: readonly TraceInput[];
  readonly steps: readonly TraceStep[];
}

/** A row that a number rests on. */
export type TracedRow = Fact;

type Shown = number | string | null;

function cell(version: Version, column: string): Shown {
  const value: AnyRecord[string] | undefined = version.record[column];
  return typeof value === 'boolean' || value === undefined ? null : value;
}

/** Values of a column that a later drop corrected, oldest first; a repetition is no correction. */
export function correctedValues(row: TracedRow, column: string): TraceInput['revised'] {
  return row.earlier.flatMap((version, i) => {
    const next = row.earlier[i + 1] ?? row;
    const value = cell(version, column);
    return cell(next, column) !== value ? [{ value, row: version.source }] : [];
  });
}

/** An input of a trace that is read from rows; `column` is the one whose corrections are told. */
export function inputOf(
  symbol: string,
  label: Bilingual,
  value: Shown,
  rows: readonly TracedRow[],
  column: string,
): TraceInput {
  return {
    symbol,
    label,
    value,
    rows: rows.map(placeOf),
    revised: rows.flatMap((row) => correctedValues(row, column)),
  };
}

/** Where a row stands, and the key of the fact that it states. */
export function placeOf({ source, table, key }: TracedRow): TraceInput['rows'][number] {
  return { ...source, key: `${table}|${key}` };
}

/** An input that is no row but a setting of the office, or a number of another trace. */
export function settledInput(symbol: string, label: Bilingual, value: Shown): TraceInput {
  return { symbol, label, value, rows: [], revised: [] };
}
