import { monthsOfYear, yearOfMonth } from '../../contract/period.ts';
import { supervision } from '../../contract/tables/supervision.ts';
import type { TableId } from '../../contract/tables.ts';
import type { TemplateRow } from '../../contract/template.ts';
import { latestOf } from '../assemble/material/calendar.ts';
import type { DocumentRow } from '../assemble/material/fact-rows.ts';
import type { Unit } from '../assemble/material/unit-tree.ts';
import { type AskedPair, askedPairs, pairsFor, targetedPairs } from './asked-pairs.ts';
import { scoreTemplateRows } from './score-rows.ts';
import type { TemplateContext } from './template-context.ts';
import { templatePeriod, writtenPeriod } from './template-period.ts';

function unitCells({ id, row }: Unit): TemplateRow {
  return { unit_id: id, unit_name: row.record.name };
}

function pairCells({ unit, indicator }: AskedPair): TemplateRow {
  return {
    ...unitCells(unit),
    indicator_id: indicator.indicator_id,
    indicator_name: indicator.name,
    measure_unit: indicator.measure_unit ?? '',
  };
}

function actualRows(context: TemplateContext): TemplateRow[] {
  const period = templatePeriod('actuals', context);
  return askedPairs(context, period).map((pair) => ({ month: writtenPeriod(period), ...pairCells(pair) }));
}

/** Kinds that a unit's documents were told apart by the last time it reported; `''` for all kinds together. */
function kindsOf(reported: readonly DocumentRow[], context: TemplateContext): string[] {
  const last = latestOf(new Set(reported.map(({ record }) => record.period)), context);
  return reported.flatMap(({ record }) => (record.period === last ? [record.kind ?? ''] : []));
}

/** Units that report documents with the kinds they use; where none has yet, every unit without units below it. */
function documentRows(context: TemplateContext): TemplateRow[] {
  const { documents } = context.rows;
  const period = templatePeriod('documents', context);
  const byUnit = Map.groupBy(documents, ({ record }) => record.unit_id);
  return context.units.flatMap((unit) => {
    const isLowest = context.tree.childrenOf(unit.id).length === 0;
    const kinds =
      byUnit.size === 0 ? [''].filter(() => isLowest) : kindsOf(byUnit.get(unit.id) ?? [], context);
    return kinds.map((kind) => ({ period: writtenPeriod(period), ...unitCells(unit), kind }));
  });
}

/** The months of the year from the one asked for on, for which a target has no plan yet. */
function planRows(context: TemplateContext): TemplateRow[] {
  const year = yearOfMonth(context.month, context);
  const months = monthsOfYear(year, context).filter((month) => month >= context.month);
  const key = (unit: string, indicator: string, month: string) => [unit, indicator, month].join('\u001f');
  const planned = new Set(
    context.rows.plans.map(({ record }) => key(record.unit_id, record.indicator_id, record.month)),
  );
  return pairsFor(context, targetedPairs(context, year).has).flatMap((pair) =>
    months
      .filter((month) => !planned.has(key(pair.unit.id, pair.indicator.indicator_id, month)))
      .map((month) => ({ month: writtenPeriod(month), ...pairCells(pair) })),
  );
}

/** The pairs that had a target in the last year before, and have none for this one yet. */
function targetRows(context: TemplateContext): TemplateRow[] {
  const { targetYear: year, rows } = context;
  const earlier = rows.targets.map(({ record }) => record.year).filter((each) => each < year);
  const before = targetedPairs(
    context,
    earlier.reduce((a, b) => Math.max(a, b), 0),
  );
  const settled = targetedPairs(context, year);
  const asks = (unit: string, indicator: string) =>
    before.has(unit, indicator) && !settled.has(unit, indicator);
  return pairsFor(context, asks).map((pair) => ({ year: String(year), ...pairCells(pair) }));
}

/** Items that are still open, so that the unit only enters what became of them. */
function supervisionRows({ rows, tree }: TemplateContext): TemplateRow[] {
  return rows.supervision.flatMap(({ record }): TemplateRow[] => {
    const unit = tree.byId.get(record.unit_id);
    if (unit === undefined || record.closed !== null || record.status === 'withdrawn') return [];
    const { item_id, title, category, assigned, due, limit } = record;
    const cells = {
      item_id,
      title,
      assigned,
      category: supervision.columns.category.cell.values[category].zh,
    };
    return [{ ...cells, due: due ?? '', limit: String(limit ?? ''), ...unitCells(unit) }];
  });
}

/**
 * The rows of a table's template as far as they are known beforehand, so that a contributor only types what is reported.
 * `null` for registers that are not reported but kept, which have no rows to come.
 */
export function templateRows(table: TableId, context: TemplateContext): TemplateRow[] | null {
  switch (table) {
    case 'actuals':
      return actualRows(context);
    case 'documents':
      return documentRows(context);
    case 'scores':
      return scoreTemplateRows(context);
    case 'plans':
      return planRows(context);
    case 'targets':
      return targetRows(context);
    case 'adjustments':
    case 'errors':
      return [];
    case 'surveys':
    case 'procurement':
      return [];
    case 'supervision':
      return supervisionRows(context);
    case 'units':
    case 'indicators':
    case 'criteria':
      return null;
  }
}
