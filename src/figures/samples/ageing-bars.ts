import type { AgeingBarsSpec } from '../ageing-bars.tsx';

const CLASSES = [
  ['over_20', '超期20日以上', 'Overdue, over 20 days', 'overdue', 'bad', 2],
  ['over_5', '超期6—20日', 'Overdue, 6–20 days', 'overdue', 'bad', 1],
  ['over_0', '超期5日以内', 'Overdue, up to 5 days', 'overdue', 'bad', 0],
  ['within_5', '5日内到期', 'Due within 5 days', 'due_soon', 'warn', 4],
  ['later', '5日后到期', 'Due later', 'open', 'actual', 17],
  ['undated', '未定时限', 'No due date', 'undated', 'plan', 3],
] as const;

const ordinary: AgeingBarsSpec = {
  title: '在办事项的紧急程度',
  description: '',
  classes: CLASSES.map(([id, zh, en, mark, paint, items]) => ({ id, name: { zh, en }, mark, paint, items })),
};

/** Ordinary, extreme and empty ageing bars. */
export const ageingBarsSamples: Readonly<Record<string, AgeingBarsSpec>> = {
  ordinary,
  'a thousand of one class': {
    ...ordinary,
    classes: ordinary.classes.map((each) => ({ ...each, items: each.id === 'later' ? 1234 : each.items })),
  },
  zero: { ...ordinary, classes: ordinary.classes.map((each) => ({ ...each, items: 0 })) },
  empty: { ...ordinary, classes: [] },
};
