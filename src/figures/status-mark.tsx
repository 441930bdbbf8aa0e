import { staticMarkup } from './static-markup.ts';

/** The states that have a shape of their own: those of a target, of an error rate, of a total and of an item under supervision. */
export type MarkName =
  | 'ahead'
  | 'on_pace'
  | 'behind'
  | 'far_behind'
  | 'met'
  | 'not_met'
  | 'no_target'
  | 'no_data'
  | 'not_applicable'
  | 'alarm'
  | 'alert'
  | 'watch'
  | 'unclear'
  | 'below'
  | 'no_benchmark'
  | 'vetoed'
  | 'under_review'
  | 'insufficient'
  | 'missing'
  | 'scored'
  | 'open'
  | 'due_soon'
  | 'overdue'
  | 'on_time'
  | 'late'
  | 'undated'
  | 'untold';

type Tone = 'good' | 'warn' | 'bad' | 'mute';

interface Shape {
  /** Path in a box of 12 × 12. */
  readonly path: string;
  readonly tone: Tone;
  readonly paint: 'fill' | 'line';
}

const TICK = 'M1.4 6.4 4.7 9.8 10.6 2.4';
const CROSS = 'M2 2 10 10M10 2 2 10';
const DASH = 'M2 6H10';
const RING = 'M6 2A4 4 0 1 0 6 10A4 4 0 1 0 6 2Z';
const FLAG = 'M2 .8H3.4V11.2H2ZM4.2 1.2 11.2 4.2 4.2 7.2Z';
const BANG = 'M5.1 2.7H6.9V6.8H5.1ZM5.1 7.9H6.9V9.5H5.1Z';

/**
 * One shape a state, told apart by outline alone at 10 px and in grey: up and down triangles, disc, diamond, tick,
 * cross, dash, ring, stroke, the square with an exclamation mark for what a test found, and the flag of a day that is past.
 */
const SHAPES: Readonly<Record<MarkName, Shape>> = {
  ahead: { path: 'M6 1 11.5 10.6H.5Z', tone: 'good', paint: 'fill' },
  on_pace: { path: 'M6 1.5A4.5 4.5 0 1 0 6 10.5A4.5 4.5 0 1 0 6 1.5Z', tone: 'good', paint: 'fill' },
  behind: { path: 'M6 .4 11.6 6 6 11.6 .4 6Z', tone: 'warn', paint: 'fill' },
  far_behind: { path: 'M.5 1.4H11.5L6 11Z', tone: 'bad', paint: 'fill' },
  met: { path: TICK, tone: 'good', paint: 'line' },
  not_met: { path: CROSS, tone: 'bad', paint: 'line' },
  no_target: { path: DASH, tone: 'mute', paint: 'line' },
  no_data: { path: RING, tone: 'mute', paint: 'line' },
  not_applicable: { path: 'M9.2 2 2.8 10', tone: 'mute', paint: 'line' },
  alarm: { path: `M.6.6H11.4V11.4H.6Z${BANG}`, tone: 'bad', paint: 'fill' },
  alert: { path: `M.6.6H11.4V11.4H.6ZM1.9 1.9V10.1H10.1V1.9Z${BANG}`, tone: 'bad', paint: 'fill' },
  watch: { path: 'M6 3A3 3 0 1 0 6 9A3 3 0 1 0 6 3Z', tone: 'warn', paint: 'line' },
  unclear: { path: 'M1.2 7.4C3 3.4 5 4 6 6S9 8.6 10.8 4.6', tone: 'mute', paint: 'line' },
  below: { path: TICK, tone: 'good', paint: 'line' },
  no_benchmark: { path: DASH, tone: 'mute', paint: 'line' },
  vetoed: { path: CROSS, tone: 'bad', paint: 'line' },
  under_review: { path: 'M2.4 1.6H9.6L2.4 10.4H9.6Z', tone: 'mute', paint: 'line' },
  insufficient: { path: RING, tone: 'mute', paint: 'line' },
  missing: { path: RING, tone: 'mute', paint: 'line' },
  scored: { path: TICK, tone: 'mute', paint: 'line' },
  open: { path: 'M3 1.6 10 6 3 10.4Z', tone: 'mute', paint: 'line' },
  due_soon: { path: 'M3 1.2V11M3 1.8 10.4 4.4 3 7', tone: 'warn', paint: 'line' },
  overdue: { path: FLAG, tone: 'bad', paint: 'fill' },
  on_time: { path: TICK, tone: 'good', paint: 'line' },
  late: { path: CROSS, tone: 'warn', paint: 'line' },
  undated: { path: DASH, tone: 'mute', paint: 'line' },
  untold: { path: 'M1.2 7.4C3 3.4 5 4 6 6S9 8.6 10.8 4.6', tone: 'mute', paint: 'line' },
};

const NAMES: ReadonlySet<string> = new Set(Object.keys(SHAPES));

/** Whether a state has a shape. */
export function isMark(name: string): name is MarkName {
  return NAMES.has(name);
}

/** The shape of a state, one em high. The word stands beside it in the text: the shape itself is silent. */
export function Mark({ name }: { readonly name: MarkName }) {
  const { path, tone, paint } = SHAPES[name];
  return (
    <svg className={`fig-mark fig-${tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path className={`fig-${paint}`} d={path} />
    </svg>
  );
}

/** A page may hold thousands of them, so each is drawn once. */
const DRAWN: ReadonlyMap<string, string> = new Map(
  [...NAMES].filter(isMark).map((name) => [name, staticMarkup(<Mark name={name} />)]),
);

/** Markup of a state's shape, to stand before its word. */
export function drawMark(name: MarkName): string {
  return DRAWN.get(name) ?? '';
}
