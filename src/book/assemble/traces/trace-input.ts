import type { Bilingual } from '../../../contract/bilingual.ts';
import type { AnyRecord } from '../../../contract/table.ts';
import type { Fact, RowSource, Version } from '../../../ledger/ledger.ts';
import type { Elsewhere, Shown, TracedPlace, TraceInput } from './trace.ts';

function placeIn({ file, line }: RowSource, { table, key }: Fact): TracedPlace {
  return { file, line, key: `${table}|${key}` };
}

/** Where a row stands, and the key of the fact that it states. */
export function placeOf(row: Fact): TracedPlace {
  return placeIn(row.source, row);
}

/** What a row's fact said before later drops corrected it, oldest first; a repetition is no correction. */
export function corrections(row: Fact, read: (version: Version) => Shown): TraceInput['revised'] {
  return row.earlier.flatMap((version, i) => {
    const value = read(version);
    const next = read(row.earlier[i + 1] ?? row);
    return next === value ? [] : [{ value, row: placeIn(version.source, row) }];
  });
}

function cell(version: Version, column: string): Shown {
  const value: AnyRecord[string] | undefined = version.record[column];
  return typeof value === 'boolean' || value === undefined ? null : value;
}

/** An input of a trace that is read from rows; `column` is the one whose corrections are told. */
export function inputOf(
  symbol: string,
  label: Bilingual,
  value: Shown,
  rows: readonly Fact[],
  column: string,
): TraceInput {
  return {
    symbol,
    label,
    value,
    rows: rows.map(placeOf),
    revised: rows.flatMap((row) => corrections(row, (version) => cell(version, column))),
    elsewhere: null,
  };
}

/** An input that is no row: a setting of the office, a constant, or a number that another trace works out. */
export function settledInput(
  symbol: string,
  label: Bilingual,
  value: Shown,
  elsewhere: Elsewhere | null = null,
): TraceInput {
  return { symbol, label, value, rows: [], revised: [], elsewhere };
}
