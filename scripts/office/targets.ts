import { COUNTIES, HOST, SECTIONS, type Unit } from './units.ts';

/** What a unit signed for one indicator and one year; blank texts are blank cells. */
export interface Target {
  readonly year: number;
  readonly unit: string;
  readonly indicator: string;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly due: string;
}

const YEARS = [2025, 2026] as const;

/** Rounds to a multiple, as offices set round targets. */
function roundTo(value: number, multiple: number): number {
  return Math.round(value / multiple) * multiple;
}

/** The year's task of a unit for an indicator that is counted; 2025 asked for somewhat less. */
export function countTask(unit: Unit, indicator: string, year: number): number {
  const share = year === 2025 ? 0.9 : 1;
  if (indicator === 'XX01') return roundTo(unit.size * share, 5);
  if (indicator === 'GK01') return roundTo(unit.size * 12 * share, 10);
  if (indicator === 'JY01') return Math.round(unit.size / 3 + (year === 2025 ? unit.level * 6 - 4 : 0));
  if (indicator === 'ZS01') return year === 2025 ? unit.size * 0.8 : unit.size;
  if (indicator === 'PX01') return year === 2025 ? 80 : 90;
  throw new Error(`${indicator} is not counted`);
}

/** Targets for shares and times are the same for every unit: target, stretch target. */
const LEVELS: Readonly<Record<string, readonly [number, number]>> = {
  DC01: [96, 99],
  GW01: [3, 2.5],
  WS01: [95, 98],
  ZB01: [96, 99],
};

function counted(unit: Unit, indicator: string, year: number): Target {
  const target = countTask(unit, indicator, year);
  const stretch = indicator === 'JY01' ? null : roundTo(target * 1.2, target > 200 ? 10 : 1);
  const due = indicator === 'JY01' ? `${year}-09-30` : `${year}-12-31`;
  return { year, unit: unit.id, indicator, target, stretch, low: null, high: null, due };
}

function levelled(unit: string, indicator: string, year: number): Target {
  const [target, stretch] = LEVELS[indicator] ?? [null, null];
  return { year, unit, indicator, target, stretch, low: null, high: null, due: '' };
}

function countyTargets(unit: Unit, year: number): Target[] {
  const common = { year, unit: unit.id, target: null, stretch: null, low: null, high: null, due: '' };
  const targets = [
    counted(unit, 'XX01', year),
    levelled(unit.id, 'DC01', year),
    levelled(unit.id, 'GW01', year),
    { ...common, indicator: 'FW01', target: 95, low: 85, high: 100 },
    counted(unit, 'GK01', year),
    levelled(unit.id, 'WS01', year),
    levelled(unit.id, 'ZB01', year),
    counted(unit, 'JY01', year),
  ];
  // The platform is a task of 2026 only.
  if (year === 2026) targets.push({ ...common, indicator: 'PT01', target: 100, due: '2026-09-30' });
  return targets;
}

function sectionTargets(unit: Unit, year: number): Target[] {
  return [levelled(unit.id, 'GW01', year), counted(unit, 'PX01', year)];
}

function sumOf(indicator: string, units: readonly Unit[], year: number): Target {
  const parts = units.map((unit) => counted(unit, indicator, year));
  const target = parts.reduce((sum, part) => sum + (part.target ?? 0), 0);
  const stretch = parts.reduce((sum, part) => sum + (part.stretch ?? 0), 0);
  return {
    year,
    unit: HOST,
    indicator,
    target,
    stretch: stretch === 0 ? null : stretch,
    low: null,
    high: null,
    due: parts[0]?.due ?? '',
  };
}

function hostTargets(year: number): Target[] {
  return [
    sumOf('ZS01', SECTIONS, year),
    sumOf('XX01', COUNTIES, year),
    sumOf('GK01', COUNTIES, year),
    sumOf('JY01', COUNTIES, year),
    ...Object.keys(LEVELS).map((indicator) => levelled(HOST, indicator, year)),
  ];
}

/** The year's targets of one group of units, the investment apart, whose decomposition is a file of its own. */
export function targetsOf(group: 'host' | 'counties' | 'sections', year: number): Target[] {
  if (group === 'host') return hostTargets(year);
  if (group === 'counties') return COUNTIES.flatMap((unit) => countyTargets(unit, year));
  return SECTIONS.flatMap((unit) => sectionTargets(unit, year));
}

/** The investment target decomposed onto ten sections and three bureaus. */
export function investmentTargets(year: number): Target[] {
  return SECTIONS.map((unit) => counted(unit, 'ZS01', year));
}

export { YEARS };
