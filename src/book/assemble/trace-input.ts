import type { Bilingual } from '../../contract/bilingual.ts';
import type { AnyRecord } from '../../contract/table.ts';
import type { Fact, RowSource, Version } from '../../ledger/ledger.ts';
import type { Trace } from '../schema/unit-file.ts';

export type TraceInput = Trace['inputs'][number];
export type TraceStep = Trace['steps'][number];

/** Some inputs, and the steps that lead from them to a number. */
export interface Derivation {
  readonly inputs: readonly TraceInput[];
  readonly steps: readonly TraceStep[];
}

/** A row that a number rests on. */
export interface TracedRow {
  readonly source: RowSource;
  readonly fact: Fact;
}

type Shown = number | string | null;

function cell(version: Version, column: string): Shown {
  const value: AnyRecord[string] | undefined = version.record[column];
  return typeof value === 'boolean' || value === undefined ? null : value;
}

/** Values of a column that a later drop corrected, oldest first; a repetition is no correction. */
export function correctedValues({ fact }: TracedRow, column: string): TraceInput['revised'] {
  return fact.versions.slice(0, -1).flatMap((version, i) => {
    const next = fact.versions[i + 1];
    const value = cell(version, column);
    return next && cell(next, column) !== value ? [{ value, row: version.source }] : [];
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
export function placeOf({ source, fact }: TracedRow): TraceInput['rows'][number] {
  return { ...source, key: `${fact.table}|${fact.key}` };
}

/** An input that is no row but a setting of the office, or a number of another trace. */
export function settledInput(symbol: string, label: Bilingual, value: Shown): TraceInput {
  return { symbol, label, value, rows: [], revised: [] };
}
