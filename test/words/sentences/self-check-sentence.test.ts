import { describe, expect, it } from 'vitest';
import { type CheckedLine, selfCheckSentence } from '../../../src/words/sentences/self-check-sentence.ts';

const line = (zh: string, more: Partial<CheckedLine> = {}): CheckedLine => ({
  unit: { short: { zh, en: zh } },
  selfGap: 1,
  selfZ: null,
  selfInflated: false,
  rank: 1,
  withoutSelf: { rank: 1 },
  ...more,
});

const many = (more: Partial<CheckedLine>) => Array.from({ length: 8 }, (_, i) => line(`${i}`, more));

describe('selfCheckSentence', () => {
  it.each<[string, readonly CheckedLine[], string, string]>([
    [
      'too few units to judge',
      [line('甲', { selfGap: 2 }), line('乙', { selfGap: -1 })],
      '自检与其他评分之差的中位数为+0.5分。可比单位不足8个，不判断自检是否偏高。不计自检，名次不变。',
      'The median gap between self-check and other sources is +0.5 points. With fewer than 8 units to compare, no self-check is called inflated. Without self-checks every rank stays as it is.',
    ],
    [
      'gaps that are all alike',
      many({}),
      '自检与其他评分之差的中位数为+1分。各单位自检差过于集中，不判断自检是否偏高。不计自检，名次不变。',
      'The median gap between self-check and other sources is +1 point. The gaps lie too close together to call any self-check inflated. Without self-checks every rank stays as it is.',
    ],
    [
      'none stands out, one place changes',
      [...many({ selfZ: 0.5 }), line('壬', { selfZ: 3.4, withoutSelf: { rank: 2 } })],
      '自检与其他评分之差的中位数为+1分。没有单位的自检明显高于同组情况。不计自检，1个单位名次变化。',
      'The median gap between self-check and other sources is +1 point. No self-check stands out from those of the group. Without self-checks one rank changes.',
    ],
    [
      'two stand out, two places change',
      [
        ...many({ selfZ: 0.5 }),
        line('壬', { selfZ: 3.6, selfInflated: true, withoutSelf: { rank: 2 } }),
        line('癸', { selfZ: 4.6, selfInflated: true, rank: 3, withoutSelf: { rank: 2 } }),
      ],
      '自检与其他评分之差的中位数为+1分。壬、癸的自检明显高于同组情况。不计自检，2个单位名次变化。',
      'The median gap between self-check and other sources is +1 point. 壬, 癸: the self-check stands out above those of the group. Without self-checks 2 ranks change.',
    ],
    [
      'nobody is ranked',
      [line('甲', { selfGap: -0.4, rank: null, withoutSelf: { rank: null } })],
      '自检与其他评分之差的中位数为−0.4分。可比单位不足8个，不判断自检是否偏高。',
      'The median gap between self-check and other sources is −0.4 points. With fewer than 8 units to compare, no self-check is called inflated.',
    ],
    [
      'no self-check',
      [line('甲', { selfGap: null, withoutSelf: null })],
      '没有可与其他评分比较的自检。',
      'There is no self-check to compare with other sources.',
    ],
  ])('%s', (_, lines, zh, en) => {
    expect(selfCheckSentence(lines)).toEqual({ zh, en });
  });

  it.each([
    [[5, 1, 2], '+2分'],
    [[1, 2, 4, 9], '+3分'],
    [[0], '0分'],
  ])('the median of %j is %s', (gaps, median) => {
    const lines = gaps.map((selfGap) => line('甲', { selfGap }));
    expect(selfCheckSentence(lines).zh).toContain(`中位数为${median}`);
  });
});
