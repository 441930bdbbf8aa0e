/**
 * Slack of comparisons, relative to the larger magnitude (at least 1). It absorbs binary floating point only (0.7 + 0.1 is
 * 0.7999999999999999 and must still reach a target of 0.8, and two scores that are equal on paper must tie); it is many orders
 * below any difference that an office could mean.
 */
const SLACK = 1e-9;

function slack(a: number, b: number): number {
  return SLACK * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether `a ≥ b` on paper, that is up to the noise of binary floating point. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - slack(a, b);
}

/** Whether `a > b` on paper: greater by more than the noise of binary floating point. */
export function exceeds(a: number, b: number): boolean {
  return !atLeast(b, a);
}

/** The greatest whole number not above `a` on paper: 29 for 0.29 × 100, which is a hair under 29 in binary floating point. */
export function wholeBelow(a: number): number {
  const nearest = Math.round(a);
  return atLeast(a, nearest) ? nearest : Math.floor(a);
}
