import * as anhoej from '../../src/measures/anhoej.ts';
import * as total from '../../src/measures/appraisal-total.ts';
import * as arcsine from '../../src/measures/arcsine-funnel.ts';
import * as benchmark from '../../src/measures/benchmark.ts';
import * as discovery from '../../src/measures/benjamini-hochberg.ts';
import * as clopper from '../../src/measures/clopper-pearson.ts';
import * as completion from '../../src/measures/completion.ts';
import * as composite from '../../src/measures/composite.ts';
import * as tree from '../../src/measures/criteria-tree.ts';
import * as critical from '../../src/measures/critical-counts.ts';
import * as distribution from '../../src/measures/distribution.ts';
import * as exact from '../../src/measures/exact-test.ts';
import * as fisher from '../../src/measures/fisher-exact.ts';
import * as funnel from '../../src/measures/funnel.ts';
import * as gChart from '../../src/measures/g-chart.ts';
import * as grade from '../../src/measures/grade.ts';
import * as leaf from '../../src/measures/leaf-score.ts';
import * as nelson from '../../src/measures/nelson-rules.ts';
import * as nhs from '../../src/measures/nhs-rules.ts';
import * as pChart from '../../src/measures/p-chart.ts';
import * as pace from '../../src/measures/pace.ts';
import * as poisson from '../../src/measures/poisson-interval.ts';
import * as projection from '../../src/measures/projection.ts';
import * as quota from '../../src/measures/quota.ts';
import { mulberry32 } from '../../src/measures/random.ts';
import * as rank from '../../src/measures/rank.ts';
import * as rankInterval from '../../src/measures/rank-interval.ts';
import * as reading from '../../src/measures/reading.ts';
import * as rollup from '../../src/measures/rollup.ts';
import * as selfCheck from '../../src/measures/self-check.ts';
import * as share from '../../src/measures/share-of-year.ts';
import * as status from '../../src/measures/target-status.ts';
import * as twoTargets from '../../src/measures/two-target-score.ts';
import * as uChart from '../../src/measures/u-chart.ts';
import * as wilson from '../../src/measures/wilson.ts';
import * as xmr from '../../src/measures/xmr.ts';

/** A number as its sixteen hexadecimal digits, so that one bit's difference shows. */
function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** A result as text in which every number stands with all its bits. */
function spelled(result: unknown): string {
  return JSON.stringify(result, (_, value: unknown) => {
    if (typeof value === 'number') return bits(value);
    return value instanceof Map ? [...value] : value;
  });
}

/** Inputs that are the same everywhere. */
class Draw {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = mulberry32(seed);
  }

  real(from: number, to: number): number {
    return from + (to - from) * this.#next();
  }

  whole(from: number, to: number): number {
    return from + Math.floor((to - from + 1) * this.#next());
  }

  list<Item>(length: number, item: () => Item): Item[] {
    return Array.from({ length }, item);
  }

  /** One in eight is missing. */
  maybe(from: number, to: number): number | null {
    return this.#next() < 0.125 ? null : this.real(from, to);
  }

  counts(length: number): { x: number; n: number }[] {
    return this.list(length, () => {
      const n = this.whole(20, 900);
      return { x: this.whole(0, Math.min(n, 12)), n };
    });
  }
}

const TIMES = 40;

/** What a measure gives on many seeded inputs. */
function many(seed: number, measure: (draw: Draw) => unknown): () => string[] {
  return () => {
    const draw = new Draw(seed);
    return Array.from({ length: TIMES }, () => spelled(measure(draw)));
  };
}

const CHART = { laney: 'always', screening: 'once', floor: 'one' } as const;
const NO_TARGET = { low: null, high: null };

/** Every measure on seeded inputs; run in Node and in a browser and compared. */
export const measuredSamples: Readonly<Record<string, () => string[]>> = {
  'binomial tails': many(1, (draw) => {
    const [n, p] = [draw.whole(1, 3000), draw.real(0.0001, 0.2)];
    const x = draw.whole(0, n);
    return [distribution.binomialUpper(x, n, p), distribution.binomialLower(x, n, p)];
  }),
  'binomial quantile': many(2, (draw) =>
    distribution.binomialQuantile(draw.real(0.001, 0.999), draw.whole(1, 400), draw.real(0.01, 0.99)),
  ),
  'Poisson tails': many(3, (draw) => {
    const [x, mean] = [draw.whole(0, 300), draw.real(0.01, 300)];
    return [distribution.poissonUpper(x, mean), distribution.poissonLower(x, mean)];
  }),
  quantiles: many(4, (draw) => {
    const q = draw.real(0.0001, 0.9999);
    return [
      distribution.normalQuantile(q),
      distribution.tQuantile(q, draw.whole(1, 60)),
      distribution.chiSquareQuantile(q, draw.real(0.5, 200)),
      distribution.betaQuantile(q, draw.real(0.5, 90), draw.real(0.5, 900)),
    ];
  }),
  'Wilson and Clopper–Pearson': many(5, (draw) => {
    const n = draw.whole(1, 2000);
    const x = draw.whole(0, n);
    return [wilson.wilson(x, n), clopper.clopperPearson(x, n)];
  }),
  'Poisson intervals': many(6, (draw) => {
    const [count, exposure] = [draw.whole(0, 90), draw.real(1, 900)];
    return [poisson.poissonInterval(count, exposure), poisson.byarInterval(count, exposure)];
  }),
  'exact test and benchmark': many(7, (draw) => {
    const n = draw.whole(1, 900);
    const x = draw.whole(0, Math.min(n, 20));
    const limits = { benchmark: 0.005, alert: 0.025, alarm: 0.001 };
    return [exact.exactTest(x, n, 0.005), benchmark.againstBenchmark({ x, n, ...limits })];
  }),
  'critical counts': many(8, (draw) => {
    const n = draw.whole(1, 5000);
    return [
      critical.criticalHigh(n, 0.005, 0.025),
      critical.criticalLow(n, 0.005, 0.025),
      critical.zeroErrorsNeeded(1 / (n + 1), 0.025),
      critical.zeroErrorsNeededByWilson(1 / (n + 1)),
    ];
  }),
  'Fisher’s exact test': many(9, (draw) =>
    fisher.fisherExact(
      { x: draw.whole(0, 20), n: draw.whole(20, 90) },
      { x: draw.whole(0, 20), n: draw.whole(20, 90) },
    ),
  ),
  'false discoveries': many(10, (draw) =>
    discovery.benjaminiHochberg(
      draw.list(20, () => draw.real(0, 0.2)),
      0.05,
    ),
  ),
  'p and Laney p′ chart': many(11, (draw) => pChart.pChart(draw.counts(24), CHART)),
  'u and Laney u′ chart': many(12, (draw) => uChart.uChart(draw.counts(24), CHART)),
  'XmR chart': many(13, (draw) =>
    xmr.xmr(
      draw.list(20, () => draw.real(80, 120)),
      {},
    ),
  ),
  'g chart': many(14, (draw) => gChart.gChart(draw.counts(24))),
  'run rules': many(15, (draw) => {
    const values = draw.list(24, () => draw.real(-3, 3));
    return [anhoej.anhoejRuns(values, 0), nelson.nelsonRules(values)];
  }),
  'NHS rules': many(16, (draw) =>
    nhs.nhsRules(
      draw.list(24, () => draw.real(80, 120)),
      { improvement: 'decrease', screening: 'once' },
    ),
  ),
  funnel: many(17, (draw) => funnel.funnel(draw.counts(15))),
  'arcsine funnel': many(18, (draw) => arcsine.arcsineFunnel(draw.counts(15), 0.01)),
  completion: many(19, (draw) => {
    const input = { actual: draw.maybe(0, 300), target: draw.maybe(-10, 200), rangeTolerance: 0.2 };
    const edges = { low: draw.real(50, 90), high: draw.real(90, 120) };
    return (['higher', 'lower', 'range', 'milestone'] as const).flatMap((direction) =>
      (['ratio', 'linear'] as const).map((lowerIsBetter) =>
        completion.completion({ ...input, direction, lowerIsBetter, ...edges }),
      ),
    );
  }),
  'two targets': many(20, (draw) =>
    twoTargets.twoTargetScore({
      actual: draw.real(0, 200),
      floor: 20,
      base: draw.real(60, 90),
      stretch: 120,
    }),
  ),
  'pace and status': many(21, (draw) => {
    const [value, target] = [draw.maybe(0, 120), draw.maybe(50, 120)];
    const elapsed = draw.whole(1, 12) / 12;
    const now = pace.pace({ value, target, elapsed, planned: draw.maybe(10, 90) });
    const thresholds = { ahead: 1.05, onPace: 0.95, behind: 0.8 };
    const standing = { direction: 'higher', reading: 'monthly', ...NO_TARGET, thresholds } as const;
    return [now, status.targetStatus({ ...standing, target, value, paceIndex: now.index })];
  }),
  'roll-ups': many(22, (draw) => {
    const [above, below] = [draw.list(12, () => draw.maybe(0, 9)), draw.list(12, () => draw.maybe(1, 90))];
    return [
      reading.cumulate(above, 'monthly'),
      reading.cumulate(above, 'latest'),
      rollup.rollUp(above, 'sum'),
      rollup.rollUp(above, 'mean'),
      rollup.ratioOfSums(above, below),
    ];
  }),
  'year-end projection': many(23, (draw) => {
    const year = () => draw.list(12, () => draw.real(1, 30));
    const units = draw.list(4, () => [year(), year(), year()]);
    const months = draw.whole(2, 11);
    const soFar = year().slice(0, months);
    const spread = share.shareSpread(units, months);
    const years = units[0] ?? [];
    return [
      projection.projection({ soFar, years, spread }),
      projection.projection({ soFar, years: [], spread: null }),
    ];
  }),
  'leaf scores': many(24, (draw) => {
    const value = draw.maybe(0, 120);
    const shares = () => draw.list(draw.whole(0, 3), () => draw.real(0, 1));
    const bySource = { self: shares(), mutual: shares(), special: shares() };
    return [
      leaf.manualScore({ bySource, weights: { self: 0.2, mutual: 0.3, special: 0.5 } }),
      leaf.completionScore(8, value),
      leaf.stepScore(10, value, [
        { from: 60, score: 5 },
        { from: 90, score: 10 },
      ]),
      leaf.deductScore(10, value, { threshold: 50, per: 0.7, minus: 0.3 }),
      leaf.thresholdScore(5, value === null ? null : value > 60),
    ];
  }),
  'criteria tree and total': many(25, (draw) => {
    const nodes = [
      { id: 'A', parent: null, points: 60 },
      { id: 'A1', parent: 'A', points: 40 },
      { id: 'A2', parent: 'A', points: 20 },
      { id: 'B', parent: null, points: 40 },
    ];
    const leaves = new Map(
      ['A1', 'A2', 'B'].map((id) => [id, { score: draw.maybe(0, 20), state: 'scored' } as const]),
    );
    const scored = tree.scoreTree(nodes, leaves, { missing: 'spread' });
    const caps = { bonusCap: 5, bonusAbove: 40, deductionCap: null, total: 100, minCoverage: 2 / 3 };
    const states = { vetoed: false, underReview: false };
    const adjustments = { bonuses: [draw.real(0, 9)], deductions: [draw.real(0, 3)] };
    const base = scored.total;
    const input = { base, coverage: scored.coverage, ...adjustments, ...states, ...caps };
    return [scored, total.appraisalTotal(input)];
  }),
  'composites, ranks and quota': many(26, (draw) => {
    const rows = draw.list(9, () => draw.list(4, () => draw.maybe(40, 100)));
    const weights = [0.4, 0.3, 0.2, 0.1];
    const scores = rows.map((row) => composite.weightedMean(row, weights).score);
    const grades = [{ from: 90 }, { from: 80 }, { from: 60 }];
    return [
      rows.map((row) => composite.weightedGeometricMean(row, weights, 1)),
      rank.competitionRanks(scores),
      rank.denseRanks(scores),
      rank.fractionalRanks(scores),
      quota.quotaAward(scores, quota.quotaPlaces(9, 0.3)),
      scores.map((score) => score !== null && grade.gradeOf(score, grades)),
      rankInterval.rankIntervals({ scores: rows, weights, draws: 50, seed: draw.whole(1, 1e6) }),
    ];
  }),
  'self-check inflation': many(27, (draw) =>
    selfCheck.selfCheckInflation(
      draw.list(10, () => ({ self: draw.maybe(80, 100), others: draw.list(2, () => draw.real(80, 100)) })),
    ),
  ),
};
