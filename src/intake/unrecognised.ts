import type { Table } from '../contract/table.ts';
import { namedColumn } from './column-names.ts';
import type { FoundHeader, HeaderContext } from './find-header.ts';
import { fileAmbiguous, fileUnrecognised } from './messages/file-messages.ts';
import { headerNotFound } from './messages/header-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { Sheet } from './split-rows.ts';

const SHOWN = 12;
const NUMBER = /^[\d\s.,%+-]*$/;

function filled(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '');
}

/** Names can be told from data: a header has several cells and none of them is a number. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const texts = filled(cells);
  return texts.length >= 2 && texts.every((text) => !NUMBER.test(text));
}

function nearestTable(cells: readonly string[], context: HeaderContext): Table | null {
  let best: Table | null = null;
  let most = 0;
  for (const table of Object.values(context.tables)) {
    const names = context.names.get(table.id) ?? new Map();
    const hits = cells.filter((cell) => cell !== '' && namedColumn(names, cell) !== null).length;
    if (hits > most) {
      most = hits;
      best = table;
    }
  }
  return best;
}

/** Says why no table could be told from the first rows of a sheet. */
export function unrecognised(
  file: string,
  sheet: Sheet,
  header: FoundHeader | null,
  context: HeaderContext,
): Problem {
  if (header !== null) {
    const fitting = [...header.reading.layouts.map(({ table }) => table), ...header.rivals];
    const place = { file, lines: [sheet.lines[header.row] ?? 1] };
    return problemOf('FILE_UNRECOGNISED', place, fileAmbiguous(fitting.map(({ name }) => name)));
  }
  const row = sheet.rows.findIndex((cells, index) => index < 20 && looksLikeHeader(cells));
  const cells = sheet.rows[row] ?? [];
  if (row === -1) return problemOf('HDR_NOT_FOUND', { file }, headerNotFound());
  const texts = filled(cells);
  const nearest = nearestTable(cells, context)?.name ?? null;
  const words = fileUnrecognised(texts.slice(0, SHOWN), nearest);
  return problemOf('FILE_UNRECOGNISED', { file, lines: [sheet.lines[row] ?? 1] }, words);
}
