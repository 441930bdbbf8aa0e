import { addDays } from '../../src/measures/calendar-date.ts';
import { deadlineInMonths, deadlineInWorkingDays } from '../../src/measures/deadline.ts';
import { workingDayFrom } from '../../src/measures/working-days.ts';
import { MONTHS, type Month } from './calendar.ts';
import { ITEM_TITLES, type ItemCategory } from './item-titles.ts';
import { stream } from './random.ts';
import { COUNTIES, SECTIONS, STORY, type Unit } from './units.ts';

/** One item under supervision as the ledger of the Supervision Section keeps it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly category: ItemCategory;
  readonly unit: Unit;
  readonly assigned: string;
  /** A date, or working days; one of them, or neither where no time was set. */
  readonly due: string | null;
  readonly limit: number | null;
  /** `null` while it is open, as it is at the end of the data. */
  readonly closed: string | null;
}

type Timing = Pick<Item, 'due' | 'limit'> & { readonly last: string };

/** The last day of the data. */
const LAST = '2026-10-31';

/** Items that stay open though their time is past: what data/README.md tells. */
const STUCK: Readonly<Record<string, string>> = {
  [`2026-08 批示 ${STORY.farBehind}`]: '整改安全生产检查发现的问题',
  [`2026-09 批示 ${STORY.farBehind}`]: '报送农村饮水安全情况',
  [`2026-09 会议 ${STORY.slow}`]: '推进政务数据共享',
};

/** How many items of a kind are given out in a month. Motions follow the sessions of March, projects the plan of February. */
function countOf(category: ItemCategory, month: Month): number {
  switch (category) {
    case '批示':
      return 5;
    case '会议':
      return 3;
    case '建议提案':
      return month.month === 3 ? 14 : 0;
    case '民生实事':
      return month.month === 2 ? 8 : 0;
    case '其他':
      return month.month % 6 === 4 ? 1 : 0;
  }
}

function day(date: string | null): string {
  if (date === null) throw new RangeError('no published arrangement of working days');
  return date;
}

function timingOf(category: ItemCategory, assigned: string, pick: number): Timing {
  switch (category) {
    case '批示': {
      const limit = [5, 10, 15, 20][Math.floor(pick * 4)] ?? 10;
      return { due: null, limit, last: day(deadlineInWorkingDays(assigned, limit)) };
    }
    case '会议': {
      const due = addDays(assigned, 30 + Math.floor(pick * 30));
      return { due, limit: null, last: day(workingDayFrom(due)) };
    }
    case '建议提案': {
      const due = day(deadlineInMonths(assigned, 3));
      return { due, limit: null, last: due };
    }
    case '民生实事': {
      const due = `${assigned.slice(0, 4)}-12-10`;
      return { due, limit: null, last: day(workingDayFrom(due)) };
    }
    case '其他':
      return { due: null, limit: null, last: addDays(assigned, 60) };
  }
}

/** When an item was closed: mostly some days before its last day, the weaker the unit the more often after it. */
function closingOf(unit: Unit, assigned: string, last: string, random: ReturnType<typeof stream>): string {
  const span = (Date.parse(last) - Date.parse(assigned)) / 86_400_000;
  if (random.next() < 0.02 + 0.1 * (1 - unit.level)) {
    return day(workingDayFrom(addDays(last, 1 + Math.floor(random.between(0, 12)))));
  }
  const early = addDays(last, -Math.floor(span * random.between(0, 0.5)));
  const closed = day(workingDayFrom(early));
  return closed > last ? last : closed;
}

function itemsOf(category: ItemCategory, month: Month): Omit<Item, 'id'>[] {
  const units = category === '批示' || category === '会议' ? [...COUNTIES, ...SECTIONS] : COUNTIES;
  const charged = category === '其他' ? SECTIONS : units;
  const titles = ITEM_TITLES[category];
  return Array.from({ length: countOf(category, month) }, (_, index) => {
    const random = stream(`item ${category} ${month.id} ${index}`);
    const unit = charged[Math.floor(random.next() * charged.length)] ?? COUNTIES[0];
    if (unit === undefined) throw new RangeError('no unit');
    const [title] = titles[Math.floor(random.next() * titles.length)] ?? titles[0];
    const assigned = day(
      workingDayFrom(`${month.id}-${String(1 + Math.floor(random.next() * 24)).padStart(2, '0')}`),
    );
    const { due, limit, last } = timingOf(category, assigned, random.next());
    const ended = closingOf(unit, assigned, last, random);
    // What would end after the data is open; nothing but the story's items stays open after its last day.
    const closed = ended > LAST && last <= LAST ? last : ended;
    return { title, category, unit, assigned, due, limit, closed: closed > LAST ? null : closed };
  });
}

/** The items of the story, which are given out on the month's tenth. */
function stuckOf(month: Month): Omit<Item, 'id'>[] {
  return Object.entries(STUCK).flatMap(([key, title]): Omit<Item, 'id'>[] => {
    const [id, category, charged] = key.split(' ') as [string, '批示' | '会议', string];
    const unit = COUNTIES.find((each) => each.id === charged);
    if (id !== month.id || unit === undefined) return [];
    const assigned = day(workingDayFrom(`${id}-10`));
    const timing =
      category === '批示' ? { due: null, limit: 20 } : { due: addDays(assigned, 40), limit: null };
    return [{ title, category, unit, assigned, ...timing, closed: null }];
  });
}

const CATEGORIES = Object.keys(ITEM_TITLES) as ItemCategory[];

/** Every item, in the order in which it was given out; ids run through a year. */
export const ITEMS: readonly Item[] = MONTHS.flatMap((month) =>
  [...CATEGORIES.flatMap((category) => itemsOf(category, month)), ...stuckOf(month)]
    .toSorted((a, b) => Number(a.assigned > b.assigned) - Number(a.assigned < b.assigned))
    .map((item) => ({ ...item, id: '' })),
).map((item, index, all) => {
  const year = item.assigned.slice(0, 4);
  const first = all.findIndex(({ assigned }) => assigned.startsWith(year));
  return { ...item, id: `D${year}-${String(index - first + 1).padStart(3, '0')}` };
});

/** Items that a month's ledger lists: those given out in it, and earlier ones that were still open when it began. */
export function ledgerOf(month: Month): Item[] {
  return ITEMS.filter(
    ({ assigned, closed }) =>
      assigned.slice(0, 7) <= month.id && (closed === null || closed.slice(0, 7) >= month.id),
  );
}
