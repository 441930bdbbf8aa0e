import type { Bilingual } from '../contract/bilingual.ts';
import type { Column } from '../contract/table.ts';
import { measureUnit, unitShift } from './cells/measure-unit.ts';
import { columnLetter } from './column-letter.ts';
import type { FoundHeader } from './find-header.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import {
  aliasesUsed,
  columnExtra,
  columnMissing,
  columnRepeated,
  headerUnit,
  headerUnitConverted,
  unitAbove,
} from './messages/header-messages.ts';
import { nearestOf } from './nearest.ts';
import type { Place, Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';

function named(column: Column): Bilingual {
  return { zh: column.header, en: column.label };
}

function plain(header: string): string {
  return header.replace(/\s+/g, ' ').trim();
}

/** Power of ten from the unit in a header to that of its column; `null` when they do not agree, 0 when neither matters. */
export function headerShift(found: LayoutColumn): number | null {
  const { cell } = found.column;
  if (found.unit === null || (cell.type !== 'integer' && cell.type !== 'decimal')) return 0;
  const unit = measureUnit(found.unit);
  if (cell.unit === undefined) return unit.base === '%' || unit.exponent !== 0 ? null : 0;
  if ('by' in cell.unit) return 0;
  if (found.unit.toLowerCase() === cell.unit.fixed.en.toLowerCase()) return 0;
  return unitShift(unit, measureUnit(cell.unit.fixed.zh));
}

function unitProblem(found: LayoutColumn, place: Place): Problem | null {
  const { cell } = found.column;
  const shift = headerShift(found);
  if (shift === 0 || found.unit === null) return null;
  const fixed = 'unit' in cell && cell.unit !== undefined && 'fixed' in cell.unit ? cell.unit.fixed.zh : '';
  const detail = { value: found.unit, suggestion: fixed };
  if (shift === null) return problemOf('HDR_UNIT', place, headerUnit(found.unit, fixed), detail);
  const words = headerUnitConverted(found.unit, fixed);
  return problemOf('HDR_UNIT', place, words, { ...detail, severity: 'note' });
}

/** Whether the unit in a header, or above it, is held against the indicator of each row. */
function hasIndicatorUnit({ columns }: Layout): boolean {
  return columns.some(({ unit, column: { cell } }) => {
    return unit !== null && 'unit' in cell && cell.unit !== undefined && 'by' in cell.unit;
  });
}

/** What is wrong with a header, each column once. An unknown column that is likely a missing one is said there. */
export function headerProblems(
  file: string,
  lineOf: (row: number) => number,
  header: FoundHeader,
): Problem[] {
  const { cells, reading } = header;
  const line = lineOf(header.row);
  const problems: Problem[] = [];
  const at = (index: number): Place => ({
    file,
    lines: [line],
    column: columnLetter(index),
    header: plain(cells[index] ?? ''),
  });
  const extra = new Map<string, number>();
  cells.forEach((cell, index) => {
    const known = reading.used.has(index) || reading.ignored.has(index);
    if (!known && plain(cell) !== '') extra.set(plain(cell), index);
  });

  for (const lacking of reading.lacking) {
    const like = nearestOf(lacking.header, extra.keys()) ?? nearestOf(lacking.column.label, extra.keys());
    const index = like === null ? undefined : extra.get(like);
    if (like !== null) extra.delete(like);
    const place = index === undefined ? { file, lines: [line] } : at(index);
    const column = { zh: lacking.header, en: lacking.column.label };
    const words = columnMissing(lacking.table.name, column, like);
    const detail = like === null ? {} : { value: like };
    problems.push(problemOf('HDR_MISSING', place, words, { ...detail, suggestion: lacking.header }));
  }
  for (const { index, first, key } of reading.repeated) {
    const column = reading.layouts[0]?.table.columns[key];
    if (column === undefined) continue;
    const words = columnRepeated(named(column), columnLetter(first));
    problems.push(problemOf('HDR_DUPLICATE', at(index), words, { value: plain(cells[index] ?? '') }));
  }
  const taken = new Set(reading.layouts.flatMap(({ columns }) => columns.map(({ key }) => key)));
  const free = new Map<string, Column>();
  for (const { table } of reading.described ? [] : reading.layouts) {
    for (const [key, column] of Object.entries(table.columns)) {
      if (!taken.has(key)) free.set(column.header, column);
    }
  }
  for (const [text, index] of extra) {
    const like = free.get(nearestOf(text, free.keys()) ?? '');
    const detail = like === undefined ? {} : { suggestion: like.header };
    const words = columnExtra(text, like === undefined ? null : named(like));
    problems.push(problemOf('HDR_EXTRA', at(index), words, { value: text, ...detail }));
  }
  for (const found of reading.layouts.flatMap(({ columns }) => columns)) {
    const problem = found.index === null ? null : unitProblem(found, at(found.index));
    if (problem !== null) problems.push(problem);
  }
  if (header.sheetUnit !== null && reading.layouts.some(hasIndicatorUnit)) {
    const { unit, row } = header.sheetUnit;
    const place = { file, lines: [lineOf(row)] };
    problems.push(problemOf('HDR_UNIT', place, unitAbove(unit), { value: unit, severity: 'note' }));
  }
  if (reading.aliased.length > 0) {
    const pairs = reading.aliased.map(({ header: text, column }) => `${plain(text)} → ${column.header}`);
    problems.push(problemOf('HDR_ALIAS', { file, lines: [line] }, aliasesUsed(pairs)));
  }
  return problems;
}
