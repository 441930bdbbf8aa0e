import { describe, expect, it } from 'vitest';
import { agrees, parentsUnder, topmost } from '../../../src/components/targets/decomposition.ts';
import { decompositionHeadline } from '../../../src/words/pages/indicator.ts';

const unit = (id: string) => {
  const name = { zh: id, en: id };
  return { id, slug: id, name, short: name };
};

const parent = (id: string, target: number | null, parts: Readonly<Record<string, number>>) => ({
  unit: unit(id),
  target,
  children: Object.entries(parts).map(([part, share]) => ({ unit: unit(part), target: share })),
  sum: Object.values(parts).reduce((sum, share) => sum + share, 0),
});

const tree = [parent('A', 10, { B: 6, C: 4 }), parent('B', 6, { D: 5 }), parent('X', null, { Y: 1 })];

it('finds the topmost parents, and all parents under one', () => {
  expect(topmost(tree).map((each) => each.unit.id)).toEqual(['A', 'X']);
  const [top] = tree;
  expect(top && parentsUnder(top, tree).map((each) => each.unit.id)).toEqual(['A', 'B']);
});

it.each([
  [10, 10, 0, true],
  [10, 10.4, 0, true],
  [10, 10.5, 0, false],
  [10, 10.4, 1, false],
  [0.3, 0.1 + 0.2, 2, true],
  [null, 10, 0, false],
  [10, null, 0, false],
])('%s and %s agree to %i decimals: %s', (target, sum, decimals, expected) => {
  expect(agrees(target, sum, decimals)).toBe(expected);
});

describe('the headline over a decomposition', () => {
  const say = (text: string) => ({ zh: text, en: text });
  const facts = { unit: say('甲'), target: say('10'), sum: say('10'), agrees: true, apart: 0 };
  it.each([
    [{}, '甲目标10，与下级合计一致。', '甲: the target of 10 is the sum of its parts.'],
    [
      { agrees: false, sum: say('9') },
      '甲目标10，下级合计9，两者不一致。',
      '甲: the target is 10, its parts sum to 9.',
    ],
    [
      { target: null, agrees: false },
      '甲未单设目标，下级合计10。',
      '甲 has no target of its own; its parts sum to 10.',
    ],
    [
      { apart: 1 },
      '甲目标10，与下级合计一致。下级中另有1个单位的目标与其下级合计不一致。',
      '甲: the target of 10 is the sum of its parts. Further down, one target differs from the sum of the parts.',
    ],
    [
      { apart: 2 },
      '甲目标10，与下级合计一致。下级中另有2个单位的目标与其下级合计不一致。',
      '甲: the target of 10 is the sum of its parts. Further down, 2 targets differ from the sum of the parts.',
    ],
  ])('%j', (more, zh, en) => {
    expect(decompositionHeadline({ ...facts, ...more })).toEqual({ zh, en });
  });
});
