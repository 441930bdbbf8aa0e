export interface TwoTargetInput {
  readonly actual: number | null;
  /** Where the score is 0. */
  readonly floor: number;
  /** The target, where the score is 1. */
  readonly base: number;
  /** The stretch target, where the score is 1.2. */
  readonly stretch: number;
}

/** Most that reaching the stretch target can add: a choice of this project, not a national rule. */
const STRETCH_BONUS = 0.2;

/**
 * Score against a target and a stretch target (工作目标、奋斗目标): 0 at the floor and beyond, rising linearly to 1 at the
 * target and to 1.2 at the stretch target, then level. Floor, target and stretch must lie in this order, upwards where more
 * is better and downwards where less is; `null` if they do not, or without a value.
 */
export function twoTargetScore({ actual, floor, base, stretch }: TwoTargetInput): number | null {
  if (actual === null || (base - floor) * (stretch - base) <= 0) return null;
  const toBase = (actual - floor) / (base - floor);
  if (toBase <= 1) return Math.max(0, toBase);
  return 1 + STRETCH_BONUS * Math.min(1, (actual - base) / (stretch - base));
}
