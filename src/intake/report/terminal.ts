import type { Bilingual, Language } from '../../contract/bilingual.ts';
import {
  filesChecked,
  morePlaces,
  nothingWrong,
  notRecognised,
  placeText,
  problemsFound,
  remedyLabel,
  rowsRead,
  severityWords,
  valueText,
} from '../messages/report-messages.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from '../reading.ts';
import type { LineSource } from '../source-lines.ts';
import { excerpt } from './excerpt.ts';
import { type Fault, faultSentence, faultsOf, problemsByFile } from './faults.ts';
import { linesToMend } from './lines-to-mend.ts';
import { severityCounts, totalRows } from './tally.ts';

/** How parts of the report are dressed; `plainColours` for files and pipes. */
export interface Colours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const asIs = (text: string): string => text;

export const plainColours: Colours = { error: asIs, warning: asIs, note: asIs, strong: asIs, faint: asIs };

/** What the terminal report is made of. */
export interface TerminalReport {
  readonly readings: readonly FileReading[];
  /** Every problem, those of the readings among them. */
  readonly problems: readonly Problem[];
  /** Names of tables for the heading of a file. */
  readonly tableName: (id: string) => Bilingual;
  readonly lineOf: LineSource;
  readonly colours: Colours;
  /** Languages in which sentences are given, in this order. */
  readonly languages: readonly Language[];
  /** Columns of the terminal. */
  readonly columns: number;
  /** Places shown of one fault in one file; the rest are counted. */
  readonly places: number;
}

function excerptLines(problem: Problem, delimiter: string, report: TerminalReport): string[] {
  const { column } = problem.place;
  const [line] = linesToMend(problem);
  if (line === undefined || problem.severity === 'note') return [];
  const text = report.lineOf(problem.place.file, line);
  if (text === null || text.trim() === '') return [];
  const number = String(line);
  const shown = excerpt(text, delimiter, column, Math.max(20, report.columns - number.length - 12));
  const { faint } = report.colours;
  const lead = `      ${faint(`${number} │`)} `;
  const under = `      ${' '.repeat(number.length)} ${faint('│')} `;
  const marks = shown.marks === '' ? [] : [under + report.colours[problem.severity](shown.marks)];
  return [lead + shown.text, ...marks];
}

function placeLine(problem: Problem, report: TerminalReport): string | null {
  const [language = 'zh'] = report.languages;
  const place = placeText(problem.place)[language];
  const value = valueText(problem.value, problem.suggestion)[language];
  const text = [place, value].filter((part) => part !== '').join(language === 'zh' ? '：' : ': ');
  return text === '' ? null : `    ${text}`;
}

function faultLines(fault: Fault, delimiter: string, report: TerminalReport): string[] {
  const { colours, languages } = report;
  const [language = 'zh', ...others] = languages;
  const [{ severity, code, remedy }] = fault;
  const { message, eachItsOwn } = faultSentence(fault);
  const times = fault.length === 1 ? '' : ` ×${fault.length}`;
  const head = `${colours[severity](severityWords[severity][language])} ${colours.faint(code + times)}`;
  const lines = [`  ${head}  ${message[language]}`];
  for (const other of others) lines.push(`    ${colours.faint(message[other])}`);
  for (const problem of fault.slice(0, report.places)) {
    const place = placeLine(problem, report);
    if (place !== null) lines.push(place);
    if (eachItsOwn) {
      lines.push(`      ${problem.message[language]}`);
      for (const other of others) lines.push(`      ${colours.faint(problem.message[other])}`);
    }
    lines.push(...excerptLines(problem, delimiter, report));
  }
  const rest = fault.length - report.places;
  if (rest > 0) lines.push(`    ${colours.faint(morePlaces(rest)[language])}`);
  if (severity === 'note') return lines;
  for (const each of languages) lines.push(`    ${colours.faint(remedyLabel[each])}${remedy[each]}`);
  return lines;
}

function fileLines(file: string, problems: readonly Problem[], report: TerminalReport): string[] {
  const { colours, languages } = report;
  const [language = 'zh'] = languages;
  const reading = report.readings.find((each) => each.file === file);
  const lines = [colours.strong(file)];
  if (reading !== undefined) {
    const tables = reading.tables.map((id) => report.tableName(id)[language]);
    const named =
      tables.length === 0 ? notRecognised[language] : tables.join(language === 'zh' ? '、' : ', ');
    lines.push(`  ${colours.faint(`${named} · ${reading.encoding} · ${rowsRead(reading.rows)[language]}`)}`);
  }
  for (const fault of faultsOf(problems)) lines.push(...faultLines(fault, reading?.delimiter ?? ',', report));
  return lines;
}

/** File by file, each fault once with its places. */
export function terminalFaults(report: TerminalReport): string {
  return problemsByFile(report.problems)
    .map(([file, own]) => fileLines(file, own, report).join('\n'))
    .join('\n\n');
}

/** The report for a person at a terminal: counts first, then file by file, each fault once with its places. */
export function terminalReport(report: TerminalReport): string {
  const { readings, problems, colours, languages } = report;
  const counts = problemsFound(severityCounts(problems));
  const lines = languages.map((language) => {
    const parts = [filesChecked(readings.length), rowsRead(totalRows(readings)), counts];
    const text = parts.map((part) => part[language]).join(language === 'zh' ? '；' : '; ');
    return colours.strong(text);
  });
  if (problems.length === 0) lines.push(...languages.map((language) => nothingWrong[language]));
  else lines.push('', terminalFaults(report));
  return lines.join('\n');
}
