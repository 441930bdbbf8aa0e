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
      'behind pace',
      { status: 'behind', value: 140, completion: 0.7 },
      '截至2026年10月为140.0公里，完成率70%，落后序时进度（应达166.7公里）。',
      '140.0 km by the end of October 2026, 70% of the target: behind pace (166.7 km due).',
    ],
    [
      'ahead of a plan',
      { paceBy: 'plan', value: 190, completion: 0.95 },
      '截至2026年10月为190.0公里，完成率95%，超计划进度（应达166.7公里）。',
      '190.0 km by the end of October 2026, 95% of the target: ahead of plan (166.7 km due).',
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
      'not met at the end of the year',
      { status: 'not_met', asOf: '2026-12', completion: 0.95, value: 190, expected: null },
      '截至2026年12月为190.0公里，未达到目标200.0公里，完成率95%。',
      '190.0 km by the end of December 2026, short of the target of 200.0 km (95% of it).',
    ],
    [
      'a milestone that is done',
      {
        status: 'met',
        direction: 'milestone',
        unit: { zh: '%', en: '%' },
        value: 100,
        target: 100,
        completion: 1,
        expected: null,
      },
      '截至2026年10月为100.0%，达到目标100.0%。',
      '100.0% by the end of October 2026, the target of 100.0% is met.',
    ],
    [
      'a milestone that is not done',
      {
        status: 'not_met',
        direction: 'milestone',
        unit: { zh: '%', en: '%' },
        value: 60,
        target: 100,
        completion: 0.6,
        expected: null,
      },
      '截至2026年10月为60.0%，未达到目标100.0%。',
      '60.0% by the end of October 2026, short of the target of 100.0%.',
    ],
    [
      'lower is better and met',
      {
        status: 'met',
        direction: 'lower',
        unit: { zh: '天', en: 'days' },
        value: 3,
        target: 3,
        completion: 1,
      },
      '截至2026年10月为3.0天，不高于目标3.0天，已达标。',
      '3.0 days by the end of October 2026, within the target of at most 3.0 days.',
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
      'outside a range',
      { status: 'not_met', direction: 'range', unit: { zh: '%', en: '%' }, value: 80, low: 85, high: 100 },
      '截至2026年10月为80.0%，在目标区间85.0%至100.0%之外。',
      '80.0% by the end of October 2026, outside the target range of 85.0% to 100.0%.',
    ],
    [
      'outside a range that is open above',
      { status: 'not_met', direction: 'range', unit: { zh: '%', en: '%' }, value: 80, low: 85, high: null },
      '截至2026年10月为80.0%，低于目标区间下限85.0%。',
      '80.0% by the end of October 2026, below the target range, which begins at 85.0%.',
    ],
    [
      'inside a range that is open below',
      { status: 'met', direction: 'range', unit: { zh: '%', en: '%' }, value: 80, low: null, high: 85 },
      '截至2026年10月为80.0%，不高于目标区间上限85.0%。',
      '80.0% by the end of October 2026, inside the target range, which ends at 85.0%.',
    ],
    [
      'inside a range that is open above',
      { status: 'met', direction: 'range', unit: { zh: '%', en: '%' }, value: 90, low: 85, high: null },
      '截至2026年10月为90.0%，不低于目标区间下限85.0%。',
      '90.0% by the end of October 2026, inside the target range, which begins at 85.0%.',
    ],
    [
      'outside a range that is open below',
      { status: 'not_met', direction: 'range', unit: { zh: '%', en: '%' }, value: 90, low: null, high: 85 },
      '截至2026年10月为90.0%，高于目标区间上限85.0%。',
      '90.0% by the end of October 2026, above the target range, which ends at 85.0%.',
    ],
    [
      'neither a target nor data',
      { status: 'no_target', target: null, asOf: null, value: null, completion: null },
      '未设目标，也未报数。',
      'No target is set, and nothing has been reported.',
    ],
    [
      'monitored and not reported',
      { status: 'not_applicable', direction: 'monitor', asOf: null, value: null, completion: null },
      '仅作监测，不评价完成情况，也未报数。',
      'It is monitored only and not judged, and nothing has been reported.',
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
