import type { TableId } from '../../contract/tables.ts';
import { tables } from '../../contract/tables.ts';
import { filledTemplateCsv, type TemplateRow, templateCsv } from '../../contract/template.ts';
import { slugOf } from '../assemble/material/slug.ts';
import type { TemplateContext } from './template-context.ts';
import { templatePeriod } from './template-period.ts';
import { templateRows } from './template-rows.ts';

/** A template ready to be written. */
export interface TemplateFile {
  /** File name, such as `actuals-2026-11.csv`. */
  readonly name: string;
  readonly text: string;
  /** Rows filled in beforehand; `null` for a blank template with an example. */
  readonly rows: number | null;
}

/** Whose rows a template holds: everybody's in one file, one unit's, or each unit's in a file of its own. */
export type TemplateShare = { readonly of: 'all' } | { readonly of: 'each' } | { readonly unit: string };

function fileOf(
  table: TableId,
  period: string,
  rows: readonly TemplateRow[],
  unit: string | null,
): TemplateFile {
  const parts = [table, period, ...(unit === null ? [] : [slugOf(unit)])];
  return { name: `${parts.join('-')}.csv`, text: filledTemplateCsv(tables[table], rows), rows: rows.length };
}

/** A table's template without any office: the headers and one example. */
export function blankTemplate(table: TableId): TemplateFile {
  return { name: `${table}.csv`, text: templateCsv(tables[table]), rows: null };
}

/**
 * The files of a table's template filled for an office. Registers that are kept rather than reported have only the blank
 * one; a unit without rows gets no file of its own, unless it is the one asked for.
 */
export function templateFiles(
  table: TableId,
  context: TemplateContext,
  share: TemplateShare,
): TemplateFile[] {
  const rows = templateRows(table, context);
  if (rows === null) return [blankTemplate(table)];
  const period = templatePeriod(table, context);
  if ('unit' in share) {
    const own = rows.filter(({ unit_id: id }) => id === share.unit);
    return [fileOf(table, period, own, share.unit)];
  }
  if (share.of === 'all' || rows.length === 0) return [fileOf(table, period, rows, null)];
  const byUnit = Map.groupBy(rows, ({ unit_id: id = '' }) => id);
  return [...byUnit].map(([unit, own]) => fileOf(table, period, own, unit));
}

/**
 * The templates that a site offers, by path: filled for the coming period where the office uses the table, else blank
 * with an example. `null` as context, as for the public, gives blank ones throughout.
 */
export function publishedTemplates(context: TemplateContext | null): Map<string, string> {
  const texts = new Map<string, string>();
  for (const id of Object.keys(tables) as TableId[]) {
    const rows = context === null || context.rows[id].length === 0 ? [] : templateRows(id, context);
    const isFilled = rows !== null && rows.length > 0;
    texts.set(
      `templates/${id}.csv`,
      isFilled ? filledTemplateCsv(tables[id], rows) : templateCsv(tables[id]),
    );
  }
  return texts;
}
