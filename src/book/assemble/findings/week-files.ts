import { daysOf, firstMonth, type Period, weekOfDate } from '../../../contract/period.ts';
import { recentCountTest } from '../../../measures/recent-count.ts';
import { weekSentence } from '../../../words/sentences/week-sentence.ts';
import type { FindingLine, WeekFile } from '../../schema/findings-result.ts';
import type { Material } from '../material/material.ts';
import { maybeNameIn, nameIn } from '../material/name-in.ts';
import { quarterOf } from '../quality/chart-counts.ts';
import { rowRefOf } from '../traces/row-ref.ts';
import { countsBy, documentsOf, type Finding, instancesOf, valueName } from './finding.ts';

/** Weeks before, with which a week is compared; fewer than the least say nothing. */
const COMPARED = 12;
const LEAST_COMPARED = 8;

const DAY = 86_400_000;

/** The ISO weeks from one to another, both included. */
function weeksBetween(first: Period, last: Period, material: Material): Period[] {
  const [monday] = daysOf(first, material.calendar);
  const weeks: Period[] = [];
  for (let day = Date.parse(monday); ; day += 7 * DAY) {
    const week = weekOfDate(new Date(day).toISOString().slice(0, 10));
    weeks.push(week);
    if (week >= last) return weeks;
  }
}

function lineOf({ row, unit, ...finding }: Finding, { office }: Material): FindingLine {
  const { document_no, note } = row.record;
  return {
    date: finding.date,
    unit: unit.ref,
    document: document_no,
    gate: valueName('gate', finding.gate),
    category: nameIn(office, finding.category),
    severity: finding.severity && valueName('severity', finding.severity),
    count: finding.count,
    foundIn: finding.foundIn && valueName('found_in', finding.foundIn),
    note: maybeNameIn(office, note),
    row: rowRefOf(row.source),
  };
}

/** The last day of which the office has data. */
function lastDay({ calendar }: Material): string {
  return calendar.cutoff === null ? '' : daysOf(calendar.cutoff, calendar)[1];
}

/** The weekly bulletins of an office, oldest first: one for each week with findings. `reviews` are quarters that have a page. */
export function weekFiles(
  findings: readonly Finding[],
  reviews: ReadonlySet<Period>,
  material: Material,
): WeekFile[] {
  const byWeek = Map.groupBy(findings, ({ date }) => weekOfDate(date));
  const present = [...byWeek.keys()].sort();
  const [start, end] = [present[0], present.at(-1)];
  if (start === undefined || end === undefined) return [];
  const course = weeksBetween(start, end, material);
  const documents = course.map((week) => documentsOf(byWeek.get(week) ?? []));
  const known = lastDay(material);
  return present.map((week, at) => {
    const own = byWeek.get(week) ?? [];
    const [first, last] = daysOf(week, material.calendar);
    const place = course.indexOf(week);
    const before = documents.slice(Math.max(0, place - COMPARED), place);
    const sum = before.reduce((total, each) => total + each, 0);
    const counts = { instances: instancesOf(own), documents: documentsOf(own) };
    const over = last <= known;
    const p = recentCountTest(counts.documents, sum, before.length);
    const usual =
      over && before.length >= LEAST_COMPARED && p !== null
        ? { weeks: before.length, documents: sum, p }
        : null;
    const quarter = quarterOf(firstMonth(week, material.calendar), material.calendar);
    const units = [...Map.groupBy(own, ({ unit }) => unit)];
    return {
      week,
      first,
      last,
      ...counts,
      usual,
      sentence: weekSentence({ week, first, last, ...counts, units: units.length, usual, over }),
      gates: countsBy(own, 'gate', ({ gate }) => gate),
      units: units
        .map(([unit, of]) => ({ unit: unit.ref, count: instancesOf(of), documents: documentsOf(of) }))
        .sort((a, b) => b.count - a.count),
      lines: own.map((finding) => lineOf(finding, material)),
      previous: present[at - 1] ?? null,
      next: present[at + 1] ?? null,
      quarter: reviews.has(quarter) ? quarter : null,
    };
  });
}
