import { type CurrentRecord, currentRecords } from '../../../ledger/current.ts';
import type { Ledger } from '../../../ledger/ledger.ts';

export type UnitRow = CurrentRecord<'units'>;
export type IndicatorRow = CurrentRecord<'indicators'>;
export type TargetRow = CurrentRecord<'targets'>;
export type PlanRow = CurrentRecord<'plans'>;
export type CriterionRow = CurrentRecord<'criteria'>;
export type ActualRow = CurrentRecord<'actuals'>;
export type DocumentRow = CurrentRecord<'documents'>;
export type ErrorRow = CurrentRecord<'errors'>;
export type ScoreRow = CurrentRecord<'scores'>;
export type AdjustmentRow = CurrentRecord<'adjustments'>;
export type SupervisionRow = CurrentRecord<'supervision'>;
export type SurveyRow = CurrentRecord<'surveys'>;
export type ProcurementRow = CurrentRecord<'procurement'>;

/** What the ledger's facts say now, table by table. */
export interface FactRows {
  readonly units: readonly UnitRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly targets: readonly TargetRow[];
  readonly plans: readonly PlanRow[];
  readonly criteria: readonly CriterionRow[];
  readonly actuals: readonly ActualRow[];
  readonly documents: readonly DocumentRow[];
  readonly errors: readonly ErrorRow[];
  readonly scores: readonly ScoreRow[];
  readonly adjustments: readonly AdjustmentRow[];
  readonly supervision: readonly SupervisionRow[];
  readonly surveys: readonly SurveyRow[];
  readonly procurement: readonly ProcurementRow[];
}

/** Reads the versions in force of every table out of a ledger; a table without facts has no rows. */
export function factRows(ledger: Ledger): FactRows {
  return {
    units: currentRecords(ledger, 'units'),
    indicators: currentRecords(ledger, 'indicators'),
    targets: currentRecords(ledger, 'targets'),
    plans: currentRecords(ledger, 'plans'),
    criteria: currentRecords(ledger, 'criteria'),
    actuals: currentRecords(ledger, 'actuals'),
    documents: currentRecords(ledger, 'documents'),
    errors: currentRecords(ledger, 'errors'),
    scores: currentRecords(ledger, 'scores'),
    adjustments: currentRecords(ledger, 'adjustments'),
    supervision: currentRecords(ledger, 'supervision'),
    surveys: currentRecords(ledger, 'surveys'),
    procurement: currentRecords(ledger, 'procurement'),
  };
}
