import type { Bilingual, Language } from '../../src/contract/bilingual.ts';
import { tableById } from '../../src/contract/tables.ts';
import type { Problem } from '../../src/intake/problem.ts';
import type { FileReading } from '../../src/intake/reading.ts';
import {
  type Colours,
  plainColours,
  type TerminalReport,
  terminalFaults,
  terminalReport,
} from '../../src/intake/report/terminal.ts';
import { wrappedLines } from '../../src/intake/report/wrapped-lines.ts';
import type { LineSource } from '../../src/intake/source-lines.ts';

/** Where a report is printed; `process.stdout` is one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const WIDTH = 100;
const NARROWEST = 60;
/** Places shown of one fault in one file. */
const PLACES = 5;

function dye(code: number): (text: string) => string {
  return (text) => (text === '' ? text : `\u001b[${code}m${text}\u001b[0m`);
}

const ansi: Colours = { error: dye(31), warning: dye(33), note: dye(36), strong: dye(1), faint: dye(2) };

/** Colours only where a person looks on, and not where NO_COLOR asks for none (no-color.org). */
export function coloursFor(
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>>,
): Colours {
  const { NO_COLOR: none = '' } = environment;
  return screen.isTTY === true && none === '' ? ansi : plainColours;
}

/** Name of a table by its id, for people. */
export function tableName(id: string): Bilingual {
  return tableById(id)?.name ?? { zh: id, en: id };
}

/** What a printed report is made from. */
export interface Printed {
  readonly readings: readonly FileReading[];
  readonly problems: readonly Problem[];
  readonly lineOf: LineSource;
  readonly languages: readonly Language[];
}

function dressed(printed: Printed, screen: Screen, colours: Colours): TerminalReport {
  const columns = Math.max(NARROWEST, screen.columns ?? WIDTH);
  return { ...printed, tableName, colours, columns, places: PLACES };
}

/** Broken to the width of the screen where a person looks on; other programs get lines as they are. */
function fitted(text: string, screen: Screen): string {
  return screen.isTTY === true ? wrappedLines(text, Math.max(NARROWEST, screen.columns ?? WIDTH)) : text;
}

/** The report as the commands print it. */
export function printedReport(printed: Printed, screen: Screen, colours: Colours): string {
  return fitted(terminalReport(dressed(printed, screen, colours)), screen);
}

/** The report without its counts, for commands that have said them. */
export function printedFaults(printed: Printed, screen: Screen, colours: Colours): string {
  return fitted(terminalFaults(dressed(printed, screen, colours)), screen);
}
