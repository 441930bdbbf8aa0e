import { type ColumnNames, namedColumn } from './column-names.ts';
import { isMeasure } from './sheet-unit.ts';

const NUMBER = /^[\d\s.,%+-]+$/;

/** `（件）` and `(单位：件)` for 件. */
const DRESS = /^[(（]\s*(?:单位\s*[:：])?\s*(.+?)\s*[)）]$/;

function undressed(cell: string): string {
  const text = cell.trim();
  return DRESS.exec(text)?.[1] ?? text;
}

const WORD_FOR_UNIT = /^(?:计量)?单位:?$/;

/** Whether a row below a header only says in what its columns are measured. */
export function isUnitRow(row: readonly string[]): boolean {
  const filled = row.map(undressed).filter((cell) => cell !== '');
  const words = filled.filter((cell) => WORD_FOR_UNIT.test(cell)).length;
  return filled.length > words && filled.filter(isMeasure).length === filled.length - words;
}

function withUnits(names: readonly string[], units: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const unit = undressed(units[index] ?? '');
    return unit === '' || WORD_FOR_UNIT.test(unit) || name.trim() === '' ? name : `${name.trim()}(${unit})`;
  });
}

/** Texts that a leaf and the group above it may stand for, the likeliest first. */
function* namesOf(group: string, leaf: string): Generator<string> {
  yield group + leaf;
  yield `${group}-${leaf}`;
  yield leaf;
}

/**
 * The header that two rows make together, as tables with merged cells export it: the upper row has names of groups with
 * blanks to the right of them, the lower one the columns of each group, and is blank below a name that takes both rows.
 * The lower row may also give the units of the columns. `null` when the rows cannot be such a pair.
 */
export function joinedHeader(
  upper: readonly string[],
  lower: readonly string[],
  known: ColumnNames,
): readonly string[] | null {
  if (isUnitRow(lower)) return withUnits(upper, lower);
  const blankAbove = upper.some((cell, index) => cell.trim() === '' && (lower[index] ?? '').trim() !== '');
  const blankBelow = lower.some((cell, index) => cell.trim() === '' && (upper[index] ?? '').trim() !== '');
  const isData = lower.some((cell) => NUMBER.test(cell.trim()));
  if (isData || !(blankAbove || blankBelow)) return null;
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const above = (upper[index] ?? '').trim();
    const leaf = (lower[index] ?? '').trim();
    if (above !== '') group = above;
    if (leaf === '') return above;
    for (const name of namesOf(group, leaf)) {
      if (namedColumn(known, name) !== null) return name;
    }
    return group + leaf;
  });
}
