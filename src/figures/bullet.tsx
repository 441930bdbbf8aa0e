import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { formatBareValue, formatShortValue } from '../words/number.ts';
import { type BulletScale, bulletScale } from './bullet-scale.ts';
import { type Described, drawOnce, Frame, spoken } from './frame.tsx';
import { spread } from './label-box.ts';
import { round } from './round.ts';
import { boldWidth, textWidth } from './text-width.ts';
import { Tick } from './tick.tsx';

/** One value against what was promised. The target is an outlined bar from zero, the actual a solid one inside it. */
export interface BulletSpec extends Described {
  /** Year so far; `null` when not reported. */
  readonly value: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  /** What is due by now; `null` where pace does not apply. */
  readonly expected: number | null;
  /** Edges of a range target, instead of `target`. */
  readonly range: readonly [number, number] | null;
  readonly direction: 'higher' | 'lower' | 'range';
  readonly unit: Bilingual;
  readonly decimals: number;
  /** `none`: bars only, as wide as the cell it stands in; `direct`: with its values written beside them. */
  readonly labels: 'none' | 'direct';
  /** End of the scale, so that several bullets can be compared; `null`: its own. */
  readonly max: number | null;
}

const percent = (share: number) => `${round(share * 100)}%`;

interface BarsProps {
  readonly spec: BulletSpec;
  readonly scale: BulletScale;
  readonly language: Language;
  /** Middle of the bars. */
  readonly y: number;
}

function Bars({ spec, scale, language, y }: BarsProps) {
  const exact = (word: Bilingual, value: number | null) =>
    `${word[language]} ${formatShortValue(value, spec.unit, spec.decimals, language)}`;
  const { box, bar, excess, target, stretch, expected, zero, broken } = scale;
  return (
    <>
      {box && (
        <rect
          className="fig-plan"
          x={percent(box[0])}
          width={percent(box[1] - box[0])}
          y={y - 7}
          height="14"
        />
      )}
      {bar && (
        <rect
          className="fig-actual"
          x={percent(bar[0])}
          width={percent(bar[1] - bar[0])}
          y={y - 4}
          height="8"
          data-v={exact(figureWords.actual, spec.value)}
        />
      )}
      {excess && (
        <rect
          className="fig-excess"
          x={percent(excess[0])}
          width={percent(excess[1] - excess[0])}
          y={y - 4}
          height="8"
        />
      )}
      {broken && (
        <svg x="94%" y={y - 6} width="10" height="12" overflow="visible" aria-hidden="true">
          <path className="fig-break" d="M0 12 4 0M5 12 9 0" />
        </svg>
      )}
      {zero > 0 && <line className="fig-zero" x1={percent(zero)} x2={percent(zero)} y1={y - 8} y2={y + 8} />}
      {expected !== null && (
        <Tick kind="due" x={percent(expected)} y={y} value={exact(figureWords.expected, spec.expected)} />
      )}
      {stretch !== null && (
        <Tick kind="stretch" x={percent(stretch)} y={y} value={exact(figureWords.stretch, spec.stretch)} />
      )}
      {target !== null && (
        <Tick kind="target" x={percent(target)} y={y} value={exact(figureWords.target, spec.target)} />
      )}
    </>
  );
}

const WIDTH = 320;
const SIZE = 12;
const ROW = SIZE * 1.35;
const MIDDLE = 26;

interface Label {
  readonly text: string;
  /** Middle of the text, moved aside where it would be cut or touch another. */
  readonly x: number;
  /** Place of the tick it names. */
  readonly at: number;
  readonly row: number;
}

/** Middle of the value's text, moved inward where it would be cut. */
function clampMiddle(at: number, text: string): number {
  const half = boldWidth(text, SIZE) / 2;
  return Math.min(WIDTH - half, Math.max(half, at));
}

type Wanted = { readonly text: string; readonly share: number };

/** Labels under the bar from left to right, as many to a row as fit, moved apart where they would touch. */
function rows(wanted: readonly Wanted[]): Label[] {
  const filled: Wanted[][] = [];
  const extent = ({ text }: Wanted) => textWidth(text, SIZE) + SIZE * 0.6;
  for (const label of wanted.toSorted((a, b) => a.share - b.share)) {
    const row = filled.at(-1);
    const used = (row ?? []).reduce((sum, other) => sum + extent(other), 0);
    if (row === undefined || used + extent(label) > WIDTH + SIZE * 0.6) filled.push([label]);
    else row.push(label);
  }
  return filled.flatMap((labels, row) => {
    const places = spread(
      labels.map(({ share }) => share * WIDTH),
      labels.map(extent),
      -SIZE * 0.3,
      WIDTH + SIZE * 0.3,
    );
    return labels.map(({ text, share }, index) => ({ text, x: places[index] ?? 0, at: share * WIDTH, row }));
  });
}

/** From the tick to the nearest part of its label. */
function lead({ text, x, at }: Label): string {
  const reach = Math.max(0, textWidth(text, SIZE) / 2 - 6);
  const foot = Math.min(x + reach, Math.max(x - reach, at));
  return `M${round(at)} ${MIDDLE + 9}L${round(foot)} ${MIDDLE + 15}`;
}

function Labelled({ spec, scale, language }: { spec: BulletSpec; scale: BulletScale; language: Language }) {
  const { unit, decimals } = spec;
  const say = (word: Bilingual, value: number, share: number | null) => ({
    text: `${word[language]} ${formatBareValue(value, unit, decimals, language)}`,
    share: share ?? 0,
  });
  const wanted = [
    ...(spec.expected === null ? [] : [say(figureWords.expected, spec.expected, scale.expected)]),
    ...(spec.target === null ? [] : [say(figureWords.target, spec.target, scale.target)]),
    ...(spec.stretch === null ? [] : [say(figureWords.stretch, spec.stretch, scale.stretch)]),
    ...(spec.range && scale.box
      ? [
          say(figureWords.rangeLow, spec.range[0], scale.box[0]),
          say(figureWords.rangeHigh, spec.range[1], scale.box[1]),
        ]
      : []),
  ];
  const below = rows(wanted);
  const depth = below.reduce((deepest, { row }) => Math.max(deepest, row + 1), 0);
  const top =
    spec.value === null
      ? figureWords.noData[language]
      : formatShortValue(spec.value, unit, decimals, language);
  const end = (scale.value ?? 0) * WIDTH;
  const baseline = (row: number) => round(MIDDLE + 13 + ROW * (row + 1) - 3);
  return (
    <Frame
      kind="bullet"
      width={WIDTH}
      height={MIDDLE + 10 + (depth > 0 ? 5 + depth * ROW : 0)}
      size={SIZE}
      label={spoken(spec, language)}
    >
      <Bars spec={spec} scale={scale} language={language} y={MIDDLE} />
      <text
        className={spec.value === null ? 'fig-soft' : 'fig-strong'}
        x={round(clampMiddle(end, top))}
        y={SIZE}
        textAnchor="middle"
      >
        {top}
      </text>
      {below.map((label) => (
        <g key={label.text}>
          {label.row === 0 && <path className="fig-lead" d={lead(label)} />}
          <text className="fig-soft" x={round(label.x)} y={baseline(label.row)} textAnchor="middle">
            {label.text}
          </text>
        </g>
      ))}
    </Frame>
  );
}

/** Draws a bullet: 18 high and as wide as its container without labels, or 320 wide with them. */
export function drawBullet(spec: BulletSpec, language: Language): string {
  const scale = bulletScale(spec);
  if (spec.labels === 'direct') return drawOnce(<Labelled spec={spec} scale={scale} language={language} />);
  return drawOnce(
    <svg className="fig fig-bar" width="100%" height="18" role="img" aria-label={spoken(spec, language)}>
      <Bars spec={spec} scale={scale} language={language} y={9} />
    </svg>,
  );
}
