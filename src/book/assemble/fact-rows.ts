import type { RecordOf, Table } from '../../contract/table.ts';
import type { actuals } from '../../contract/tables/actuals.ts';
import type { adjustments } from '../../contract/tables/adjustments.ts';
import type { criteria } from '../../contract/tables/criteria.ts';
import type { documents } from '../../contract/tables/documents.ts';
import type { indicators } from '../../contract/tables/indicators.ts';
import type { plans } from '../../contract/tables/plans.ts';
import type { scores } from '../../contract/tables/scores.ts';
import type { targets } from '../../contract/tables/targets.ts';
import type { units } from '../../contract/tables/units.ts';
import type { Fact, Ledger, RowSource } from '../../ledger/ledger.ts';

/** The version of a fact that is in force, with its place and its history. */
export interface FactRow<R> {
  readonly record: R;
  readonly source: RowSource;
  readonly fact: Fact;
}

type RowsOf<T extends Table> = readonly FactRow<RecordOf<T>>[];

export type UnitRow = RowsOf<typeof units>[number];
export type IndicatorRow = RowsOf<typeof indicators>[number];
export type TargetRow = RowsOf<typeof targets>[number];
export type PlanRow = RowsOf<typeof plans>[number];
export type CriterionRow = RowsOf<typeof criteria>[number];
export type ActualRow = RowsOf<typeof actuals>[number];
export type DocumentRow = RowsOf<typeof documents>[number];
export type ScoreRow = RowsOf<typeof scores>[number];
export type AdjustmentRow = RowsOf<typeof adjustments>[number];

/** What the ledger's facts say now, table by table. */
export interface FactRows {
  readonly units: readonly UnitRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly targets: readonly TargetRow[];
  readonly plans: readonly PlanRow[];
  readonly criteria: readonly CriterionRow[];
  readonly actuals: readonly ActualRow[];
  readonly documents: readonly DocumentRow[];
  readonly scores: readonly ScoreRow[];
  readonly adjustments: readonly AdjustmentRow[];
}

/** Intake has checked every record against its table's columns, so that a record is what its table says. */
function rowsOf<R>(ledger: Ledger, table: keyof FactRows): FactRow<R>[] {
  const rows: FactRow<R>[] = [];
  for (const fact of ledger.facts.get(table)?.values() ?? []) {
    const version = fact.versions.at(-1);
    if (version) rows.push({ record: version.record as R, source: version.source, fact });
  }
  return rows;
}

/** Reads the versions in force of every table out of a ledger; a table without facts has no rows. */
export function factRows(ledger: Ledger): FactRows {
  return {
    units: rowsOf(ledger, 'units'),
    indicators: rowsOf(ledger, 'indicators'),
    targets: rowsOf(ledger, 'targets'),
    plans: rowsOf(ledger, 'plans'),
    criteria: rowsOf(ledger, 'criteria'),
    actuals: rowsOf(ledger, 'actuals'),
    documents: rowsOf(ledger, 'documents'),
    scores: rowsOf(ledger, 'scores'),
    adjustments: rowsOf(ledger, 'adjustments'),
  };
}
