import type { Bilingual } from '../../contract/bilingual.ts';
import { placeText, valueText } from '../messages/report-messages.ts';
import type { Problem, ProblemCode, Severity } from '../problem.ts';
import type { FileReading, RowCount } from '../reading.ts';
import type { LineSource } from '../source-lines.ts';
import { type CutLine, cutLine } from './excerpt.ts';
import { type Fault, faultSentence, faultsOf, problemsByFile } from './faults.ts';
import { linesToMend } from './lines-to-mend.ts';
import { severityCounts, totalRows } from './tally.ts';

/** One place where a fault stands. */
export interface PlaceView {
  /** Line and column in words; empty for a whole file. */
  readonly place: Bilingual;
  /** The value met and the one that would pass; empty when there is none to show. */
  readonly value: Bilingual;
  /** The sentence of this place, where the places of a fault have their own; else `null`. */
  readonly message: Bilingual | null;
  /** The physical line with the cell set apart, or `null` when no line shows the fault. */
  readonly line: (CutLine & { readonly number: number }) | null;
}

/** One fault of one file: what is wrong, what to do, and where. */
export interface FaultView {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong; where each place says it in its own way, what its code means. */
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  /** In how many places. */
  readonly count: number;
  /** The first of them. */
  readonly places: readonly PlaceView[];
}

/** One file, or one name that problems are laid to. */
export interface FileView {
  readonly file: string;
  /** `null` for a name that is no file read, such as `office.yaml`. */
  readonly reading: {
    /** Names of the tables that the file feeds; none when it was not recognised. */
    readonly tables: readonly Bilingual[];
    readonly encoding: FileReading['encoding'];
    readonly rows: RowCount;
  } | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly faults: readonly FaultView[];
}

/** The report as pages show it, as plain data: counts first, then file by file, each fault once with its places. */
export interface ReportView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rows: RowCount;
  readonly files: readonly FileView[];
}

/** What a report for pages is made of. */
export interface ReportMaterial {
  readonly readings: readonly FileReading[];
  /** Every problem, those of the readings among them. */
  readonly problems: readonly Problem[];
  readonly tableName: (id: string) => Bilingual;
  readonly lineOf: LineSource;
  /** Places shown of one fault in one file; the rest are counted. */
  readonly places: number;
}

/** Width of the lines shown, in columns of a terminal: about what a page of A4 takes. */
const COLUMNS = 88;

function lineView(problem: Problem, delimiter: string, lineOf: LineSource): PlaceView['line'] {
  const { file, column } = problem.place;
  const [number] = linesToMend(problem);
  if (number === undefined || problem.severity === 'note') return null;
  const text = lineOf(file, number);
  if (text === null || text.trim() === '') return null;
  return { number, ...cutLine(text, delimiter, column, COLUMNS) };
}

function faultView(fault: Fault, delimiter: string, material: ReportMaterial): FaultView {
  const [{ code, severity, remedy }] = fault;
  const { message, eachItsOwn } = faultSentence(fault);
  const places = fault.slice(0, material.places).map((problem) => ({
    place: placeText(problem.place),
    value: valueText(problem.value, problem.suggestion),
    message: eachItsOwn ? problem.message : null,
    line: lineView(problem, delimiter, material.lineOf),
  }));
  return { code, severity, message, remedy, count: fault.length, places };
}

function fileView(
  file: string,
  reading: FileReading | null,
  problems: readonly Problem[],
  material: ReportMaterial,
): FileView {
  const faults = faultsOf(problems).map((fault) => faultView(fault, reading?.delimiter ?? ',', material));
  const told =
    reading === null
      ? null
      : { tables: reading.tables.map(material.tableName), encoding: reading.encoding, rows: reading.rows };
  return { file, reading: told, counts: severityCounts(problems), faults };
}

/** Lays out a report for pages. Files without a problem are listed too, in the order in which they were given. */
export function reportView(material: ReportMaterial): ReportView {
  const { readings, problems } = material;
  const left = new Map(problemsByFile(problems));
  const files = readings.map((reading) => {
    const own = left.get(reading.file) ?? [];
    left.delete(reading.file);
    return fileView(reading.file, reading, own, material);
  });
  const others = [...left].map(([file, own]) => fileView(file, null, own, material));
  return { counts: severityCounts(problems), rows: totalRows(readings), files: [...others, ...files] };
}
