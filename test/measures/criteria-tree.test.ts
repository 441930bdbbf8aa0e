import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CriterionNode,
  type LeafScore,
  type MissingPoints,
  scoreTree,
} from '../../src/measures/criteria-tree.ts';

const TREE: CriterionNode[] = [
  { id: 'A', parent: null, points: 60 },
  { id: 'A1', parent: 'A', points: 40 },
  { id: 'A2', parent: 'A', points: 10 },
  { id: 'A3', parent: 'A', points: 10 },
  { id: 'B', parent: null, points: 40 },
  { id: 'B1', parent: 'B', points: 30 },
  { id: 'B2', parent: 'B', points: 10 },
];

type State = number | 'missing' | 'not_applicable' | 'under_review';

function leaves(scores: Record<string, State>): Map<string, LeafScore> {
  return new Map(
    Object.entries(scores).map(([id, state]) => [
      id,
      typeof state === 'number' ? { score: state, state: 'scored' } : { score: null, state },
    ]),
  );
}

const FULL = { A1: 30, A2: 10, A3: 5, B1: 24, B2: 6 };

describe('scoreTree', () => {
  it.each<
    [string, Record<string, State>, MissingPoints, { total: number; A: number | null; coverage: number }]
  >([
    ['all scored', FULL, 'renormalise', { total: 75, A: 45, coverage: 1 }],
    ['all scored', FULL, 'spread', { total: 75, A: 45, coverage: 1 }],
    // 60 × (30 + 10)/(40 + 10).
    ['one missing', { ...FULL, A3: 'missing' }, 'renormalise', { total: 78, A: 48, coverage: 0.9 }],
    // Its 10 points go to A1 and A2 in equal parts: 0.75 × 45 + 1 × 15.
    ['one missing', { ...FULL, A3: 'missing' }, 'spread', { total: 78.75, A: 48.75, coverage: 0.9 }],
    [
      'one not applicable',
      { ...FULL, A3: 'not_applicable' },
      'renormalise',
      { total: 78, A: 48, coverage: 1 },
    ],
    [
      'one not applicable',
      { ...FULL, A3: 'not_applicable' },
      'spread',
      { total: 78.75, A: 48.75, coverage: 1 },
    ],
    ['one under review', { ...FULL, A3: 'under_review' }, 'renormalise', { total: 78, A: 48, coverage: 0.9 }],
    // The whole of A is missing: 100 × 30/40.
    ['an area missing', { B1: 24, B2: 6 }, 'renormalise', { total: 75, A: null, coverage: 0.4 }],
    ['an area missing', { B1: 24, B2: 6 }, 'spread', { total: 75, A: null, coverage: 0.4 }],
    [
      'an area not applicable',
      { A1: 'not_applicable', A2: 'not_applicable', A3: 'not_applicable', B1: 30, B2: 5 },
      'renormalise',
      { total: 87.5, A: null, coverage: 1 },
    ],
    ['nothing gained', { A1: 0, A2: 0, A3: 0, B1: 0, B2: 0 }, 'renormalise', { total: 0, A: 0, coverage: 1 }],
  ])('%s: %j by %s', (_, scores, missing, expected) => {
    const tree = scoreTree(TREE, leaves(scores), { missing });
    expect(tree.total).toBeCloseTo(expected.total, 12);
    expect(tree.coverage).toBeCloseTo(expected.coverage, 12);
    const score = tree.nodes.get('A')?.score ?? null;
    if (expected.A === null) expect(score).toBeNull();
    else expect(score).toBeCloseTo(expected.A, 12);
    expect(tree.points).toBe(100);
  });

  it.each<[string, Record<string, State>, string, string]>([
    ['scored', FULL, 'scored', 'scored'],
    ['missing', {}, 'missing', 'missing'],
    ['partly missing', { A1: 3, B1: 3 }, 'scored', 'scored'],
    ['under review', { ...FULL, A1: 'under_review' }, 'under_review', 'under_review'],
    ['under review elsewhere', { ...FULL, B1: 'under_review' }, 'scored', 'under_review'],
    [
      'not applicable',
      { ...FULL, A1: 'not_applicable', A2: 'not_applicable', A3: 'not_applicable' },
      'not_applicable',
      'scored',
    ],
  ])('%s', (_, scores, area, whole) => {
    const tree = scoreTree(TREE, leaves(scores), { missing: 'renormalise' });
    expect(tree.nodes.get('A')?.state).toBe(area);
    expect(tree.state).toBe(whole);
  });

  it('keeps every node, and the leaves as they are', () => {
    const { nodes } = scoreTree(TREE, leaves({ ...FULL, A2: 'under_review', A3: 'not_applicable' }), {
      missing: 'renormalise',
    });
    expect([...nodes.keys()].toSorted()).toEqual(TREE.map(({ id }) => id).toSorted());
    expect(nodes.get('A1')).toEqual({ score: 30, state: 'scored', coverage: 1, weights: [] });
    expect(nodes.get('A2')).toEqual({ score: null, state: 'under_review', coverage: 0, weights: [] });
    expect(nodes.get('A3')).toEqual({ score: null, state: 'not_applicable', coverage: null, weights: [] });
    expect(nodes.get('A')?.coverage).toBeCloseTo(0.8, 12);
  });

  it.each([
    {
      missing: 'renormalise',
      weights: [
        ['A1', 40],
        ['A3', 10],
      ],
    },
    {
      missing: 'spread',
      weights: [
        ['A1', 40 + 5],
        ['A3', 10 + 5],
      ],
    },
  ] as const)('tells what each child weighed: $missing', ({ missing, weights }) => {
    const { nodes } = scoreTree(TREE, leaves({ ...FULL, A2: 'missing' }), { missing });
    expect(nodes.get('A')?.weights.map(({ id, weight }) => [id, weight])).toEqual(weights);
  });

  it('takes a scored leaf without a number as missing, and reads no score of a node with children', () => {
    const odd = new Map<string, LeafScore>([
      ['A', { score: 1, state: 'scored' }],
      ['A1', { score: null, state: 'scored' }],
    ]);
    const tree = scoreTree(TREE, odd, { missing: 'renormalise' });
    expect(tree.nodes.get('A1')).toEqual({ score: null, state: 'missing', coverage: 0, weights: [] });
    expect(tree.nodes.get('A')).toEqual({ score: null, state: 'missing', coverage: 0, weights: [] });
    expect(tree).toMatchObject({ total: null, state: 'missing', coverage: 0 });
  });

  it('scores where nothing applies as nothing', () => {
    const none = leaves({ A1: 'not_applicable' });
    const tree = scoreTree([{ id: 'A1', parent: null, points: 5 }], none, { missing: 'spread' });
    expect(tree).toMatchObject({ total: null, state: 'not_applicable', coverage: 0 });
    expect(scoreTree([], new Map(), { missing: 'spread' })).toMatchObject({ total: null, points: 0 });
  });

  it('goes to any depth, by the points of each level', () => {
    const deep: CriterionNode[] = [
      { id: '1', parent: null, points: 100 },
      { id: '2', parent: '1', points: 3 },
      { id: '3', parent: '2', points: 8 },
      { id: '4', parent: '3', points: 4 },
    ];
    const { nodes, total } = scoreTree(deep, leaves({ 4: 3 }), { missing: 'renormalise' });
    expect([nodes.get('3')?.score, nodes.get('2')?.score, total]).toEqual([6, 2.25, 75]);
  });

  it('takes no notice of criteria without points', () => {
    const nodes = [...TREE, { id: 'B3', parent: 'B', points: 0 }];
    for (const scores of [FULL, { ...FULL, B3: 0 }]) {
      const tree = scoreTree(nodes, leaves(scores), { missing: 'spread' });
      expect(tree).toMatchObject({ total: 75, coverage: 1, state: 'scored' });
    }
  });

  it('takes points of less than one', () => {
    const half: CriterionNode[] = [
      { id: 'A', parent: null, points: 0.5 },
      { id: 'B', parent: null, points: 0.5 },
    ];
    expect(scoreTree(half, leaves({ A: 0.25 }), { missing: 'renormalise' })).toMatchObject({
      total: 0.5,
      coverage: 0.5,
    });
  });

  it.each([
    ['an unknown parent', [{ id: 'A', parent: 'X', points: 1 }]],
    [
      'a cycle',
      [
        { id: 'A', parent: 'B', points: 1 },
        { id: 'B', parent: 'A', points: 1 },
      ],
    ],
    [
      'a shared id',
      [
        { id: 'A', parent: null, points: 1 },
        { id: 'A', parent: null, points: 1 },
      ],
    ],
  ])('refuses %s', (_, nodes) => {
    expect(() => scoreTree(nodes, new Map(), { missing: 'renormalise' })).toThrow(RangeError);
  });

  it('gives full mark for full marks and stays between 0 and full mark, whatever is missing', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const leaf = fc.oneof(share, fc.constantFrom('missing', 'not_applicable', 'under_review'));
    const scores = fc.record({ A1: leaf, A2: leaf, A3: leaf, B1: leaf, B2: leaf });
    fc.assert(
      fc.property(scores, fc.constantFrom('renormalise', 'spread'), (shares, missing) => {
        const points = new Map(TREE.map((node) => [node.id, node.points]));
        const scaled = (scale: (value: number) => number) =>
          leaves(
            Object.fromEntries(
              Object.entries(shares).map(([id, value]) => [
                id,
                typeof value === 'number' ? scale(value) * (points.get(id) ?? 0) : (value as State),
              ]),
            ),
          );
        const options = { missing: missing as MissingPoints };
        const tree = scoreTree(
          TREE,
          scaled((value) => value),
          options,
        );
        const full = scoreTree(
          TREE,
          scaled(() => 1),
          options,
        );
        if (full.total !== null) expect(full.total).toBeCloseTo(100, 9);
        for (const { score, coverage } of tree.nodes.values()) {
          if (score !== null) expect(score).toBeGreaterThanOrEqual(0);
          if (coverage !== null) expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(tree.total ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        expect(tree.coverage).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
