import type { ItemState } from './supervision-item.ts';
import { wilson } from './wilson.ts';

/** Whether an item without a due date that was closed counts as closed on time, or not at all. */
export type WithoutDue = 'left_out' | 'counted';

export interface OnTimeRate {
  /** Items whose last day has come, or that were closed before it. */
  readonly due: number;
  readonly onTime: number;
  /** A share; `null` where nothing fell due. */
  readonly rate: number | null;
  /** 95 % Wilson interval. */
  readonly interval: [number, number] | null;
}

/** Closed on time over all that fell due. What is open with time left, or cannot be told, is on neither side. */
export function onTimeRate(states: readonly ItemState[], withoutDue: WithoutDue): OnTimeRate {
  const count = (state: ItemState): number => states.filter((each) => each === state).length;
  const undated = withoutDue === 'counted' ? count('closed_undated') : 0;
  const onTime = count('on_time') + undated;
  const due = onTime + count('late') + count('overdue');
  return { due, onTime, rate: due > 0 ? onTime / due : null, interval: wilson(onTime, due) };
}
