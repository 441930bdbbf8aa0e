import { exactTest } from './exact-test.ts';

/**
 * Whether a count of the latest of several equal stretches of time differs from those before by more than chance: given all
 * `now` + `before` events, each falls in the latest with chance 1 / (`stretches` + 1) (Przyborowski and Wileński 1940, Biometrika
 * 31:313–323). The two-sided probability; 1 without any event, `null` without a stretch before.
 */
export function recentCountTest(now: number, before: number, stretches: number): number | null {
  if (stretches < 1) return null;
  return exactTest(now, now + before, 1 / (stretches + 1))?.twoSided ?? 1;
}
