import { describe, expect, it } from 'vitest';
import {
  basisOfManual,
  basisOfNode,
  basisOfRule,
  type RuleFacts,
  unscoredBasis,
} from '../../../src/words/sentences/criterion-basis.ts';

describe('basisOfManual', () => {
  it('names the sources that gave a score, and only those', () => {
    const basis = basisOfManual({
      sources: { self: 0.95, mutual: null, special: 0.9 },
      weights: { self: 0.2, mutual: 0.3, special: 0.5 },
      share: 64 / 70,
      score: 40 * (64 / 70),
      points: 40,
    });
    expect(basis).toEqual({
      zh: '自检95.0%（权重0.2）、专门检查90.0%（权重0.5），加权得分率91.4%，得36.57分（满分40分）。',
      en: 'self-check 95.0% (weight 0.2), special inspection 90.0% (weight 0.5); weighted 91.4%: 36.57 of 40 points.',
    });
  });
});

describe('basisOfRule', () => {
  const facts: RuleFacts = {
    rule: 'completion',
    name: { zh: '信息采用', en: 'Reports adopted' },
    unit: { zh: '篇', en: 'reports' },
    decimals: 0,
    value: 46,
    due: 75,
    completion: 46 / 75,
    met: false,
    score: 6.13,
    points: 10,
  };
  it.each<[string, Partial<RuleFacts>, string, string]>([
    [
      'completion',
      {},
      '信息采用46篇，期末要求75篇，完成率61.3%，得6.13分（满分10分）。',
      'Reports adopted: 46 reports against 75 reports required by then, completion 61.3%; 6.13 of 10 points.',
    ],
    [
      'completion of a range, which has no single target',
      { due: null, completion: 1, score: 10 },
      '信息采用46篇，完成率100%，得10分（满分10分）。',
      'Reports adopted: 46 reports, completion 100%; 10 of 10 points.',
    ],
    [
      'threshold',
      { rule: 'threshold', score: 0 },
      '信息采用46篇，目标75篇，未达标，得0分（满分10分）。',
      'Reports adopted: 46 reports against a target of 75 reports, target not met; 0 of 10 points.',
    ],
    [
      'threshold of a range',
      { rule: 'threshold', due: null, met: true, score: 10 },
      '信息采用46篇，已达标，得10分（满分10分）。',
      'Reports adopted: 46 reports, target met; 10 of 10 points.',
    ],
    [
      'steps',
      { rule: 'steps', score: 5 },
      '信息采用46篇，按所在档计分，得5分（满分10分）。',
      'Reports adopted: 46 reports, scored by its step; 5 of 10 points.',
    ],
    [
      'deduction',
      { rule: 'deduct', score: 8 },
      '信息采用46篇，扣2分，得8分（满分10分）。',
      'Reports adopted: 46 reports, 2 off; 8 of 10 points.',
    ],
    [
      'no deduction',
      { rule: 'deduct', score: 10 },
      '信息采用46篇，不扣分，得10分（满分10分）。',
      'Reports adopted: 46 reports, nothing taken off; 10 of 10 points.',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(basisOfRule({ ...facts, ...more })).toEqual({ zh, en });
  });
});

describe('basisOfNode', () => {
  it.each([
    [
      { scored: 3, applicable: 3, score: 19.5, points: 20 },
      '由3个下级考核项汇总，得19.5分（满分20分）。',
      'From its 3 parts: 19.5 of 20 points.',
    ],
    [
      { scored: 1, applicable: 1, score: 19.5, points: 20 },
      '由1个下级考核项汇总，得19.5分（满分20分）。',
      'From its one part: 19.5 of 20 points.',
    ],
    [
      { scored: 2, applicable: 3, score: 19.5, points: 20 },
      '由2个已计分的下级考核项（应计3个）折算，得19.5分（满分20分）。',
      'From the 2 scored of 3 parts, scaled up: 19.5 of 20 points.',
    ],
    [{ scored: 0, applicable: 3, score: null, points: 20 }, '下级均未计分。', 'None of its parts is scored.'],
  ])('%j', (facts, zh, en) => {
    expect(basisOfNode(facts)).toEqual({ zh, en });
  });
});

describe('unscoredBasis', () => {
  it.each([
    ['missing', '缺少评分或数据，未计分。', 'Not scored: no score or no data.'],
    ['not_applicable', '不适用，不计入。', 'Does not apply and is not counted.'],
    ['under_review', '复核中，暂不计分。', 'Under review; not scored yet.'],
  ] as const)('%s', (state, zh, en) => {
    expect(unscoredBasis(state)).toEqual({ zh, en });
  });
});
