import type { Office } from '../../../contract/office.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { templateContext } from '../../templates/template-context.ts';
import { publishedTemplates } from '../../templates/template-files.ts';
import type { FactRows } from '../material/fact-rows.ts';
import { publishedTables } from './published-tables.ts';

/**
 * Files for other tools and for contributors, by path: the facts of every table with their Data Package, and templates.
 * `shown` are the rows that the audience may have. The public gets blank templates only, since filled ones name the office's
 * units and what each is asked for.
 */
export function offeredFilesOf(
  office: Office,
  ledger: Ledger,
  all: FactRows,
  shown: FactRows,
): Map<string, unknown> {
  const { descriptor, texts } = publishedTables(office, shown);
  const coming = { month: null, year: null };
  const context = office.audience === 'public' ? null : templateContext(office, all, ledger.drops, coming);
  return new Map<string, unknown>([
    ['datapackage.json', descriptor],
    ...texts,
    ...publishedTemplates(context),
  ]);
}
