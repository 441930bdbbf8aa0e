import { chiSquareQuantile, normalQuantile } from './distribution.ts';

/**
 * Exact interval for a rate of `count` events over `exposure` (Garwood 1936), from χ² quantiles; in events per unit of
 * exposure. `level` is the coverage, 0.95 unless told. The lower bound is exactly 0 at no events. `null` without exposure or
 * with a negative count.
 */
export function poissonInterval(count: number, exposure: number, level = 0.95): [number, number] | null {
  if (!(exposure > 0 && count >= 0)) return null;
  const tail = (1 - level) / 2;
  const lower = count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2 / exposure;
  const upper = chiSquareQuantile(1 - tail, 2 * count + 2) / 2 / exposure;
  return [lower, upper];
}

/**
 * Byar's approximation to the exact interval (Breslow and Day 1987, volume 2, page 69), which needs a normal quantile only;
 * health services use it from ten events on. Arguments and edges as for `poissonInterval`.
 */
export function byarInterval(count: number, exposure: number, level = 0.95): [number, number] | null {
  if (!(exposure > 0 && count >= 0)) return null;
  const z = normalQuantile(1 - (1 - level) / 2);
  const bound = (events: number, sign: 1 | -1) =>
    events * (1 - 1 / (9 * events) + (sign * z) / (3 * Math.sqrt(events))) ** 3;
  const lower = count === 0 ? 0 : bound(count, -1) / exposure;
  return [lower, bound(count + 1, 1) / exposure];
}
