import { describe, expect, it } from 'vitest';
import { type ChartFacts, chartSentence } from '../../../src/words/sentences/chart-sentence.ts';

const facts: ChartFacts = {
  rate: { zh: '公文差错率', en: 'error rate' },
  plotted: 22,
  omitted: 0,
  spotless: false,
  trial: false,
  widenedBy: null,
  pooled: false,
  rebased: null,
  above: [],
  below: [],
  runs: { longest: 4, longestMax: 7, crossings: 10, crossingsMin: 7 },
};

describe('chartSentence', () => {
  it.each<[string, Partial<ChartFacts>, string, string]>([
    [
      'ordinary variation',
      {},
      '公文差错率各期均在正常波动范围内，不必追查个案。',
      'The error rate varies as chance would have it; there is no need to look into single cases.',
    ],
    [
      'no errors in any period',
      { plotted: 0, omitted: 24, spotless: true },
      '公文差错率各期均为0，不必绘制控制图。',
      'The error rate was 0 in every period, so no control chart is drawn.',
    ],
    [
      'one point, of which nothing can be said',
      { plotted: 1, omitted: 1, trial: true },
      '只有1期可以绘制，尚不能判断波动是否正常。不足12期，为试用控制限。1期件数过少，未计入。',
      'Only one period can be drawn, so whether the error rate varies as usual cannot be told yet. Fewer than 12 points, so these are trial limits. One period with too few counted is left out.',
    ],
    [
      'points outside',
      { above: ['2026-03', '2026-05'], below: ['2025-01'] },
      '公文差错率出现异常信号：2026年3月、2026年5月高于控制上限；2025年1月低于控制下限。',
      'The error rate shows a signal: above the upper limit in March 2026, May 2026; below the lower limit in January 2025.',
    ],
    [
      'many points outside',
      { above: ['2026-01', '2026-02', '2026-03', '2026-04'] },
      '公文差错率出现异常信号：2026年2月、2026年3月、2026年4月等4期高于控制上限。',
      'The error rate shows a signal: above the upper limit in 4 periods, last February 2026, March 2026, April 2026.',
    ],
    [
      'a long run',
      { runs: { longest: 9, longestMax: 7, crossings: 3, crossingsMin: 7 } },
      '公文差错率出现异常信号：连续9期在平均线同侧（偶然一般不超过7期）。',
      'The error rate shows a signal: 9 points in a row on one side of the mean (chance gives at most 7 as a rule).',
    ],
    [
      'few crossings',
      { runs: { longest: 7, longestMax: 7, crossings: 1, crossingsMin: 7 } },
      '公文差错率出现异常信号：只有1次穿过平均线（偶然一般不少于7次）。',
      'The error rate shows a signal: the mean is crossed once only (chance gives at least 7 as a rule).',
    ],
    [
      'trial limits, widened, with points left out',
      { trial: true, widenedBy: 1.83, omitted: 2 },
      '公文差错率各期均在正常波动范围内，不必追查个案。不足12期，为试用控制限。各期离散大于偶然（σz=1.83），控制限已相应放宽。2期件数过少，未计入。',
      'The error rate varies as chance would have it; there is no need to look into single cases. Fewer than 12 points, so these are trial limits. Points spread more than by chance (σz = 1.83), so the limits are widened. 2 periods with too few counted are left out.',
    ],
    [
      'months added up, limits computed anew',
      {
        pooled: true,
        rebased: { from: '2026-Q2', cause: { zh: '启用校对系统', en: 'proofreading system' }, by: '办公室' },
      },
      '公文差错率各期均在正常波动范围内，不必追查个案。每月件数过少，按季合并。2026年第二季度起因“启用校对系统”重定控制限（办公室决定），此前的控制限照旧保留。',
      'The error rate varies as chance would have it; there is no need to look into single cases. Months hold too few and are added up to quarters. Limits are computed anew from Q2 2026: proofreading system (decided by 办公室); earlier limits are kept as they were.',
    ],
    [
      'nothing plotted',
      { plotted: 0 },
      '件数过少，不足以绘制控制图。',
      'Too little was counted for a control chart.',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(chartSentence({ ...facts, ...more })).toEqual({ zh, en });
  });
});
