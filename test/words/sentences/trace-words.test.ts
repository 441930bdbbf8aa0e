import { describe, expect, it } from 'vitest';
import {
  adjustmentLabel,
  criterionRule,
  errorRateTitle,
  partLabel,
  reportedLabel,
  scoreRowLabel,
  type TargetRuleFacts,
  targetRule,
} from '../../../src/words/sentences/trace-words.ts';

describe('targetRule', () => {
  const facts: TargetRuleFacts = {
    direction: 'higher',
    reading: 'monthly',
    lowerIsBetter: 'ratio',
    paceBy: 'time',
  };
  it.each<[Partial<TargetRuleFacts>, string]>([
    [{}, 'A＝各期当月值之和；完成率 c＝A÷T；进度比 r＝A÷E，E＝T×s。'],
    [
      { reading: 'cumulative', paceBy: 'plan' },
      'A＝最近一期累计值；完成率 c＝A÷T；进度比 r＝A÷E，E＝月度计划。',
    ],
    [
      { direction: 'lower', reading: 'latest', paceBy: null },
      'A＝最近一期期末值；完成率 c＝T÷A（越低越好）。',
    ],
    [
      { direction: 'lower', reading: 'latest', lowerIsBetter: 'linear', paceBy: null },
      'A＝最近一期期末值；完成率 c＝max(0，2－A÷T)（越低越好）。',
    ],
    [
      { direction: 'range', paceBy: null },
      'A＝各期当月值之和；完成率 c：在L至H之内为1，在外随距离直线降至0。',
    ],
    [{ direction: 'monitor', paceBy: null }, 'A＝各期当月值之和；仅监测，不计算完成率。'],
  ])('%j', (more, zh) => {
    expect(targetRule({ ...facts, ...more }).zh).toBe(zh);
  });
});

describe('labels', () => {
  it.each([
    [reportedLabel('2026-10').zh, '2026年10月完成值'],
    [partLabel({ zh: '甲', en: 'A' }, null).zh, '甲'],
    [partLabel({ zh: '甲', en: 'A' }, { zh: '分子', en: 'Numerator' }).en, 'A: numerator'],
    [
      errorRateTitle('2026-01', '2026-10', { zh: '公文差错率', en: 'error rate' }).zh,
      '2026年1\u2060—\u206010月公文差错率',
    ],
    [scoreRowLabel('mutual', { zh: '一组', en: 'Panel 1' }).en, 'Mutual check (Panel 1)'],
    [scoreRowLabel('self', null).zh, '自检'],
    [adjustmentLabel('veto', { zh: '瞒报', en: 'Concealment' }).zh, '一票否决：瞒报'],
    [criterionRule('threshold').zh, '达到要求得满分，否则不得分。'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});
