import { describe, expect, it } from 'vitest';
import { parseParameters, type RuleParameters } from '../../src/contract/parameters.ts';

type Case = readonly [rule: RuleParameters['rule'], text: string | null, parameters: RuleParameters];

const downwards: RuleParameters = {
  rule: 'steps',
  holds: 'from',
  steps: [
    { edge: 90, points: 10 },
    { edge: 80, points: 8 },
    { edge: 60, points: 5 },
  ],
};

const GOOD: readonly Case[] = [
  ['manual', null, { rule: 'manual' }],
  ['completion', '', { rule: 'completion' }],
  ['threshold', '  ', { rule: 'threshold' }],
  ['steps', '90:10;80:8;60:5', downwards],
  ['steps', ' 90:10;80 : 8;60:5; ', downwards],
  // Full-width digits, colons and semicolons, as a Chinese keyboard gives them.
  ['steps', '９０：10；80：8；60：5', downwards],
  ['steps', '100:10', { rule: 'steps', holds: 'from', steps: [{ edge: 100, points: 10 }] }],
  [
    'steps',
    '-0.5:10;1:0',
    {
      rule: 'steps',
      holds: 'up_to',
      steps: [
        { edge: -0.5, points: 10 },
        { edge: 1, points: 0 },
      ],
    },
  ],
  ['deduct', 'threshold=0.5;per=0.1;minus=1', { rule: 'deduct', threshold: 0.5, per: 0.1, minus: 1 }],
  ['deduct', 'minus=0;threshold=-1;per=2', { rule: 'deduct', threshold: -1, per: 2, minus: 0 }],
  ['deduct', '界值=0；每超=1；扣=0.5', { rule: 'deduct', threshold: 0, per: 1, minus: 0.5 }],
];

const BAD: readonly (readonly [rule: RuleParameters['rule'], text: string | null, zh: string])[] = [
  ['manual', '90:10', '该计分方式不用参数。'],
  ['completion', 'x', '该计分方式不用参数。'],
  ['steps', null, '阶梯计分要写明各档，如 90:10;80:8;60:5。'],
  ['steps', '90', '“90”不是“界值：得分”，得分不得为负。'],
  ['steps', '90:10;;60:5', '“”不是“界值：得分”，得分不得为负。'],
  ['steps', '90:10:3', '“90:10:3”不是“界值：得分”，得分不得为负。'],
  ['steps', '90:-1', '“90:-1”不是“界值：得分”，得分不得为负。'],
  ['steps', '90%:10', '“90%:10”不是“界值：得分”，得分不得为负。'],
  ['steps', '60:5;80:8', '各档得分要从高到低，不得相同。'],
  ['steps', '90:10;80:10', '各档得分要从高到低，不得相同。'],
  ['steps', '90:10;60:8;80:5', '各档界值要依次由大到小或由小到大，不得相同。'],
  ['steps', '90:10;90:8', '各档界值要依次由大到小或由小到大，不得相同。'],
  ['deduct', null, '缺少参数 threshold、per、minus。'],
  ['deduct', 'threshold=0.5;per=0.1', '缺少参数 minus。'],
  ['deduct', 'per=1;per=2;minus=1', '参数 per 重复。'],
  ['deduct', 'from=1', '“from=1”看不懂，扣分参数写作 threshold=0.5;per=0.1;minus=1。'],
  ['deduct', 'per=', '“per=”看不懂，扣分参数写作 threshold=0.5;per=0.1;minus=1。'],
  ['deduct', 'threshold=1;per=0;minus=1', 'per 要大于 0,minus 不得为负。'],
  ['deduct', 'threshold=1;per=1;minus=-1', 'per 要大于 0,minus 不得为负。'],
];

describe('parseParameters', () => {
  it.each(GOOD)('%s %j', (rule, text, parameters) => {
    expect(parseParameters(rule, text)).toEqual({ ok: true, parameters });
  });

  it.each(BAD)('%s %j: %s', (rule, text, zh) => {
    const reading = parseParameters(rule, text);
    expect(reading).toMatchObject({ ok: false, fault: { zh } });
    expect(reading.ok || reading.fault.en).toMatch(/^["A-Za-z].*\.$/);
  });
});
