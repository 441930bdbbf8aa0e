import type { PlanBarsSpec } from '../plan-bars.tsx';

const LINES = [
  ['台式计算机', 'Desktop computers', 320_000, 298_400],
  ['物业服务', 'Building services', 260_000, 273_000],
  ['印刷服务', 'Printing', 84_000, 0],
  ['公务用车维修', 'Repair of official cars', 60_000, null],
  ['办公家具', 'Office furniture', 12_500, 12_500],
] as const;

const ordinary: PlanBarsSpec = {
  title: '采购计划与执行',
  description: '',
  unit: { zh: '元', en: 'yuan' },
  lines: LINES.map(([zh, en, planned, done]) => ({
    id: en,
    name: { zh, en },
    planned,
    done,
    rate: done === null ? null : done / planned,
  })),
};

/** Ordinary, extreme and empty bars of plan and execution. */
export const planBarsSamples: Readonly<Record<string, PlanBarsSpec>> = {
  ordinary,
  'twenty times the target': {
    ...ordinary,
    lines: ordinary.lines.slice(0, 2).map((line) => ({ ...line, done: 20 * line.planned, rate: 20 })),
  },
  'no value yet': { ...ordinary, lines: ordinary.lines.map((line) => ({ ...line, done: null, rate: null })) },
  empty: { ...ordinary, lines: [] },
};
