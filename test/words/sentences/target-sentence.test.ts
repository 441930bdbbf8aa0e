import { describe, expect, it } from 'vitest';
import { type TargetFacts, targetSentence } from '../../../src/words/sentences/target-sentence.ts';

const facts: TargetFacts = {
  status: 'ahead',
  direction: 'higher',
  unit: { zh: '公里', en: 'km' },
  decimals: 1,
  asOf: '2026-10',
  value: 417.8,
  target: 200,
  low: null,
  high: null,
  completion: 2.089,
  expected: 166.7,
  paceBy: 'time',
};

describe('targetSentence', () => {
  it.each<[string, Partial<TargetFacts>, string, string]>([
    [
      'ahead',
      {},
      '截至2026年10月为417.8公里，完成率208.9%，超序时进度（应达166.7公里）。',
      '417.8 km by the end of October 2026, 208.9% of the target: ahead of pace (166.7 km due).',
    ],
    [
      'far behind a plan',
      { status: 'far_behind', paceBy: 'plan', value: 50, completion: 0.25 },
      '截至2026年10月为50.0公里，完成率25%，严重落后计划进度（应达166.7公里）。',
      '50.0 km by the end of October 2026, 25% of the target: far behind plan (166.7 km due).',
    ],
    [
      'on pace while nothing is due',
      { status: 'on_pace', value: 0, completion: 0, expected: 0 },
      '截至2026年10月为0.0公里，完成率0%，达序时进度。',
      '0.0 km by the end of October 2026, 0% of the target: on pace.',
    ],
    [
      'met',
      { status: 'met', completion: 1.02, value: 204, expected: null },
      '截至2026年10月为204.0公里，达到目标200.0公里，完成率102%。',
      '204.0 km by the end of October 2026, the target of 200.0 km is met (102% of it).',
    ],
    [
      'lower is better and not met',
      {
        status: 'not_met',
        direction: 'lower',
        unit: { zh: '天', en: 'days' },
        value: 5,
        target: 3,
        completion: 0.6,
      },
      '截至2026年10月为5.0天，高于目标3.0天，未达标。',
      '5.0 days by the end of October 2026, above the target of at most 3.0 days.',
    ],
    [
      'inside a range',
      { status: 'met', direction: 'range', unit: { zh: '%', en: '%' }, value: 90, low: 85, high: 100 },
      '截至2026年10月为90.0%，在目标区间85.0%至100.0%之内。',
      '90.0% by the end of October 2026, inside the target range of 85.0% to 100.0%.',
    ],
    [
      'no data',
      { status: 'no_data', asOf: null, value: null, completion: null },
      '目标200.0公里，尚未报数。',
      'The target is 200.0 km; nothing has been reported yet.',
    ],
    [
      'only an earlier year',
      { status: 'no_data', asOf: '2025', completion: null },
      '截至2025年为417.8公里；目标年度尚未报数（目标200.0公里）。',
      '417.8 km by the end of 2025; nothing has been reported for the year of the target (200.0 km).',
    ],
    [
      'no target',
      { status: 'no_target', target: null, completion: null },
      '截至2026年10月为417.8公里，未设目标。',
      '417.8 km by the end of October 2026; no target is set.',
    ],
    [
      'monitored',
      { status: 'not_applicable', direction: 'monitor', target: null, completion: null },
      '截至2026年10月为417.8公里，仅作监测，不评价完成情况。',
      '417.8 km by the end of October 2026; it is monitored only and not judged.',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(targetSentence({ ...facts, ...more })).toEqual({ zh, en });
  });
});
