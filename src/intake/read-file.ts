import type { Office } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { tables as contractTables } from '../contract/tables.ts';
import { hasInvisible } from './cells/tidy-text.ts';
import { decode } from './decode.ts';
import { type Dialect, detectDialect } from './detect-dialect.ts';
import { findHeader, type HeaderContext, headerContext } from './find-header.ts';
import { headerProblems } from './header-problems.ts';
import { evenLineEnds } from './line-ends.ts';
import { lineEndings, otherDelimiter } from './messages/dialect-messages.ts';
import { invisible } from './messages/encoding-messages.ts';
import { fileNoRows } from './messages/file-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { inOrder } from './problem-order.ts';
import { readSheet, type SheetReading } from './read-sheet.ts';
import type { FileReading } from './reading.ts';
import { columnPlaces, constantProblems, rowPlan } from './row-plan.ts';
import { type Sheet, splitRows } from './split-rows.ts';
import { unrecognised } from './unrecognised.ts';

/** One file as it comes, before anything is known of it. */
export interface FileInput {
  /** Path below the office folder, with forward slashes, or the name the file was given with. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where the file stands; it settles which table is meant when the header fits several. */
  readonly home: 'register' | 'drop' | 'any';
  /** Name of the drop, such as `2026-10`; `null` outside drops. */
  readonly drop: string | null;
}

type Tables = Readonly<Record<string, Table>>;

interface Contents {
  readonly delimiter: string;
  readonly tables: readonly string[];
  readonly columns: NonNullable<FileReading['columns']>;
  readonly sheet: SheetReading;
  readonly problems: readonly Problem[];
}

const NOTHING: SheetReading = {
  rows: { read: 0, accepted: 0, setAside: 0, refused: 0 },
  records: [],
  problems: [],
  refusedIds: {},
};

function wholeTextProblems(file: string, text: string, uneven: boolean, dialect: Dialect): Problem[] {
  const problems: Problem[] = [];
  if (uneven) problems.push(problemOf('DIA_LINE_ENDINGS', { file }, lineEndings()));
  if (hasInvisible(text)) {
    const lines: number[] = [];
    text.split('\n').forEach((line, index) => {
      if (hasInvisible(line)) lines.push(index + 1);
    });
    problems.push(problemOf('ENC_INVISIBLE', { file, lines: lines.slice(0, 5) }, invisible(lines.length)));
  }
  if (dialect.delimiter !== ',') {
    const milder = dialect.delimiter === '，' ? 'warning' : 'note';
    const words = otherDelimiter(dialect.delimiter);
    problems.push(problemOf('DIA_DELIMITER', { file }, words, { severity: milder }));
  }
  return problems;
}

/** A file without a usable header: every row that is not blank is refused. */
function withoutHeader(sheet: Sheet): SheetReading {
  const blank = sheet.rows.filter((row) => row.every((cell) => cell.trim() === '')).length;
  const read = sheet.rows.length;
  return { ...NOTHING, rows: { read, accepted: 0, setAside: blank, refused: read - blank } };
}

function readContents(
  input: FileInput,
  text: string,
  garbled: ReadonlySet<number>,
  context: HeaderContext,
): Contents {
  const { file, drop } = input;
  const even = evenLineEnds(text);
  const dialect = detectDialect(even.text, context);
  const { delimiter } = dialect;
  const sheet = splitRows(even.text, delimiter, dialect.width);
  const header = findHeader(sheet.rows, context);
  const problems = wholeTextProblems(file, even.text, even.uneven, dialect);
  if (header === null || header.rivals.length > 0) {
    problems.push(unrecognised(file, sheet, header, context));
    return { delimiter, tables: [], columns: {}, sheet: withoutHeader(sheet), problems };
  }
  const tables = [...new Set(header.reading.layouts.map(({ table }) => table.id))];
  problems.push(...headerProblems(file, sheet.lines[header.row] ?? 1, header));
  const plan = rowPlan(header, drop);
  const columns = columnPlaces(plan);
  problems.push(...constantProblems(plan, header));
  if (problems.some(({ severity }) => severity === 'error')) {
    return { delimiter, tables, columns, sheet: withoutHeader(sheet), problems };
  }
  const read = readSheet({ file, sheet, header, plan, drop, delimiter, garbled, office: context.office });
  const table = header.reading.layouts[0]?.table;
  const said = read.problems.some(({ severity }) => severity === 'error');
  if (read.rows.accepted + read.rows.refused === 0 && table !== undefined && !said) {
    problems.push(problemOf('FILE_NO_ROWS', { file }, fileNoRows(table.name)));
  }
  return { delimiter, tables, columns, sheet: read, problems };
}

/**
 * Reads one file: bytes → text → rows → cells → records, with every problem met on the way. It never throws, whatever
 * the bytes, and every row read is accepted, set aside or refused. What needs other files (references, units that
 * depend on an indicator) is left to `validateSet`.
 */
export function readFile(input: FileInput, office: Office, tables: Tables = contractTables): FileReading {
  const { file, bytes, sha256, home } = input;
  const decoded = decode(file, bytes);
  const context = headerContext(file, home, office, tables);
  const garbled = decoded.problems.find(({ code }) => code === 'ENC_MOJIBAKE')?.place.lines ?? [];
  const contents =
    decoded.text === null ? null : readContents(input, decoded.text, new Set(garbled), context);
  const sheet = contents?.sheet ?? NOTHING;
  return {
    file,
    bytes: bytes.length,
    sha256,
    encoding: decoded.encoding,
    delimiter: contents?.delimiter ?? ',',
    tables: contents?.tables ?? [],
    columns: contents?.columns ?? {},
    rows: sheet.rows,
    records: sheet.records,
    refusedIds: sheet.refusedIds,
    problems: inOrder([...decoded.problems, ...(contents?.problems ?? []), ...sheet.problems]),
  };
}
