import type { CellReader } from './cells/cell-outcome.ts';
import { anyCell, type CellSetting, FILLED } from './cells/plain-cell.ts';
import { NOT_A_FOOTER, NOT_A_TOTAL } from './row-kind.ts';
import type { CellPlan, RowPlan } from './row-plan.ts';

/**
 * What most rows of a file look like: as many cells as the header, each as its column's cells mostly are. Such a row is
 * neither blank nor a total nor a footer, has no character that needs a closer look, and its cells can be read as they
 * stand. One regular expression tells it and cuts it; a row that does not match may still be good, and is read with care.
 */
export interface OrdinaryRow {
  /** Matches from `lastIndex` on a whole row with its line end, and has a group for every cell. */
  readonly pattern: RegExp;
  /** Readers of its cells, for each table of the plan in the order of the table's cells. */
  readonly readers: readonly (readonly CellReader[])[];
}

/** What the cells of one column of the file look like, and how the plan's cells that stand there are read. */
interface OrdinaryColumn {
  readonly pattern: string;
  readonly read: (cell: CellPlan) => CellReader;
}

/** What the first cell of the row must be, so that the row is neither blank nor a total nor a footer. */
const BEGINNING = `${FILLED}${NOT_A_FOOTER}${NOT_A_TOTAL}`;

const carefully = (cell: CellPlan): CellReader => cell.read;

function orBlank(read: CellReader): CellReader {
  return (text) => (text === '' ? null : read(text));
}

/** A column of which the cells of one plan, or of several that agree on what is plain. */
function columnOf(cells: readonly CellPlan[], setting: CellSetting): OrdinaryColumn {
  const [first, ...others] = cells.map(({ plain }) => plain);
  const pattern = first?.pattern(setting);
  const agreed = others.every((plain) => plain?.pattern(setting) === pattern);
  if (pattern === undefined || !agreed) return { pattern: anyCell(setting), read: carefully };
  const needed = cells.every((cell) => cell.needed || cell.index === 0);
  return {
    pattern: needed ? pattern : `${pattern}|(?:"")?`,
    read: (cell) => {
      const read = cell.plain?.read ?? cell.read;
      return needed ? read : orBlank(read);
    },
  };
}

/** The ordinary row of a file, or `null` where unnamed columns make every row need a closer look. */
export function ordinaryRow(plan: RowPlan, delimiter: string): OrdinaryRow | null {
  if (plan.unnamed.length > 0) return null;
  const all = plan.tables.flatMap(({ cells }) => cells);
  const columns = Array.from({ length: plan.widest }, (_, index) => {
    const cells = all.filter((cell) => cell.index === index);
    const named = plan.names.includes(index) ? NOT_A_TOTAL : '';
    return columnOf(cells, { delimiter, ahead: index === 0 ? BEGINNING : named });
  });
  const patterns = columns.map(({ pattern }) => `(${pattern})`);
  return {
    pattern: new RegExp(`${patterns.join(delimiter)}\\n`, 'y'),
    readers: plan.tables.map(({ cells }) =>
      cells.map((cell) => columns[cell.index]?.read(cell) ?? cell.read),
    ),
  };
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The cells of the row that begins at a place in the text if it is ordinary; the next then begins at `lastIndex`. */
export function ordinaryCells(pattern: RegExp, text: string, at: number): string[] | null {
  pattern.lastIndex = at;
  const cells = pattern.exec(text);
  if (cells === null) return null;
  const quoted = cells.shift()?.includes('"') === true;
  return quoted ? cells.map(unquoted) : cells;
}
