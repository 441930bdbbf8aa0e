import { addMonths, firstMonth, grainOf } from '../../contract/period.ts';
import type { SourcedRecord } from '../reading.ts';
import { dropMonth } from './moment.ts';
import { type OfficeFacts, periodOf } from './office-facts.ts';

/** Tables that are expected month by month. */
export const MONTHLY_TABLES = ['documents', 'actuals'] as const;
export type MonthlyTable = (typeof MONTHLY_TABLES)[number];

/** One thing that units report month by month: all documents together, or an indicator. */
export interface Subject {
  readonly table: MonthlyTable;
  /** The indicator; `null` for documents. */
  readonly indicator: string | null;
  /** A row of each unit and month. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, SourcedRecord>>;
  /** Months that any unit reported, in order. */
  readonly heard: readonly string[];
}

/** Who reported what in which month. Quarters, halves and years are no months and are left out. */
export interface ReportCalendar {
  readonly subjects: readonly Subject[];
  /** Months in which a table has rows, in order. */
  readonly monthsOf: (table: MonthlyTable) => readonly string[];
  /** Months of all drops and of all rows, in order. */
  readonly months: readonly string[];
  readonly drops: ReadonlySet<string>;
}

/** Every month from the first to the last of some. */
export function monthsThrough(months: Iterable<string>): string[] {
  const sorted = Array.from(months).sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  const all: string[] = [];
  if (first === undefined || last === undefined) return all;
  for (let month = first; month <= last; month = addMonths(month, 1)) all.push(month);
  return all;
}

interface Growing extends Subject {
  readonly rows: Map<string, Map<string, SourcedRecord>>;
}

export function reportCalendar(facts: OfficeFacts): ReportCalendar {
  const growing = new Map<string, Growing>();
  const months = new Map<string, string | null>();
  const inMonth = (period: string): string | null => {
    let month = months.get(period);
    if (month === undefined) {
      const grain = grainOf(period);
      month = grain === 'month' || grain === 'week' ? firstMonth(period, facts.year) : null;
      months.set(period, month);
    }
    return month;
  };
  for (const table of MONTHLY_TABLES) {
    for (const sourced of facts.of(table)) {
      const { unit_id: unit, indicator_id: indicator = null } = sourced.record;
      const period = periodOf(sourced);
      const month = period === null ? null : inMonth(period);
      if (month === null || typeof unit !== 'string') continue;
      const key = `${table} ${indicator ?? ''}`;
      let subject = growing.get(key);
      if (subject === undefined) {
        const name = typeof indicator === 'string' ? indicator : null;
        subject = { table, indicator: name, rows: new Map(), heard: [] };
        growing.set(key, subject);
      }
      const rows = subject.rows.get(unit) ?? new Map<string, SourcedRecord>();
      subject.rows.set(unit, rows);
      rows.set(month, sourced);
    }
  }
  const subjects = Array.from(growing.values(), (subject) => ({ ...subject, heard: heardOf(subject) }));
  const drops = new Set<string>();
  for (const { file } of facts.readings) {
    const drop = dropMonth(file);
    if (drop !== null) drops.add(drop);
  }
  const monthsOf = (table: MonthlyTable): string[] =>
    Array.from(new Set(subjects.filter((each) => each.table === table).flatMap(({ heard }) => heard))).sort();
  const reported = new Map(MONTHLY_TABLES.map((table) => [table, monthsOf(table)]));
  return {
    subjects,
    monthsOf: (table) => reported.get(table) ?? [],
    months: monthsThrough([...drops, ...subjects.flatMap(({ heard }) => heard)]),
    drops,
  };
}

function heardOf({ rows }: Subject): string[] {
  const heard = new Set<string>();
  for (const months of rows.values()) for (const month of months.keys()) heard.add(month);
  return Array.from(heard).sort();
}
