import './missing-builtins.ts';
import type { CheckFile } from '../book/schema/check-file.ts';
import type { Bilingual } from '../contract/bilingual.ts';
import { tableById } from '../contract/tables.ts';
import { checkAgainst } from '../intake/check-against.ts';
import type { Problem } from '../intake/problem.ts';
import { type FileInput, readFile } from '../intake/read-file.ts';
import type { FileReading } from '../intake/reading.ts';
import { correctedCopy, correctedCsv } from '../intake/report/corrected-copy.ts';
import { type ReportView, reportView } from '../intake/report/report-view.ts';
import { needsSlip, returnSlip, slipCsv } from '../intake/report/return-slip.ts';
import { slipPage } from '../intake/report/slip-page.ts';
import { sourceLines } from '../intake/source-lines.ts';

/** A file as the reader chose it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal; empty where the browser cannot compute it. */
  readonly sha256: string;
}

/** What the page asks for, in this order: begin, then read each file, then the report, then what is to be taken away. */
export type CheckRequest =
  | { readonly kind: 'begin'; readonly known: CheckFile; readonly month: string | null }
  | { readonly kind: 'read'; readonly file: GivenFile }
  | { readonly kind: 'report' }
  | { readonly kind: 'slip'; readonly file: string }
  | { readonly kind: 'copy'; readonly file: string };

/** What may be taken away of a file. */
export interface Offer {
  readonly file: string;
  readonly slip: boolean;
  readonly copy: boolean;
}

export type CheckAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'report'; readonly view: ReportView; readonly offers: readonly Offer[] }
  | { readonly kind: 'slip'; readonly csv: string; readonly page: string }
  | { readonly kind: 'copy'; readonly csv: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** Places shown of one fault in one file. */
const PLACES = 20;

/** The registers of the office as if they had just been read. */
function heldReadings({ registers }: CheckFile): FileReading[] {
  return registers.map(({ table, file, rows }) => ({
    file,
    bytes: 0,
    sha256: '',
    encoding: 'utf-8',
    delimiter: ',',
    tables: [table],
    rows: { read: rows.length, accepted: rows.length, setAside: 0, refused: 0 },
    records: rows.map(({ line, record }) => ({ table, record, file, line })),
    problems: [],
  }));
}

function tableName(id: string): Bilingual {
  return tableById(id)?.name ?? { zh: id, en: id };
}

function hasOddWriting(file: string, problems: readonly Problem[]): boolean {
  return problems.some(
    ({ place, code }) => place.file === file && (code === 'CELL_NORMALISED' || code === 'HDR_ALIAS'),
  );
}

interface Session {
  readonly known: CheckFile;
  readonly month: string | null;
  readonly inputs: FileInput[];
  readonly readings: FileReading[];
  problems: readonly Problem[];
}

function report(session: Session): CheckAnswer {
  const { known, inputs, readings } = session;
  const extent = known.partial ? ('registers in part' as const) : ('registers' as const);
  const held = { readings: heldReadings(known), extent };
  const set = checkAgainst(readings, held, known.office);
  session.problems = set.problems;
  const lineOf = sourceLines(inputs);
  const view = reportView({ ...set, tableName, lineOf, places: PLACES });
  const offers = inputs.map(({ file }) => ({
    file,
    slip: needsSlip(file, set.problems),
    copy: hasOddWriting(file, set.problems),
  }));
  return { kind: 'report', view, offers };
}

function takeAway(session: Session, kind: 'slip' | 'copy', file: string): CheckAnswer {
  const { known, inputs, problems } = session;
  const input = inputs.find((each) => each.file === file);
  if (input === undefined) return { kind: 'failed', detail: file };
  if (kind === 'slip') {
    const slip = returnSlip(input, problems, known.office);
    return { kind: 'slip', csv: slipCsv(slip), page: slipPage(slip) };
  }
  const copy = correctedCopy(input, known.office);
  return copy === null ? { kind: 'failed', detail: file } : { kind: 'copy', csv: correctedCsv(copy) };
}

/**
 * The work behind the check page: the same intake as on the terminal. It keeps the files it was given until the next
 * `begin`, and knows of no page, so that it runs in a worker as well as beside the page.
 */
export function checkAnswers(): (request: CheckRequest) => CheckAnswer {
  let session: Session | null = null;
  return (request) => {
    if (request.kind === 'begin') {
      session = { known: request.known, month: request.month, inputs: [], readings: [], problems: [] };
      return { kind: 'done' };
    }
    if (session === null) return { kind: 'failed', detail: request.kind };
    if (request.kind === 'report') return report(session);
    if (request.kind !== 'read') return takeAway(session, request.kind, request.file);
    const { name, bytes, sha256 } = request.file;
    const input: FileInput = { file: name, bytes, sha256, home: 'any', drop: session.month };
    session.inputs.push(input);
    session.readings.push(readFile(input, session.known.office));
    return { kind: 'done' };
  };
}
