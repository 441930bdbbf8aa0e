import type { Office } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { tables as contractTables } from '../contract/tables.ts';
import { type Dialect, detectDialect, HEAD } from './detect-dialect.ts';
import { type EncodedFile, encodedFile } from './encoded-file.ts';
import { type HeaderContext, headerContext } from './find-header.ts';
import { lineEnds, wholeLines } from './line-ends.ts';
import { lineEndings, otherDelimiter } from './messages/dialect-messages.ts';
import { fileEmpty } from './messages/file-messages.ts';
import { oddCharacters } from './odd-characters.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { inOrder } from './problem-order.ts';
import { type ContentsReader, type ReadContents, readContents } from './read-contents.ts';
import type { FileReading, RecordSink, SourcedRecord } from './reading.ts';
import { type RowTaker, rowSplitter } from './split-rows.ts';
import { textPieces } from './text-pieces.ts';

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

/** What may be done while a file is read. */
export interface ReadingWatch {
  /**
   * Takes the records one by one; the reading then has none, and memory does not grow with them. `null` where only the
   * problems count: then no records are made.
   */
  readonly sink?: RecordSink | null;
  /** Is told, again and again, of how many more bytes have been read. */
  readonly passed?: (bytes: number) => void;
}

type Tables = Readonly<Record<string, Table>>;

interface Contents extends ReadContents {
  readonly delimiter: string;
  readonly wholeText: readonly Problem[];
}

/** Takes blocks off the text until its delimiter and its header can be told, and there is more than blanks. */
function openingBlocks(blocks: Iterator<string>): string {
  let head = '';
  for (let next = blocks.next(); next.done !== true; next = blocks.next()) {
    head += next.value;
    if (head.length >= HEAD && /\S/.test(head)) break;
  }
  return head;
}

function delimiterProblems(file: string, { delimiter }: Dialect): Problem[] {
  if (delimiter === ',') return [];
  const severity = delimiter === '，' ? 'warning' : 'note';
  return [problemOf('DIA_DELIMITER', { file }, otherDelimiter(delimiter), { severity })];
}

/** Gives the rows that are asked for a second time, where there are any. */
function readAgain({ body, encoding }: EncodedFile, dialect: Dialect, contents: ContentsReader): void {
  const asked = contents.asked();
  if (asked.size === 0) return;
  const again = (cells: readonly string[], line: number): void => {
    if (asked.has(line)) contents.again(cells, line);
  };
  const taker: RowTaker = { take: again, pattern: contents.pattern, takeOrdinary: again };
  const splitter = rowSplitter(dialect.delimiter, dialect.width, taker);
  for (const block of wholeLines(textPieces(body, encoding), lineEnds())) splitter.push(block);
  splitter.end();
}

/** Reads the text block by block, so that no more of it is at hand than the rows being read. */
function readText(
  input: FileInput,
  encoded: EncodedFile,
  context: HeaderContext,
  keep: RecordSink | null,
  passed: (bytes: number) => void,
): Contents | null {
  const { file, drop } = input;
  const ends = lineEnds();
  const blocks = wholeLines(textPieces(encoded.body, encoded.encoding, passed), ends);
  const head = openingBlocks(blocks);
  if (!/\S/.test(head)) return null;
  const dialect = detectDialect(head, context);
  const { delimiter } = dialect;
  const odd = oddCharacters(encoded.torn);
  const contents = readContents({ file, drop, delimiter, garbled: odd.garbled, context, keep });
  const splitter = rowSplitter(delimiter, dialect.width, {
    ...contents,
    take(cells, line, broken) {
      odd.look(cells.join(delimiter), line);
      contents.take(cells, line, broken);
    },
  });
  splitter.push(head);
  for (const block of blocks) splitter.push(block);
  splitter.end();
  readAgain(encoded, dialect, contents);
  const uneven = ends.uneven ? [problemOf('DIA_LINE_ENDINGS', { file }, lineEndings())] : [];
  const wholeText = [
    ...odd.garbledProblems(file),
    ...uneven,
    ...odd.invisibleProblems(file),
    ...delimiterProblems(file, dialect),
  ];
  return { ...contents.finish(), delimiter, wholeText };
}

const UNREAD: Omit<Contents, 'wholeText'> = {
  delimiter: ',',
  tables: [],
  columns: {},
  rows: { read: 0, accepted: 0, setAside: 0, refused: 0 },
  problems: [],
  refusedIds: {},
  besideIds: [],
};

/**
 * Reads one file: bytes → text → rows → cells → records, with every problem met on the way. It never throws, whatever
 * the bytes, and every row read is accepted, set aside or refused. What needs other files (references, units that
 * depend on an indicator) is left to `validateSet`.
 *
 */
export function readFile(
  input: FileInput,
  office: Office,
  tables: Tables = contractTables,
  watch: ReadingWatch = {},
): FileReading {
  const { file, bytes, sha256, home } = input;
  const encoded = encodedFile(file, bytes);
  const records: SourcedRecord[] = [];
  const keep = watch.sink === undefined ? (record: SourcedRecord) => records.push(record) : watch.sink;
  const context = headerContext(file, home, office, tables);
  const read =
    encoded.encoding === 'unknown'
      ? null
      : readText(input, encoded, context, keep, watch.passed ?? (() => {}));
  const empty = encoded.encoding !== 'unknown' && read === null;
  const ofBytes = empty ? [problemOf('FILE_EMPTY', { file }, fileEmpty())] : encoded.problems;
  const {
    delimiter,
    columns,
    rows,
    refusedIds,
    besideIds,
    problems,
    tables: fed,
    wholeText,
  } = read ?? { ...UNREAD, wholeText: [] };
  return {
    file,
    bytes: bytes.length,
    sha256,
    encoding: encoded.encoding,
    delimiter,
    tables: fed,
    columns,
    rows,
    records,
    refusedIds,
    besideIds,
    problems: inOrder([...ofBytes, ...wholeText, ...problems]),
  };
}
