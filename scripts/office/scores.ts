import { type Criterion, handScored } from './criteria.ts';
import { stream } from './random.ts';
import { COUNTIES, COUNTY_GROUP, SECTION_GROUP, SECTIONS, STORY, type Unit } from './units.ts';

/** One rater's score of one criterion. */
export interface Score {
  readonly period: string;
  readonly unit: string;
  readonly criterion: string;
  readonly source: '自检' | '互检' | '专门检查';
  readonly rater: string;
  /** Blank where the criterion does not apply. */
  readonly score: number | null;
  readonly full: number;
  readonly status: '正常' | '不适用' | '复核中';
}

interface Panel {
  readonly source: Score['source'];
  readonly raters: readonly string[];
  /** How much better than its work a unit looks to these raters, as a share of the full mark. */
  readonly lenience: number;
  /** Scatter of one rater, as a share of the full mark. */
  readonly spread: number;
  /** Full mark, `null` where raters score in points of the criterion. */
  readonly full: number | null;
}

const PANELS: readonly Panel[] = [
  { source: '自检', raters: ['自检小组'], lenience: 0.006, spread: 0.012, full: null },
  { source: '互检', raters: ['互检一组', '互检二组'], lenience: 0.005, spread: 0.025, full: 100 },
  { source: '专门检查', raters: ['州政府督查室', '考核办公室'], lenience: -0.01, spread: 0.018, full: null },
];

/** How far the inflated self-check stands above the unit's work. */
const INFLATION = 0.15;

function statusOf(unit: Unit, criterion: Criterion, period: string): Score['status'] {
  // A county that had not yet joined the platform could not be scored on running it.
  if (unit.id === 'CL10' && criterion.id === 'A403' && period.startsWith('2025')) return '不适用';
  if (unit.id === 'CL29' && criterion.id === 'B302' && period === '2026-Q3') return '复核中';
  return '正常';
}

/** How well a unit did, as a share of the full mark. Each is strong in some areas and weak in others, year in, year out. */
function workOf(unit: Unit, criterion: Criterion, period: string): number {
  const strength = stream(`strength ${unit.id} ${criterion.parent}`).between(-0.07, 0.07);
  const usual = 0.84 + 0.09 * unit.level + strength;
  return stream(`work ${period} ${unit.id} ${criterion.id}`).about(usual, 0.02);
}

function scoreOf(unit: Unit, criterion: Criterion, period: string, panel: Panel, rater: string): Score {
  const random = stream(`score ${period} ${unit.id} ${criterion.id} ${rater}`);
  const work = workOf(unit, criterion, period);
  const inflated = panel.source === '自检' && unit.id === STORY.inflated ? INFLATION : panel.lenience;
  const share = Math.min(1, random.about(work + inflated, panel.spread));
  const full = panel.full ?? criterion.points;
  const steps = panel.full === null ? 10 : 1;
  const status = statusOf(unit, criterion, period);
  const score = status === '不适用' ? null : Math.round(share * full * steps) / steps;
  return { period, unit: unit.id, criterion: criterion.id, source: panel.source, rater, score, full, status };
}

/** Every score that a group's units received from one source in one quarter. */
export function scoresOf(group: 'counties' | 'sections', source: Score['source'], period: string): Score[] {
  const units = group === 'counties' ? COUNTIES : SECTIONS;
  const criteria = handScored(group === 'counties' ? COUNTY_GROUP : SECTION_GROUP);
  const panels = PANELS.filter((panel) => panel.source === source);
  return panels.flatMap((panel) =>
    units.flatMap((unit) =>
      panel.raters.flatMap((rater) => criteria.map((c) => scoreOf(unit, c, period, panel, rater))),
    ),
  );
}
