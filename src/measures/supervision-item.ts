import { deadlineInWorkingDays } from './deadline.ts';
import { workingDayFrom, workingDaysAfter } from './working-days.ts';

/** An item as it is reported. Dates are `YYYY-MM-DD`. */
export interface ItemDates {
  readonly assigned: string;
  /** Last day named when it was assigned; `null` where none was. */
  readonly due: string | null;
  /** Working days allowed after the day of assignment; a due date goes before it. */
  readonly limit: number | null;
  readonly closed: string | null;
}

/**
 * `open`: time is left; `overdue`: still open after its last day; `on_time`, `late`: closed by its last day or after;
 * `open_undated`, `closed_undated`: no time was set; `untold`: it turns on a year without a published holiday arrangement.
 */
export type ItemState =
  | 'open'
  | 'overdue'
  | 'on_time'
  | 'late'
  | 'open_undated'
  | 'closed_undated'
  | 'untold';

/** How an item stands at the data cut-off. */
export interface ItemStanding {
  readonly state: ItemState;
  readonly isOpen: boolean;
  /** Last day on which it may be closed; `null` where none was set or the holidays of its year are not known. */
  readonly deadline: string | null;
  /** Working days from the cut-off to the last day, of an item that is open; `null` where they cannot be counted. */
  readonly left: number | null;
  /** Working days after the last day: up to the closing, or while open up to the cut-off; 0 for none. */
  readonly overdue: number | null;
}

/** The last day on which an item may be closed. A due date that is a day off moves to the next working day (Civil Code 203). */
export function deadlineOf({ assigned, due, limit }: ItemDates): string | null {
  if (due !== null) return workingDayFrom(due);
  return limit === null ? null : deadlineInWorkingDays(assigned, limit);
}

/** An item without a last day: none was set, or the holidays of its year are not known. */
function withoutDeadline(item: ItemDates, cutoff: string, closed: boolean): ItemStanding {
  const { assigned, due, limit } = item;
  const none = { deadline: null, overdue: null, isOpen: !closed };
  if (due === null && limit === null) {
    return { ...none, state: closed ? 'closed_undated' : 'open_undated', left: null };
  }
  const end = closed && item.closed !== null ? item.closed : cutoff;
  // A due date never moves to an earlier day; a limit that ends on no known day is not used up on any.
  const used = workingDaysAfter(assigned, end);
  const inTime = due === null ? used !== null : end <= due;
  if (!inTime) return { ...none, state: 'untold', left: null };
  if (closed) return { ...none, state: 'on_time', left: null, overdue: 0 };
  return {
    ...none,
    state: 'open',
    left: limit === null || due !== null || used === null ? null : limit - used,
  };
}

/**
 * How an item stands on the last day of the data, which is all that is known: one that was closed after it still counts as
 * open, and it is on time when it is closed on its last day.
 */
export function itemStanding(item: ItemDates, cutoff: string): ItemStanding {
  const closed = item.closed !== null && item.closed <= cutoff;
  const deadline = deadlineOf(item);
  if (deadline === null) return withoutDeadline(item, cutoff, closed);
  const end = closed && item.closed !== null ? item.closed : cutoff;
  const overdue = workingDaysAfter(deadline, end);
  const known = { deadline, overdue, isOpen: !closed, left: null };
  if (closed) return { ...known, state: end <= deadline ? 'on_time' : 'late' };
  if (cutoff <= deadline) return { ...known, state: 'open', left: workingDaysAfter(cutoff, deadline) };
  return { ...known, state: 'overdue' };
}
