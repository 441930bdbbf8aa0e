import { addMonths, yearOfMonth } from '../../contract/period.ts';
import type { OfficeFacts } from './office-facts.ts';
import { monthsThrough, type ReportCalendar, type Subject } from './report-calendar.ts';

/** One month of one unit that lacks things which it should have reported. */
export interface MissingMonth {
  readonly unit: string;
  readonly month: string;
  readonly subjects: readonly Subject[];
}

function monthOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** The usual distance between reports, in months: the commonest; of equally common ones the shortest. */
export function usualStep(months: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const [at, month] of months.slice(1).entries()) {
    const step = monthNumber(month) - monthNumber(months[at] ?? month);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || one - other);
  return commonest?.[0] ?? 1;
}

/** Units that have a target for an indicator in a year, as texts. */
function targetKeys(facts: OfficeFacts): Set<string> {
  const keys = new Set<string>();
  for (const { record } of facts.of('targets'))
    keys.add(`${record.unit_id}|${record.indicator_id}|${record.year}`);
  return keys;
}

/**
 * Months for which a unit did not report a thing that others reported. From its first report on (documents: from the
 * month it came into use), up to the last month that anyone reported; for an indicator only in years in which the unit reports it at all
 * or has a target. A unit that is known only from its rows may have ended, so that its last report ends it.
 */
function missingOf(
  subject: Subject,
  unit: string,
  heard: ReadonlySet<string>,
  promised: ReadonlySet<string>,
  facts: OfficeFacts,
): string[] {
  const rows = subject.rows.get(unit);
  const register = facts.units.get(unit);
  if (rows === undefined || register === undefined) return [];
  const own = Array.from(rows.keys()).sort();
  const [first = '', last = ''] = [own[0], own.at(-1)];
  const from = monthOrNull(register.record.from);
  const until = monthOrNull(register.record.until);
  const begin = subject.table === 'documents' && from !== null ? from : first;
  const end = register.derived === true ? last : (subject.heard.at(-1) ?? last);
  const years = new Set(own.map((month) => yearOfMonth(month, facts.year)));
  const step = usualStep(own);
  return Array.from(heard).filter((month) => {
    if (rows.has(month) || month < begin || month > end) return false;
    if ((from !== null && month < from) || (until !== null && month > until)) return false;
    if ((monthNumber(month) - monthNumber(last)) % step !== 0) return false;
    const year = yearOfMonth(month, facts.year);
    return (
      subject.indicator === null || years.has(year) || promised.has(`${unit}|${subject.indicator}|${year}`)
    );
  });
}

/** Every month of every unit with what it lacks. */
export function missingMonths(calendar: ReportCalendar, facts: OfficeFacts): MissingMonth[] {
  const promised = targetKeys(facts);
  const missing = new Map<string, { unit: string; month: string; subjects: Subject[] }>();
  for (const subject of calendar.subjects) {
    const heard = new Set(subject.heard.filter((month) => !facts.unsure.has(month)));
    for (const unit of subject.rows.keys()) {
      for (const month of missingOf(subject, unit, heard, promised, facts)) {
        const known = missing.get(`${unit} ${month}`);
        if (known === undefined) missing.set(`${unit} ${month}`, { unit, month, subjects: [subject] });
        else known.subjects.push(subject);
      }
    }
  }
  return Array.from(missing.values());
}

/**
 * Months in which nobody reported a thing that is otherwise reported every month, though the table has rows: it was left
 * out for all. Pauses over the turn of the year may be meant.
 */
export function silentMonths(subject: Subject, calendar: ReportCalendar, facts: OfficeFacts): string[] {
  const { heard, table } = subject;
  if (usualStep(heard) !== 1) return [];
  const known = new Set(heard);
  const inTable = new Set(calendar.monthsOf(table));
  return monthsThrough(heard).filter((month) => {
    if (known.has(month) || !inTable.has(month) || facts.unsure.has(month)) return false;
    const before = heard.findLast((each) => each < month) ?? month;
    const after = heard.find((each) => each > month) ?? month;
    return yearOfMonth(before, facts.year) === yearOfMonth(after, facts.year);
  });
}

/** Months that follow each other, as runs. */
export function runsOf(months: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const month of months.toSorted()) {
    const run = runs.at(-1);
    if (run !== undefined && addMonths(run.at(-1) ?? month, 1) === month) run.push(month);
    else runs.push([month]);
  }
  return runs;
}
