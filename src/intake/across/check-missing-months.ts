import type { Bilingual } from '../../contract/bilingual.ts';
import { tables } from '../../contract/tables.ts';
import {
  dropAbsent,
  fileMissing,
  indicatorSilent,
  monthsMissing,
  type Neighbour,
  tableAbsent,
} from '../messages/month-messages.ts';
import type { Place, Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import { missingMonths, runsOf, silentMonths, usualStep } from './missing-months.ts';
import type { OfficeFacts } from './office-facts.ts';
import { MONTHLY_TABLES, type ReportCalendar, reportCalendar, type Subject } from './report-calendar.ts';

/** A run of months for which a unit lacks the same things. */
interface Gap {
  readonly unit: string;
  readonly months: readonly string[];
  readonly subjects: readonly Subject[];
  /** Whether the unit reported nothing at all. */
  readonly whole: boolean;
  /** The row of the unit's report before, or else after. */
  readonly beside: SourcedRecord;
  readonly neighbour: Neighbour;
}

function neighbourOf(rows: ReadonlyMap<string, SourcedRecord>, months: readonly string[]) {
  const [first = ''] = months;
  const last = months.at(-1) ?? first;
  const own = Array.from(rows.keys()).sort();
  const before = own.findLast((month) => month < first);
  const period = before ?? own.find((month) => month > last);
  const row = period === undefined ? undefined : rows.get(period);
  if (period === undefined || row === undefined) return null;
  const side = before === undefined ? 'after' : 'before';
  return { row, neighbour: { file: row.file, line: row.line, period, side } as const };
}

function gapsOf(calendar: ReportCalendar, facts: OfficeFacts): Gap[] {
  const whole = (unit: string, month: string): boolean =>
    !calendar.subjects.some(({ rows }) => rows.get(unit)?.has(month));
  const missing = missingMonths(calendar, facts);
  const alike = Map.groupBy(missing, ({ unit, month, subjects }) =>
    whole(unit, month)
      ? `${unit} all`
      : `${unit} ${subjects.map(({ table, indicator }) => `${table}${indicator ?? ''}`).join('\u001f')}`,
  );
  return Array.from(alike.values()).flatMap((same) => {
    const { unit = '', subjects: [subject, ...others] = [] } = same[0] ?? {};
    const rows = subject?.rows.get(unit);
    if (subject === undefined || rows === undefined) return [];
    return runsOf(same.map(({ month }) => month)).flatMap((months): Gap[] => {
      const found = neighbourOf(rows, months);
      if (found === null) return [];
      const nothing = whole(unit, months[0] ?? '');
      const gap = { unit, months, subjects: [subject, ...others], whole: nothing };
      return [{ ...gap, beside: found.row, neighbour: found.neighbour }];
    });
  });
}

function unitName(unit: string, facts: OfficeFacts): string {
  const { short = null, name = null } = facts.units.get(unit)?.record ?? {};
  return String(short ?? name ?? unit);
}

function subjectName({ table, indicator }: Subject, facts: OfficeFacts): Bilingual {
  if (indicator === null) return tables[table].name;
  const name = String(facts.indicators.get(indicator)?.record.name ?? indicator);
  return { zh: name, en: name };
}

/** Units whose rows stand in each file, and the files of each month and table. */
interface FileUnits {
  readonly unitsOf: (file: string) => ReadonlySet<string>;
  readonly filesOf: (table: string, month: string) => readonly string[];
}

function fileUnits(calendar: ReportCalendar): FileUnits {
  const units = new Map<string, Set<string>>();
  const files = new Map<string, Map<string, Set<string>>>();
  for (const { table, rows } of calendar.subjects) {
    const byMonth = files.get(table) ?? new Map<string, Set<string>>();
    files.set(table, byMonth);
    for (const [unit, months] of rows) {
      for (const [month, { file }] of months) {
        const known = units.get(file) ?? new Set();
        units.set(file, known.add(unit));
        const ofMonth = byMonth.get(month) ?? new Set();
        byMonth.set(month, ofMonth.add(file));
      }
    }
  }
  return {
    unitsOf: (file) => units.get(file) ?? new Set(),
    filesOf: (table, month) => Array.from(files.get(table)?.get(month) ?? []).sort(),
  };
}

/**
 * The file of a month that holds most of the units of another file, and at least half of them; `null` if there is none.
 * The file of a single county does not lack what other counties send in files of their own.
 */
function fileLike({ table, file: other }: SourcedRecord, month: string, files: FileUnits): string | null {
  const { unitsOf, filesOf } = files;
  let best: string | null = null;
  let most = unitsOf(other).size / 2;
  for (const file of filesOf(table, month)) {
    const both = Array.from(unitsOf(other)).filter((unit) => unitsOf(file).has(unit)).length;
    if (both > 0 && both >= most) {
      most = both;
      best = file;
    }
  }
  return best;
}

/** The file in which the rows are missing; where there is none like it, the row of the report before. */
function placeOf(gap: Gap, like: string | null, facts: OfficeFacts): Place {
  return like === null ? facts.at(gap.beside, 'unit_id') : { file: like };
}

function gapProblem(gap: Gap, like: string | null, facts: OfficeFacts): Problem {
  const place = placeOf(gap, like, facts);
  const subjects = gap.whole ? 'all' : gap.subjects.map((subject) => subjectName(subject, facts));
  const words = monthsMissing(unitName(gap.unit, facts), gap.months, subjects, gap.neighbour, place.file);
  return problemOf('MONTH_GAP', place, words, { value: gap.unit });
}

/** Gaps of the units of one file, where a whole file is missing: one problem; else one for each unit. */
function gapProblems(calendar: ReportCalendar, facts: OfficeFacts): Problem[] {
  const files = fileUnits(calendar);
  const together = Map.groupBy(gapsOf(calendar, facts), ({ beside, months, neighbour }) =>
    [beside.table, beside.file, neighbour.side, ...months].join('\u001f'),
  );
  return Array.from(together.values()).flatMap((gaps): Problem[] => {
    const [first] = gaps;
    if (first === undefined) return [];
    const { file } = first.beside;
    const like = fileLike(first.beside, first.months[0] ?? '', files);
    const units = new Set(gaps.map(({ unit }) => unit));
    const all = units.size > 1 && Array.from(files.unitsOf(file)).every((unit) => units.has(unit));
    if (!all || like !== null || first.neighbour.side === 'after') {
      return gaps.map((gap) => gapProblem(gap, like, facts));
    }
    const words = fileMissing(file, units.size, first.months);
    const place = { file: `drops/${first.months[0] ?? ''}` };
    return [problemOf('SET_INCOMPLETE', place, words, { severity: 'warning', value: file })];
  });
}

function silenceProblems(calendar: ReportCalendar, facts: OfficeFacts): Problem[] {
  return calendar.subjects.flatMap((subject) => {
    if (subject.indicator === null) return [];
    return runsOf(silentMonths(subject, calendar, facts)).flatMap((months): Problem[] => {
      const before = subject.heard.findLast((month) => month < (months[0] ?? ''));
      const rows = Array.from(subject.rows.values()).filter(
        (each) => before !== undefined && each.has(before),
      );
      const row = rows[0]?.get(before ?? '');
      if (row === undefined || before === undefined) return [];
      const neighbour = { file: row.file, line: row.line, period: before, side: 'before' } as const;
      const place = facts.at(row, 'indicator_id');
      const name = subjectName(subject, facts);
      const words = indicatorSilent(name, rows.length, months, neighbour, place.file);
      return [problemOf('MONTH_GAP', place, words, { value: subject.indicator ?? '' })];
    });
  });
}

/** Months that a table must have been there, and the share of all months since its first, before its absence is remarked. */
const USUAL = { months: 2, share: 0.75 } as const;

/** Months without any row of a table that every month before had: a drop without the table, or no drop at all. */
function tableProblems(calendar: ReportCalendar, facts: OfficeFacts): Problem[] {
  const problems = new Map<string, Problem>();
  for (const table of MONTHLY_TABLES) {
    const present = calendar.monthsOf(table);
    const [first] = present;
    if (first === undefined || usualStep(present) !== 1) continue;
    const known = new Set(present);
    const end =
      facts.office.drop_holds === 'any' ? (present.at(-1) ?? first) : (calendar.months.at(-1) ?? first);
    const absent = calendar.months.filter(
      (month) => month > first && month <= end && !known.has(month) && !facts.unsure.has(month),
    );
    for (const months of runsOf(absent)) {
      const [month = ''] = months;
      const earlier = present.filter((each) => each < month);
      const since = calendar.months.filter((each) => each >= first && each < month).length;
      if (earlier.length < USUAL.months || earlier.length < USUAL.share * since) continue;
      const before = `drops/${earlier.at(-1) ?? ''}`;
      const here = months.filter((each) => calendar.drops.has(each));
      if (here.length > 0) {
        const [drop = ''] = here;
        const words = tableAbsent(tables[table].name, here, before, { had: earlier.length, of: since });
        const place = { file: `drops/${drop}` };
        problems.set(
          `${table} ${month}`,
          problemOf('SET_INCOMPLETE', place, words, { severity: 'warning', value: table }),
        );
      }
      for (const run of runsOf(months.filter((each) => !calendar.drops.has(each)))) {
        // Both tables are absent with the drop: that is said once.
        const words = dropAbsent(run, before);
        problems.set(
          `drop ${run[0] ?? ''}`,
          problemOf('MONTH_GAP', { file: before }, words, { value: run[0] ?? '' }),
        );
      }
    }
  }
  return Array.from(problems.values());
}

/** Months without a report: of a unit, of a file's units, of an indicator, of a table, of everything. */
export function checkMissingMonths(facts: OfficeFacts): Problem[] {
  const calendar = reportCalendar(facts);
  return [
    ...gapProblems(calendar, facts),
    ...silenceProblems(calendar, facts),
    ...tableProblems(calendar, facts),
  ];
}
