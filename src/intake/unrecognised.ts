import { halfWidth } from './cells/half-width.ts';
import { periodText } from './cells/period-text.ts';
import { DEEPEST, type FoundHeader, type HeaderContext, OPENING } from './find-header.ts';
import { isGarbledHeader } from './garbled-header.ts';
import { brokenQuote } from './messages/dialect-messages.ts';
import { mojibake } from './messages/encoding-messages.ts';
import { fileAmbiguous, fileEmpty, fileUnrecognised, periodsAcross } from './messages/file-messages.ts';
import { headerNotFound, oneCell } from './messages/header-messages.ts';
import { nearestTable } from './nearest-table.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { Sheet } from './split-rows.ts';

const SHOWN = 12;
/** Characters shown of a row that is one cell. */
const SAMPLE = 30;
/** Headers that are months, from which a table is one with months across. */
const ACROSS = 3;
const NUMBER = /^[\d\s.,%+-]*$/;

function filled(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '');
}

/** Names can be told from data: a header has several cells and none of them is a number. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const texts = filled(cells);
  return texts.length >= 2 && texts.every((text) => !NUMBER.test(text));
}

/** Whether a header names a month, as those of tables with a column for every month do. */
function namesMonth(text: string): boolean {
  const { kind } = periodText(halfWidth(text));
  return kind === 'yearless' || (kind === 'period' && !/^\d+$/.test(text));
}

function sampleOf(cells: readonly string[]): string {
  const [text = ''] = filled(cells);
  return text.length > SAMPLE ? `${text.slice(0, SAMPLE)}…` : text;
}

/** No row has the look of a header: the file is blank, is not cut into cells, or has no header. */
function withoutHeader(file: string, sheet: Sheet): Problem {
  const [broken] = sheet.broken;
  if (broken !== undefined && broken[0] < DEEPEST) {
    const [row, kind] = broken;
    return problemOf('DIA_QUOTE', { file, lines: [sheet.lines[row] ?? 1] }, brokenQuote(kind));
  }
  const rows = sheet.rows.filter((cells) => filled(cells).length > 0);
  const [first] = rows;
  if (first === undefined && sheet.rows.length < OPENING)
    return problemOf('FILE_EMPTY', { file }, fileEmpty());
  if (first === undefined || rows.some((cells) => filled(cells).length > 1)) {
    return problemOf('HDR_NOT_FOUND', { file }, headerNotFound());
  }
  const place = { file, lines: [sheet.lines[sheet.rows.indexOf(first)] ?? 1] };
  return problemOf('HDR_NOT_FOUND', place, oneCell(sampleOf(first)));
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
  const row = sheet.rows.findIndex((cells, index) => index < DEEPEST && looksLikeHeader(cells));
  const cells = sheet.rows[row] ?? [];
  if (row === -1) return withoutHeader(file, sheet);
  const texts = filled(cells);
  const place = { file, lines: [sheet.lines[row] ?? 1] };
  if (isGarbledHeader(cells, context.names.values())) {
    const [sample = ''] = texts;
    return problemOf('ENC_MOJIBAKE', place, mojibake(sample), { value: sample });
  }
  const months = texts.filter(namesMonth);
  if (months.length >= ACROSS) {
    return problemOf('FILE_UNRECOGNISED', place, periodsAcross(months.slice(0, ACROSS)));
  }
  return problemOf(
    'FILE_UNRECOGNISED',
    place,
    fileUnrecognised(texts.slice(0, SHOWN), nearestTable(texts, context)),
  );
}
