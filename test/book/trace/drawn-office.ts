import fc from 'fast-check';
import type { BookInput } from '../../../src/book/assemble-book.ts';
import type { AnyRecord } from '../../../src/contract/table.ts';
import { reading, smallInput } from '../small-office.ts';

const DIRECTIONS = ['higher', 'lower', 'range', 'milestone', 'monitor'] as const;
const READINGS = ['monthly', 'cumulative', 'latest'] as const;
const ROLLUPS = ['sum', 'mean', 'latest', 'ratio'] as const;
const SOURCES = ['self', 'mutual', 'special'] as const;
const UNITS = ['A', 'B', 'C'] as const;
const MONTHS = ['2026-01', '2026-02', '2026-03'] as const;
const PERIOD = '2026-Q1';

/** Every way in which an indicator may be read, judged and rolled up; ratios are those of N to D. */
const INDICATORS = DIRECTIONS.flatMap((direction) =>
  READINGS.flatMap((read) =>
    ROLLUPS.map((rollup) => ({
      indicator_id: `${direction}.${read}.${rollup}`,
      name: `${direction} ${read} ${rollup}`,
      direction,
      reading: read,
      rollup,
      ...(rollup === 'ratio' ? { numerator: 'N', denominator: 'D' } : {}),
      public: true,
    })),
  ),
);

const PARTS = ['N', 'D'].map((indicator_id) => ({
  ...{
    indicator_id,
    name: indicator_id,
    direction: 'monitor',
    reading: 'monthly',
    rollup: 'sum',
    public: true,
  },
}));

/** Few enough to meet each other and the edges of rules, and some that meet nothing. */
const amount = fc.oneof(
  fc.constantFrom(0, 1, 3, 10, 30, 100),
  fc.double({ min: 0, max: 200, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
);

/** A cell that may be missing, more often than not in a short list. */
const maybeAmount = fc.option(amount, { nil: null, freq: 4 });

/** Of every place of a list a row or none. */
function rowsOf<Place>(
  places: readonly Place[],
  rowOf: (place: Place) => fc.Arbitrary<AnyRecord | null>,
): fc.Arbitrary<AnyRecord[]> {
  return fc.tuple(...places.map(rowOf)).map((rows) => rows.filter((row): row is AnyRecord => row !== null));
}

const units: readonly AnyRecord[] = [
  { unit_id: 'H', name: '机关', kind: '机关', public: true },
  ...UNITS.map((unit_id) => ({
    ...{ unit_id, name: `${unit_id}科`, kind: '科室', parent: 'H', peer_group: '科室组', public: true },
  })),
];

/** A few indicators for each office, so that it stays small; over fifty offices all of them come up many times. */
const chosen = fc.subarray(INDICATORS, { minLength: 6, maxLength: 12 });

function factsOf(indicators: readonly (typeof INDICATORS)[number][]) {
  const ids = [...indicators.filter(({ rollup }) => rollup !== 'ratio'), ...PARTS].map(
    (each) => each.indicator_id,
  );
  const pairs = indicators.flatMap(({ indicator_id, direction }) =>
    ['H', ...UNITS].map((unit_id) => ({ indicator_id, direction, unit_id })),
  );
  const cells = ids.flatMap((indicator_id) =>
    UNITS.flatMap((unit_id) => MONTHS.map((month) => ({ month, unit_id, indicator_id }))),
  );
  return fc.record({
    actuals: rowsOf(cells, (cell) =>
      maybeAmount.map((value) => (value === null ? null : { ...cell, value })),
    ),
    targets: rowsOf(pairs, ({ direction, ...pair }) =>
      fc.tuple(maybeAmount, amount, amount).map(([target, one, other]): AnyRecord | null => {
        if (target === null || direction === 'monitor') return null;
        const ends = direction === 'range' ? { low: Math.min(one, other), high: Math.max(one, other) } : {};
        return { year: 2026, ...pair, target, ...ends };
      }),
    ),
    plans: rowsOf(pairs, ({ direction: _, ...pair }) =>
      fc
        .option(amount, { nil: null, freq: 1 })
        .map((planned) => (planned === null ? null : { month: '2026-03', ...pair, planned })),
    ),
  });
}

const documents = rowsOf(
  UNITS.flatMap((unit_id) => MONTHS.map((period) => ({ unit_id, period }))),
  (cell) =>
    fc
      .option(fc.tuple(fc.nat(400), fc.nat(6)), { nil: null, freq: 4 })
      .map((counts) =>
        counts === null
          ? null
          : { ...cell, kind: null, handled: counts[0], with_errors: Math.min(counts[0], counts[1]) },
      ),
);

const supervision = rowsOf(
  UNITS.flatMap((unit_id) =>
    [1, 2, 3].map((n) => ({ unit_id, item_id: `${unit_id}${n}`, title: `事项${n}` })),
  ),
  (item) =>
    fc
      .option(fc.constantFrom('2026-02-06', '2026-03-20', null), { nil: undefined, freq: 3 })
      .map((closed) =>
        closed === undefined
          ? null
          : { ...item, category: 'meeting', assigned: '2026-01-12', due: '2026-02-27', closed },
      ),
);

/** Criteria by all five rules, those by an indicator on ones drawn from the office's. */
function criteriaOf(indicators: readonly (typeof INDICATORS)[number][]): fc.Arbitrary<AnyRecord[]> {
  const judged = indicators
    .filter(({ direction }) => direction !== 'monitor')
    .map((each) => each.indicator_id);
  const any = indicators.map((each) => each.indicator_id);
  const target = fc.constantFrom('@error_rate', '@supervision_rate', ...judged);
  const value = fc.constantFrom('@error_rate', '@supervision_rate', ...any);
  return fc
    .tuple(target, target, value, value, fc.boolean())
    .map(([completion, threshold, steps, deduct, rising]) => [
      { criterion_id: 'P', name: '业务', points: 60, rule: 'manual', public: true },
      { criterion_id: 'P1', name: '评议', parent: 'P', points: 20, rule: 'manual', public: true },
      {
        ...{ criterion_id: 'P2', name: '完成', parent: 'P', points: 25, rule: 'completion', public: true },
        indicator_id: completion,
      },
      {
        ...{ criterion_id: 'P3', name: '达标', parent: 'P', points: 15, rule: 'threshold', public: true },
        indicator_id: threshold,
      },
      {
        ...{ criterion_id: 'Q', name: '分档', points: 25, rule: 'steps', public: true, indicator_id: steps },
        parameters: rising ? '1:25;10:15;30:5' : '100:25;30:15;1:5',
      },
      {
        ...{
          criterion_id: 'R',
          name: '扣分',
          points: 15,
          rule: 'deduct',
          public: true,
          indicator_id: deduct,
        },
        parameters: 'threshold=1;per=0.3;minus=2',
      },
    ]);
}

const LEAVES = [
  { criterion_id: 'P1', points: 20 },
  { criterion_id: 'P2', points: 25 },
  { criterion_id: 'P3', points: 15 },
  { criterion_id: 'Q', points: 25 },
  { criterion_id: 'R', points: 15 },
] as const;

/** Scores by hand of the one such criterion; on others a row can only say that it does not apply or is under review. */
const scores = rowsOf(
  LEAVES.flatMap((leaf) =>
    UNITS.flatMap((unit_id) => SOURCES.map((source) => ({ ...leaf, unit_id, source }))),
  ),
  ({ points, ...cell }) => {
    const row = { period: PERIOD, ...cell };
    const state = fc.constantFrom('not_applicable', 'under_review').map((status) => ({ ...row, status }));
    const hand = fc.integer({ min: 0, max: points }).map((score) => ({ ...row, score, status: 'normal' }));
    const none = fc.constant(null);
    if (cell.criterion_id !== 'P1')
      return fc.oneof({ weight: 30, arbitrary: none }, { weight: 1, arbitrary: state });
    return fc.oneof(
      { weight: 12, arbitrary: hand },
      { weight: 4, arbitrary: none },
      { weight: 1, arbitrary: state },
    );
  },
);

const adjustments = rowsOf(
  UNITS.flatMap((unit_id) => [1, 2, 3].map((n) => ({ unit_id, adjustment_id: `${unit_id}${n}` }))),
  (cell) => {
    const row = { period: PERIOD, reason: '事由', ...cell };
    const points = fc.constantFrom(0.5, 1, 2.5, 4);
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 4, arbitrary: points.map((given) => ({ ...row, type: 'bonus', points: given })) },
      { weight: 4, arbitrary: points.map((given) => ({ ...row, type: 'deduction', points: given })) },
      { weight: 1, arbitrary: fc.constant({ ...row, type: 'veto' }) },
    );
  },
);

const settings = fc.record({
  quality: fc.constantFrom({}, { benchmark: 0.005 }),
  targets: fc.record({ lower_is_better: fc.constantFrom('ratio', 'linear') }),
  supervision: fc.record({ without_due: fc.constantFrom('left_out', 'counted') }),
  appraisal: fc.record({
    total: fc.constantFrom(100, 120),
    missing: fc.constantFrom('renormalise', 'spread'),
    min_coverage: fc.constantFrom(0.2, 2 / 3),
    bonus: fc.constantFrom({ cap: 3 }, { cap: 5, above: 70 }),
    deduction: fc.constantFrom({}, { cap: 3 }),
  }),
});

/** The rows with those of unit C made the same as those of unit A, so that the two tie. */
function tied(rows: readonly AnyRecord[]): AnyRecord[] {
  const others = rows.filter((row) => row.unit_id !== 'C');
  const twins = others.filter((row) => row.unit_id === 'A');
  const own = (id: unknown) => (typeof id === 'string' ? { adjustment_id: id.replace('A', 'C') } : {});
  const item = (id: unknown) => (typeof id === 'string' ? { item_id: id.replace('A', 'C') } : {});
  return [
    ...others,
    ...twins.map((row) => ({ ...row, unit_id: 'C', ...own(row.adjustment_id), ...item(row.item_id) })),
  ];
}

/** A small office of any indicators, scheme, reports and settings, some of whose units tie. */
export const drawnOffice: fc.Arbitrary<BookInput> = chosen
  .chain((indicators) =>
    fc.record({
      indicators: fc.constant([...indicators, ...PARTS]),
      facts: factsOf(indicators),
      criteria: criteriaOf(indicators),
      rows: fc.record({ documents, supervision, scores, adjustments }),
      twins: fc.boolean(),
      settings,
    }),
  )
  .map(({ indicators, facts, criteria, rows, twins, settings: more }) => {
    const seen = (list: readonly AnyRecord[]) => (twins ? tied(list) : list);
    return smallInput(more, [
      reading('registers/units.csv', 'units', units),
      reading('registers/indicators.csv', 'indicators', indicators),
      reading('registers/criteria.csv', 'criteria', criteria),
      reading('registers/targets.csv', 'targets', seen(facts.targets)),
      reading('registers/plans.csv', 'plans', seen(facts.plans)),
      reading('drops/2026-03/actuals.csv', 'actuals', seen(facts.actuals)),
      ...(['documents', 'supervision', 'scores', 'adjustments'] as const).map((table) =>
        reading(`drops/2026-03/${table}.csv`, table, seen(rows[table])),
      ),
    ]);
  });
