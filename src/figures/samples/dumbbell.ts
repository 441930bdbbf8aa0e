import type { DumbbellSpec } from '../dumbbell.tsx';

const UNITS = [
  ['青砚市', 'Qingyan City', 0.97, 0.95, 0.93, '+1.10', false],
  ['霁川市', 'Jichuan City', 0.99, 0.84, 0.82, '+6.42', true],
  ['锦渚市', 'Jinzhu City', 0.91, 0.92, 0.9, '+0.05', false],
  ['柏垣县', 'Boyuan County', 0.88, 0.9, 0.91, '−0.80', false],
  ['鹤汀县', 'Heting County', 0.93, null, 0.89, '+1.70', false],
] as const;

const ordinary: DumbbellSpec = {
  title: '三种评分的得分率',
  description: '',
  lines: UNITS.map(([zh, en, self, mutual, special, gap, standsOut]) => ({
    id: en,
    name: { zh, en },
    href: '#',
    values: { self, mutual, special },
    gap,
    standsOut,
  })),
};

/** Ordinary, extreme and empty comparisons of sources. */
export const dumbbellSamples: Readonly<Record<string, DumbbellSpec>> = {
  ordinary,
  'all equal': {
    ...ordinary,
    lines: ordinary.lines.map((line) => ({
      ...line,
      values: { self: 0.9, mutual: 0.9, special: 0.9 },
      gap: '0.00',
      standsOut: false,
    })),
  },
  'zero and full': {
    ...ordinary,
    lines: ordinary.lines
      .slice(0, 2)
      .map((line) => ({ ...line, values: { self: 1, mutual: null, special: 0 } })),
  },
  'no value': {
    ...ordinary,
    lines: ordinary.lines
      .slice(0, 1)
      .map((line) => ({ ...line, values: { self: null, mutual: null, special: null }, gap: '' })),
  },
  empty: { ...ordinary, lines: [] },
};
