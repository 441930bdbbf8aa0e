import { describe, expect, it } from 'vitest';
import {
  type ProcurementFacts,
  procurementSentence,
} from '../../../src/words/sentences/procurement-sentence.ts';
import { satisfactionSentence } from '../../../src/words/sentences/satisfaction-sentence.ts';

describe('satisfactionSentence', () => {
  it('says what is shown, what is too small, and what was not counted', () => {
    const result = { share: null, interval: null };
    const facts = {
      period: '2026-H1',
      groups: [
        { group: 'leaders', result: { ...result, state: 'suppressed' } },
        { group: 'departments', result: { ...result, state: 'uncounted' } },
        { group: 'public', result: { state: 'shown', share: 0.787, interval: [0.773, 0.801] } },
      ],
    } as const;
    expect(satisfactionSentence(facts)).toEqual({
      zh: '2026年上半年满意率：领导人数过少，不公布；部门和基层未分档统计；群众78.7%（95%置信区间77.3%\u2060—\u206080.1%）。',
      en: 'Satisfied in the first half of 2026: leaders: too few to show; departments and grass-roots: not counted by class; the public 78.7% (95% interval 77.3%\u2060–\u206080.1%).',
    });
  });
});

describe('procurementSentence', () => {
  const facts: ProcurementFacts = {
    year: 2026,
    yearStarts: 1,
    planned: 2_361_900,
    ordered: 1_605_449,
    remaining: 756_451,
    rate: 0.68,
    over: false,
    lines: 13,
    orderedLines: 11,
    beyond: 1,
  };

  it.each<[string, Partial<ProcurementFacts>, string, string]>([
    [
      'part of the plan',
      {},
      '2026年计划采购13项、236.2万元；已成交11项、160.5万元，执行率68.0%，结余75.6万元；1项超过计划。',
      'The plan for 2026 has 13 lines worth 2,361,900 yuan; 11 are ordered for 1,605,449 yuan, 68.0% of it, and 756,451 yuan remain; 1 is beyond plan.',
    ],
    [
      'more than the plan',
      {
        planned: 9000,
        ordered: 9900,
        remaining: -900,
        rate: 1.1,
        over: true,
        lines: 2,
        orderedLines: 1,
        beyond: 2,
      },
      '2026年计划采购2项、9,000元；已成交1项、9,900元，执行率110.0%，超支900元；2项超过计划。',
      'The plan for 2026 has 2 lines worth 9,000 yuan; 1 is ordered for 9,900 yuan, 110.0% of it, and 900 yuan over it; 2 are beyond plan.',
    ],
    [
      'nothing yet',
      { planned: 9000, ordered: null, remaining: 9000, rate: null, lines: 1, orderedLines: 0, beyond: 0 },
      '2026年计划采购1项、9,000元，尚未成交。',
      'The plan for 2026 has 1 line worth 9,000 yuan; nothing is ordered yet.',
    ],
  ])('%s', (_, changed, zh, en) => {
    expect(procurementSentence({ ...facts, ...changed })).toEqual({ zh, en });
  });
});
