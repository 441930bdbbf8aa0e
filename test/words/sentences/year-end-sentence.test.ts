import { describe, expect, it } from 'vitest';
import { type YearEndFacts, yearEndSentence } from '../../../src/words/sentences/year-end-sentence.ts';

const facts: YearEndFacts = {
  method: 'run_rate',
  total: 271.2,
  low: 258,
  high: 284.4,
  completion: 1.356,
  outlook: 'met',
  months: 10,
  years: 0,
  direction: 'higher',
  target: 200,
  unit: { zh: '篇', en: 'reports' },
  decimals: 0,
};

describe('yearEndSentence', () => {
  it.each<[string, Partial<YearEndFacts>, string, string]>([
    [
      'the whole interval meets the target',
      {},
      '若后2个月与前10个月相当，全年约271篇（95%区间258至284篇，近似推算），约为目标的135.6%；整个区间不低于目标。',
      'If the 2 months to come are like the 10 so far, the year ends at about 271 reports (95% interval 258 to 284 reports, approximate), 135.6% of the target; the whole interval is at or above the target.',
    ],
    [
      'the whole interval misses it',
      { outlook: 'not_met', completion: 0.9, target: 301 },
      '若后2个月与前10个月相当，全年约271篇（95%区间258至284篇，近似推算），约为目标的90%；整个区间低于目标。',
      'If the 2 months to come are like the 10 so far, the year ends at about 271 reports (95% interval 258 to 284 reports, approximate), 90% of the target; the whole interval is below the target.',
    ],
    [
      'the target lies inside the interval; one month to come',
      { outlook: 'open', completion: 1.004, target: 270, months: 11 },
      '若后1个月与前11个月相当，全年约271篇（95%区间258至284篇，近似推算），约为目标的100.4%；区间跨越目标，能否完成尚不能断定。',
      'If the month to come is like the 11 so far, the year ends at about 271 reports (95% interval 258 to 284 reports, approximate), 100.4% of the target; the target lies inside the interval, so it cannot be told whether it will be met.',
    ],
    [
      'where less is better, all of it within',
      { direction: 'lower', completion: null, target: 300 },
      '若后2个月与前10个月相当，全年约271篇（95%区间258至284篇，近似推算）；整个区间不高于目标。',
      'If the 2 months to come are like the 10 so far, the year ends at about 271 reports (95% interval 258 to 284 reports, approximate); the whole interval is at or below the target.',
    ],
    [
      'where less is better, all of it above',
      { direction: 'lower', completion: null, outlook: 'not_met' },
      '若后2个月与前10个月相当，全年约271篇（95%区间258至284篇，近似推算）；整个区间高于目标。',
      'If the 2 months to come are like the 10 so far, the year ends at about 271 reports (95% interval 258 to 284 reports, approximate); the whole interval is above the target.',
    ],
    [
      'where less is better, and it cannot be told',
      { direction: 'lower', completion: null, outlook: 'open' },
      '若后2个月与前10个月相当，全年约271篇（95%区间258至284篇，近似推算）；区间跨越目标，能否完成尚不能断定。',
      'If the 2 months to come are like the 10 so far, the year ends at about 271 reports (95% interval 258 to 284 reports, approximate); the target lies inside the interval, so it cannot be told whether it will be met.',
    ],
    [
      'by earlier years, without a target',
      { method: 'share_of_year', years: 3, outlook: null, target: null, completion: null },
      '按前3年同期占全年的比重推算，全年约271篇（95%区间258至284篇）。',
      'By the share that the 3 years before had reached by now, the year ends at about 271 reports (95% interval 258 to 284 reports).',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(yearEndSentence({ ...facts, ...more })).toEqual({ zh, en });
  });
});
