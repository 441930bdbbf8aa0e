import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Language } from '../contract/bilingual.ts';
import { type Described, drawOnce, Frame, spoken } from './frame.tsx';
import { lonely } from './lonely.ts';
import { round } from './round.ts';

/** A line as small as a word: the course of a number, without axes. */
export interface SparklineSpec extends Described {
  /** Values in order of time; `null` breaks the line. `label` is the exact value in words. */
  readonly points: readonly { readonly value: number | null; readonly label: string }[];
  /** Same places a year earlier, drawn lighter; `null` where there is none. */
  readonly lastYear: readonly (number | null)[] | null;
  /** A level drawn across, such as a target or benchmark. */
  readonly reference: number | null;
}

const WIDTH = 96;
const HEIGHT = 24;
const PAD = 3;

interface Geometry {
  readonly actual: string;
  readonly lastYear: string;
  readonly reference: number | null;
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly label: string;
  }[];
}

function geometry({ points, lastYear, reference }: SparklineSpec): Geometry {
  const values = points.map(({ value }) => value);
  const known = [...values, ...(lastYear ?? []), reference].filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const y = scaleLinear([low, high], [HEIGHT - PAD, PAD]);
  const level = (value: number) => (high > low ? round(y(value)) : HEIGHT / 2);
  const length = Math.max(points.length, lastYear?.length ?? 0);
  const place = (index: number) =>
    length < 2 ? WIDTH / 2 : round(PAD + (index / (length - 1)) * (WIDTH - 2 * PAD));
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => place(index))
    .y((value) => level(value ?? 0));
  const last = values.findLastIndex((value) => value !== null);
  const alone = lonely(values);
  return {
    actual: path(values) ?? '',
    lastYear: path([...(lastYear ?? [])]) ?? '',
    reference: reference === null || known.length < 2 ? null : level(reference),
    dots: points.flatMap(({ value, label }, index) => {
      if (value === null || (index !== last && !alone.has(index))) return [];
      return [{ x: place(index), y: level(value), r: index === last ? 2.5 : 1.5, label }];
    }),
  };
}

/** Draws a sparkline of 96 × 24; without any value a faint dash. */
export function drawSparkline(spec: SparklineSpec, language: Language): string {
  const { actual, lastYear, reference, dots } = geometry(spec);
  return drawOnce(
    <Frame kind="sparkline" width={WIDTH} height={HEIGHT} label={spoken(spec, language)}>
      {reference !== null && <path className="fig-reference" d={`M0 ${reference}H${WIDTH}`} />}
      {lastYear !== '' && <path className="fig-last" d={lastYear} />}
      {actual !== '' && <path className="fig-actual" d={actual} />}
      {dots.map(({ x, y, r, label }) => (
        <circle key={x} className="fig-dot" cx={x} cy={y} r={r} data-v={label} />
      ))}
      {dots.length === 0 && <path className="fig-absent" d={`M${WIDTH / 2 - 6} ${HEIGHT / 2}h12`} />}
    </Frame>,
  );
}
