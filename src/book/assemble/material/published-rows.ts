import type { ErrorRow, FactRows } from './fact-rows.ts';

/** A finding without the document that it was found in: what kinds of errors are made is public, whose letter is not. */
function anonymous(row: ErrorRow): ErrorRow {
  return { ...row, record: { ...row.record, document_no: null, note: null } };
}

/**
 * The rows of units and indicators that a public build may hold: those that the registers mark as public. What is
 * left out never enters the book's targets, roll-ups and quality counts, so that it cannot be had back by subtraction.
 */
export function publishedRows(rows: FactRows): FactRows {
  const units = rows.units.filter((row) => row.record.public === true);
  const indicators = rows.indicators.filter((row) => row.record.public === true);
  const unitIds = new Set(units.map((row) => row.record.unit_id));
  const indicatorIds = new Set(indicators.map((row) => row.record.indicator_id));
  const ofUnit = (row: { readonly record: { readonly unit_id: string } }) => unitIds.has(row.record.unit_id);
  const ofIndicator = (row: { readonly record: { readonly indicator_id: string } }) =>
    indicatorIds.has(row.record.indicator_id);
  return {
    units,
    indicators,
    targets: rows.targets.filter((row) => ofUnit(row) && ofIndicator(row)),
    plans: rows.plans.filter((row) => ofUnit(row) && ofIndicator(row)),
    criteria: rows.criteria.filter((row) => row.record.public === true),
    actuals: rows.actuals.filter((row) => ofUnit(row) && ofIndicator(row)),
    documents: rows.documents.filter(ofUnit),
    errors: rows.errors.filter(ofUnit).map(anonymous),
    scores: rows.scores.filter(ofUnit),
    adjustments: rows.adjustments.filter(ofUnit),
    // What leaders wrote and meetings decided is internal; the table has no column that could open it.
    supervision: [],
    // Rows of a survey tell what a handful of people answered; only suppressed shares may leave the office.
    surveys: [],
    procurement: rows.procurement.filter(ofUnit),
  };
}
