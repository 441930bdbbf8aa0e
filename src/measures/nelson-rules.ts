/** Nelson's eight tests, and the fourth of Western Electric, which asks for eight points on one side where Nelson asks for nine. */
export type NelsonRule =
  | 'beyond_3'
  | 'nine_same_side'
  | 'six_monotone'
  | 'fourteen_alternating'
  | 'two_of_three_beyond_2'
  | 'four_of_five_beyond_1'
  | 'fifteen_within_1'
  | 'eight_outside_1'
  | 'western_electric_eight_same_side';

interface Test {
  readonly rule: NelsonRule;
  readonly size: number;
  readonly holds: (window: readonly number[]) => boolean;
}

const TESTS: readonly Test[] = [
  { rule: 'beyond_3', size: 1, holds: (w) => w.every((z) => Math.abs(z) > 3) },
  { rule: 'nine_same_side', size: 9, holds: onOneSide },
  {
    rule: 'six_monotone',
    size: 6,
    holds: (w) => movesOf(w).every((move, _, all) => move !== 0 && move === all[0]),
  },
  {
    rule: 'fourteen_alternating',
    size: 14,
    holds: (w) => movesOf(w).every((move, i, all) => move !== 0 && (i === 0 || move === -(all[i - 1] ?? 0))),
  },
  { rule: 'two_of_three_beyond_2', size: 3, holds: (w) => lastBeyond(w, 2, 2) },
  { rule: 'four_of_five_beyond_1', size: 5, holds: (w) => lastBeyond(w, 4, 1) },
  { rule: 'fifteen_within_1', size: 15, holds: (w) => w.every((z) => Math.abs(z) < 1) },
  {
    rule: 'eight_outside_1',
    size: 8,
    holds: (w) => w.every((z) => Math.abs(z) > 1) && w.some((z) => z > 0) && w.some((z) => z < 0),
  },
  { rule: 'western_electric_eight_same_side', size: 8, holds: onOneSide },
];

/**
 * Nelson's tests (Nelson 1984, Journal of Quality Technology 16:237–239) and Western Electric's (Statistical Quality Control
 * Handbook 1956) on standardised points, centre 0 and σ 1, in the order of time. For each rule the positions, from 0, of the
 * last points of the windows that satisfy it. All comparisons are strict: a point on a zone line is not beyond it, and 0 is
 * on neither side; in two of three and four of five the last point must itself be beyond.
 */
export function nelsonRules(z: readonly number[]): Record<NelsonRule, number[]> {
  const found = TESTS.map(({ rule, size, holds }) => {
    const ends = z.flatMap((_, end) =>
      end + 1 >= size && holds(z.slice(end + 1 - size, end + 1)) ? [end] : [],
    );
    return [rule, ends] as const;
  });
  return Object.fromEntries(found) as Record<NelsonRule, number[]>;
}

function onOneSide(window: readonly number[]): boolean {
  return window.every((z) => z > 0) || window.every((z) => z < 0);
}

function movesOf(window: readonly number[]): number[] {
  return window.slice(1).map((z, i) => Math.sign(z - (window[i] ?? z)));
}

function lastBeyond(window: readonly number[], least: number, zone: number): boolean {
  const side = Math.sign(window.at(-1) ?? 0);
  const beyond = window.map((z) => z * side > zone);
  return beyond.at(-1) === true && beyond.filter(Boolean).length >= least;
}
