const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Midnight of a date in UTC, so that no time zone shifts a day. `date` is `YYYY-MM-DD` and must exist. */
export function utcOf(date: string): number {
  const parts = DATE.exec(date);
  const time =
    parts === null ? Number.NaN : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (Number.isNaN(time) || dateOf(time) !== date) throw new RangeError(`not a date: ${date}`);
  return time;
}

function dateOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

/** The date `count` days after a date; before it where `count` is negative. */
export function addDays(date: string, count: number): string {
  return dateOf(utcOf(date) + count * DAY_MS);
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  const weekday = new Date(utcOf(date)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day of the same number `count` months later, or the last of that month where it has no such day. */
export function correspondingDay(date: string, count: number): string {
  const start = new Date(utcOf(date));
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + count];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)));
}
