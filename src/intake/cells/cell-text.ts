import type { Cell } from '../../contract/cell.ts';
import type { CellContent } from './cell-outcome.ts';

/** A value as an office writes it in a cell of its type; `null` where the type has no such value. */
export function cellText(value: CellContent, cell: Cell): string | null {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (cell.type === 'enum') return cell.values[String(value)]?.zh ?? null;
  if (cell.type === 'id') return cell.reserved?.[String(value)]?.zh ?? String(value);
  return String(value);
}
