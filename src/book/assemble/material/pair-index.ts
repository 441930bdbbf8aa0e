/** Rows found again by unit and indicator. */
export interface PairIndex<Row> {
  of(unit: string, indicator: string): readonly Row[];
}

interface Paired {
  readonly record: { readonly unit_id: string; readonly indicator_id: string };
}

/** Indexes rows that speak of a unit and an indicator. */
export function pairIndex<Row extends Paired>(rows: readonly Row[]): PairIndex<Row> {
  const byUnit = Map.groupBy(rows, (row) => row.record.unit_id);
  const index = new Map(
    [...byUnit].map(([unit, of]) => [unit, Map.groupBy(of, (row) => row.record.indicator_id)]),
  );
  return { of: (unit, indicator) => index.get(unit)?.get(indicator) ?? [] };
}
