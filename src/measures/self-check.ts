import { median } from 'd3-array';

/** One unit's own score and the scores that others gave it, on one scale. */
export interface CheckedUnit {
  readonly self: number | null;
  readonly others: readonly number[];
}

export interface SelfCheck {
  /** Self-check less the median of the others' scores; `null` without both. */
  readonly difference: number | null;
  /** How far the difference lies from those of the other units; `null` where it cannot be told. */
  readonly robustZ: number | null;
  readonly inflated: boolean;
}

/** Fewest units among which one can be called an outlier. */
const LEAST_UNITS = 8;

/** Makes the median absolute deviation comparable with a standard deviation; the cut that goes with it. */
const MAD_TO_SIGMA = 0.6745;
const INFLATED_FROM = 3.5;

/**
 * Inflation of self-checks: units whose own score lies further above the others' than is usual among all units, by the modified
 * z-score 0.6745(dᵢ − median)/MAD > 3.5 (Iglewicz and Hoaglin 1993). Judged only with eight or more differences and a MAD
 * above 0; one who marks itself down is not inflated.
 */
export function selfCheckInflation(units: readonly CheckedUnit[]): SelfCheck[] {
  const differences = units.map(({ self, others }) => {
    const byOthers = median(others);
    return self === null || byOthers === undefined ? null : self - byOthers;
  });
  const known = differences.filter((difference) => difference !== null);
  const middle = median(known) ?? 0;
  const mad = median(known.map((difference) => Math.abs(difference - middle))) ?? 0;
  const judged = known.length >= LEAST_UNITS && mad > 0;
  return differences.map((difference) => {
    if (difference === null || !judged) return { difference, robustZ: null, inflated: false };
    const robustZ = (MAD_TO_SIGMA * (difference - middle)) / mad;
    return { difference, robustZ, inflated: robustZ > INFLATED_FROM };
  });
}
