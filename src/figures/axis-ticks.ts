import type { ScaleLinear } from 'd3-scale';
import { widestText } from './text-width.ts';

/** A tick of an axis along the bottom with its text. */
export interface AxisTick {
  readonly x: number;
  readonly text: string;
}

/** Ticks along the bottom at round values, at most six, as far apart as their texts need. */
export function axisTicks(
  x: ScaleLinear<number, number>,
  textOf: (value: number, step: number, largest: number) => string,
  size: number,
): AxisTick[] {
  const labelled = (count: number) => {
    const ticks = x.ticks(count);
    const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
    const largest = ticks.at(-1) ?? 0;
    return ticks.map((value) => ({ x: x(value), text: textOf(value, step, largest) }));
  };
  const fits = (count: number) => {
    const ticks = labelled(count);
    const room = (ticks[1]?.x ?? x.range()[1] ?? 0) - (ticks[0]?.x ?? x.range()[0] ?? 0);
    const texts = ticks.map(({ text }) => text);
    return widestText(texts, size) + size < room;
  };
  return labelled([6, 5, 4, 3, 2].find(fits) ?? 1);
}
