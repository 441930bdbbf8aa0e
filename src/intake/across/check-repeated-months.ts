import { monthRepeated } from '../messages/month-messages.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { FileReading, SourcedRecord } from '../reading.ts';
import { momentOf } from './moment.ts';
import { type OfficeFacts, periodOf } from './office-facts.ts';

/** Different numbers other than zero that a file must hold before its repetition says anything. */
const TELLING = 4;

/** What a file says of one period, without the period. */
interface Statement {
  readonly file: string;
  readonly period: string;
  readonly records: readonly SourcedRecord[];
}

const PERIODS: ReadonlySet<string> = new Set(['month', 'period']);

/** Calls `take` with every cell but the period; records of one table have their keys in one order. */
function eachCell({ table, record }: SourcedRecord, take: (text: string) => void): void {
  take(table);
  for (const key of Object.keys(record)) if (!PERIODS.has(key)) take(`${key}=${record[key] ?? ''}`);
}

/** Records by which most files can be told apart. */
const TELLING_APART = 8;

/** A 32-bit hash of the first records (FNV-1a over UTF-16 code units); files of equal hashes are compared cell by cell. */
function hashOf(records: readonly SourcedRecord[]): number {
  let hash = 0x811c9dc5;
  for (const sourced of records.slice(0, TELLING_APART)) {
    eachCell(sourced, (text) => {
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    });
  }
  return hash >>> 0;
}

function cellsOf(sourced: SourcedRecord): string {
  const cells: string[] = [];
  eachCell(sourced, (text) => cells.push(text));
  return cells.join('\u001f');
}

function sameButPeriod(one: Statement, other: Statement): boolean {
  if (one.records.length !== other.records.length) return false;
  return one.records.every((sourced, at) => {
    const opposite = other.records[at];
    return opposite !== undefined && cellsOf(sourced) === cellsOf(opposite);
  });
}

/** What a file states of its one period; `null` for registers, for several periods and where there is too little to tell. */
function statementOf({ file, records }: FileReading): Statement | null {
  const own: SourcedRecord[] = [];
  const numbers = new Set<number>();
  let only: string | null = null;
  for (const sourced of records) {
    const period = periodOf(sourced);
    if (period === null || sourced.derived === true) continue;
    if (only !== null && period !== only) return null;
    only = period;
    own.push(sourced);
    if (numbers.size >= TELLING) continue;
    for (const value of Object.values(sourced.record)) {
      if (typeof value === 'number' && value !== 0) numbers.add(value);
    }
  }
  return only === null || numbers.size < TELLING ? null : { file, period: only, records: own };
}

function sameBytes(readings: readonly FileReading[]): { problems: Problem[]; files: Set<string> } {
  const known = new Map<string, string>();
  const problems: Problem[] = [];
  const files = new Set<string>();
  for (const { file, sha256, bytes } of readings) {
    const other = known.get(sha256);
    // A copy in the same drop is a repeated file, not a repeated month.
    if (other === undefined || bytes === 0 || sha256 === '') known.set(sha256, file);
    else if (momentOf(other) !== momentOf(file)) {
      files.add(file);
      problems.push(problemOf('MONTH_REPEAT', { file }, monthRepeated(other, 'bytes')));
    }
  }
  return { problems, files };
}

/** Files that say of a month exactly what an earlier file said of an earlier month. */
export function checkRepeatedMonths({ readings }: OfficeFacts): Problem[] {
  const { problems, files } = sameBytes(readings.filter(({ file }) => !file.startsWith('registers/')));
  const known = new Map<number, Statement[]>();
  for (const reading of readings) {
    if (files.has(reading.file)) continue;
    const statement = statementOf(reading);
    if (statement === null) continue;
    const hash = hashOf(statement.records);
    const earlier = known.get(hash) ?? [];
    const other = earlier.findLast(
      (each) => each.period !== statement.period && sameButPeriod(each, statement),
    );
    if (other !== undefined) {
      const words = monthRepeated(other.file, 'values');
      problems.push(problemOf('MONTH_REPEAT', { file: reading.file }, words, { value: statement.period }));
    }
    known.set(hash, [...earlier, statement]);
  }
  return problems;
}
