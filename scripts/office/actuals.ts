import { MONTHS, type Month, SEASON } from './calendar.ts';
import { type Stream, stream } from './random.ts';
import { countTask } from './targets.ts';
import { STORY, type Unit } from './units.ts';

/** A value for each month, in the order of `MONTHS`; `null` where nothing is reported. */
export type Series = readonly (number | null)[];

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Counts that arrive month by month towards a yearly task. */
function monthlyCounts(unit: Unit, indicator: string, factor: (year: number) => number): Series {
  const random = stream(`${indicator} ${unit.id}`);
  return MONTHS.map((month) => {
    const season = SEASON[month.month - 1] ?? 1;
    const expected = (countTask(unit, indicator, month.year) / 12) * factor(month.year) * season;
    return Math.max(0, Math.round(random.about(expected, 0.12 * expected + 0.4)));
  });
}

function adoptedFactor(unit: Unit, year: number): number {
  if (year === 2026 && unit.id === STORY.overTarget) return 1.8;
  if (year === 2026 && unit.id === STORY.farBehind) return 0.66;
  return 0.82 + 0.3 * unit.level;
}

/** The running share of a pair of counts, in per cent, begun anew each year. */
function runningShare(due: Series, done: Series): Series {
  let sumDue = 0;
  let sumDone = 0;
  return MONTHS.map((month) => {
    if (month.month === 1) {
      sumDue = 0;
      sumDone = 0;
    }
    sumDue += due[month.index] ?? 0;
    sumDone += done[month.index] ?? 0;
    return sumDue === 0 ? null : rounded((100 * sumDone) / sumDue, 1);
  });
}

function countsDue(random: Stream, mean: number): Series {
  return MONTHS.map((month) =>
    Math.max(2, Math.round(random.about(mean * (SEASON[month.month - 1] ?? 1), mean / 6))),
  );
}

function countsDone(random: Stream, due: Series, chance: number): Series {
  return due.map((n) => random.successes(n ?? 0, chance));
}

/** A level that is averaged since the start of the year and settles as the year goes on. */
function settling(random: Stream, mean: (month: Month) => number, spread: number, decimals: number): Series {
  let sum = 0;
  return MONTHS.map((month) => {
    if (month.month === 1) sum = 0;
    sum += random.about(mean(month), spread);
    return rounded(sum / month.month, decimals);
  });
}

/** Cumulative shares in which motions and proposals are closed: handed out in March, due in September. */
export const CLOSING_PLAN: readonly number[] = [0, 0, 0, 0.1, 0.22, 0.38, 0.58, 0.8, 1, 1, 1, 1];

function closedMotions(unit: Unit): Series {
  const random = stream(`JY01 ${unit.id}`);
  let closed = 0;
  return MONTHS.map((month) => {
    const task = countTask(unit, 'JY01', month.year);
    if (month.month === 1) closed = 0;
    const planned = task * (CLOSING_PLAN[month.month - 1] ?? 1);
    const reached = Math.round(planned * (0.86 + 0.16 * unit.level + random.between(-0.04, 0.04)));
    closed = Math.min(task, Math.max(closed, reached));
    return closed;
  });
}

/** Share of the year's investment that has arrived by each month's end; money comes late and in lumps. */
const ARRIVAL: readonly number[] = [0.02, 0.04, 0.13, 0.2, 0.29, 0.43, 0.5, 0.58, 0.72, 0.81, 0.89, 1];

function investment(unit: Unit): Series {
  const random = stream(`ZS01 ${unit.id}`);
  // 2026 ends in October: the attracting bureau then stands at 417.8 of 200, which is 208.9 %.
  const factors: Readonly<Record<number, number>> = {
    2025: 0.92 + 0.3 * unit.level,
    2026: unit.id === STORY.attracting ? 417.8 / 200 / 0.81 : 0.5 + 0.85 * unit.level,
  };
  let soFar = 0;
  return MONTHS.map((month) => {
    if (month.month === 1) soFar = 0;
    const share = ARRIVAL[month.month - 1] ?? 1;
    const whole = countTask(unit, 'ZS01', month.year) * (factors[month.year] ?? 1);
    const closing = month.index === MONTHS.length - 1 && unit.id === STORY.attracting;
    const scatter = closing ? 1 : random.between(0.9, 1.08);
    soFar = Math.max(soFar, rounded(whole * share * scatter, 1));
    return soFar;
  });
}

function platform(unit: Unit): Series {
  const steps = [0, 0, 10, 25, 25, 50, 50, 75, 100, 100];
  return MONTHS.map((month) => {
    if (month.year < 2026) return null;
    const step = steps[month.month - 1] ?? 100;
    return Math.min(100, Math.round((step * (0.8 + 0.45 * unit.level)) / 5) * 5);
  });
}

function handlingDays(unit: Unit): Series {
  const slow = unit.id === STORY.slow ? 0.09 : 0;
  return settling(
    stream(`GW01 ${unit.id}`),
    (month) => 3.3 - 0.8 * unit.level + slow * Math.max(0, month.index - 9),
    0.18,
    1,
  );
}

function trainingHours(unit: Unit): Series {
  const random = stream(`PX01 ${unit.id}`);
  return MONTHS.map((month) => {
    const expected = (countTask(unit, 'PX01', month.year) / 12) * (0.84 + 0.3 * unit.level);
    return rounded(Math.max(0, random.about(expected, 1.6)), 1);
  });
}

/** Every reported value of one unit by indicator; indicators that the unit does not report are absent. */
export function countyActuals(unit: Unit): ReadonlyMap<string, Series> {
  const supervision = stream(`DC ${unit.id}`);
  const due = countsDue(supervision, 6 + unit.size / 10);
  const done = countsDone(supervision, due, 0.925 + 0.07 * unit.level);
  const checks = stream(`ZB01 ${unit.id}`);
  const checked = countsDue(checks, 14);
  const requests = stream(`WS01 ${unit.id}`);
  const received = countsDue(requests, unit.size * 2);
  return new Map<string, Series>([
    ['XX01', monthlyCounts(unit, 'XX01', (year) => adoptedFactor(unit, year))],
    ['DC11', due],
    ['DC12', done],
    ['DC01', runningShare(due, done)],
    ['GW01', handlingDays(unit)],
    ['FW01', settling(stream(`FW01 ${unit.id}`), () => 104 - 16 * unit.level, 2.4, 1)],
    ['GK01', monthlyCounts(unit, 'GK01', () => 0.9 + 0.22 * unit.level)],
    ['WS01', runningShare(received, countsDone(requests, received, 0.93 + 0.06 * unit.level))],
    ['PT01', platform(unit)],
    ['ZB01', runningShare(checked, countsDone(checks, checked, 0.935 + 0.06 * unit.level))],
    ['JY01', closedMotions(unit)],
  ]);
}

/** Every reported value of a section or bureau by indicator. */
export function sectionActuals(unit: Unit): ReadonlyMap<string, Series> {
  return new Map<string, Series>([
    ['ZS01', investment(unit)],
    ['GW01', handlingDays(unit)],
    ['PX01', trainingHours(unit)],
  ]);
}
