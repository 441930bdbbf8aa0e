import { describe, expect, it } from 'vitest';
import { inflatedSelfCheck, vetoed } from '../../../src/words/sentences/attention-appraisal.ts';
import { attentionMore } from '../../../src/words/sentences/attention-more.ts';
import {
  aboveBenchmark,
  beyondFunnel,
  beyondLimit,
  generallyAbove,
  runAbove,
} from '../../../src/words/sentences/attention-quality.ts';
import { farBehind, missingReport, notMet } from '../../../src/words/sentences/attention-target.ts';

const unit = { zh: '枫陵县', en: 'Fengling County' };
const rate = { zh: '差错率1.91%。', en: 'The rate is 1.91%.' };

describe('aboveBenchmark', () => {
  it('says how many tests there were and how false alarms are held down', () => {
    expect(aboveBenchmark({ unit, rate, upperTail: 0.00001, tested: 25, falseAlarms: 0.025 })).toEqual({
      sentence: { zh: '枫陵县：差错率1.91%。', en: 'Fengling County: The rate is 1.91%.' },
      reason: {
        zh: '精确二项检验（p<0.001）；25个单位同时检验，已按本杰明尼—霍克伯格法将误报率控制在2.5%。',
        en: 'Exact binomial test (p\u00a0<\u00a00.001); 25 units were tested together and false alarms are held to 2.5% (Benjamini and Hochberg).',
      },
    });
  });

  it('says nothing of other tests where there are none', () => {
    expect(aboveBenchmark({ unit, rate, upperTail: 0.01, tested: 1, falseAlarms: 0.025 }).reason.zh).toBe(
      '精确二项检验（p=0.010）。',
    );
  });
});

describe('where the whole is above the benchmark', () => {
  it('says how far a unit stands out, and that the spread is counted in', () => {
    const name = { zh: '公文差错率', en: 'error rate' };
    const words = beyondFunnel({
      unit,
      name,
      rate: 0.03,
      upper: 0.021,
      target: 0.009,
      phi: 24.3,
      units: 192,
    });
    expect(words.sentence.zh).toBe('枫陵县：本年累计公文差错率3%，高于放宽后的99.8%界限（2.1%；总体0.9%）。');
    expect(words.reason.en).toBe(
      'Funnel plot: 192 units compared, the spread between them (φ = 24) counted into the limits.',
    );
  });

  it('counts the units above it without naming them', () => {
    const name = { zh: '公文差错率', en: 'error rate' };
    const words = generallyAbove({ name, above: 120, tested: 192, falseAlarms: 0.025 });
    expect(words.sentence).toEqual({
      zh: '总体公文差错率高于基准，192个单位中有120个可以断定高于基准，属普遍情况，不逐一列出。',
      en: 'All together, the error rate is above the benchmark, and 120 of 192 units can be said to be above it too; being general, it is told once and not unit by unit.',
    });
    expect(words.reason.zh).toContain('误报率控制在2.5%');
  });
});

describe('signals of the control chart', () => {
  const name = { zh: '公文差错率', en: 'error rate' };
  it('gives the point and its limit', () => {
    const words = beyondLimit({ unit, name, period: '2026-10', rate: 0.031, upper: 0.02, judged: 12 });
    expect(words.sentence.zh).toBe('枫陵县：2026年10月公文差错率3.1%，高于控制上限（2%）。');
    expect(words.reason.zh).toContain('同时判断12个单位');
  });
  it('gives the run and what chance explains', () => {
    const words = runAbove({ unit, name, run: 8, longestMax: 7 });
    expect(words.sentence.zh).toBe('枫陵县：公文差错率最近连续8期高于其平均水平。');
    expect(words.reason.en).toContain('at most 7');
  });
});

describe('targets and reports', () => {
  it('says how far behind', () => {
    const words = farBehind({
      unit,
      indicator: { zh: '信息', en: 'Reports' },
      state: rate,
      threshold: 0.8,
      index: 0.613,
    });
    expect(words.reason.zh).toBe('完成值为应达值的61.3%，低于80%即为严重落后。');
  });

  it('counts missed targets of an ended year', () => {
    expect(notMet({ unit, missed: 3, judged: 10 }).sentence.zh).toBe('枫陵县：10项年度目标中3项未达标。');
  });

  it.each([
    [[['2026-05', '2026-05']], 1, '枫陵县缺报2026年5月数据：甲。'],
    [[['2026-05', '2026-07']], 3, '枫陵县缺报2026年5\u2060—\u20607月数据：甲、甲、甲。'],
    [
      [
        ['2026-01', '2026-01'],
        ['2026-03', '2026-04'],
      ],
      4,
      '枫陵县缺报2026年1月、2026年3\u2060—\u20604月数据：甲、甲、甲等4项。',
    ],
  ] as const)('names stretches without a report: %j', (stretches, count, zh) => {
    const subjects = Array.from({ length: count }, () => ({ zh: '甲', en: 'A' }));
    expect(missingReport({ unit, subjects, stretches }).sentence.zh).toBe(zh);
  });
});

describe('the appraisal', () => {
  it('names the veto and its reason', () => {
    expect(vetoed({ unit, period: '2026-Q3', reason: { zh: '瞒报', en: 'Concealment' } }).sentence).toEqual({
      zh: '枫陵县2026年第三季度考核被一票否决：瞒报。',
      en: 'Fengling County is vetoed in the appraisal for Q3 2026: Concealment.',
    });
  });

  it('gives the robust z behind an inflated self-check', () => {
    const words = inflatedSelfCheck({ unit, period: '2026-Q3', difference: 13.77, robustZ: 16.7, units: 12 });
    expect(words.sentence.zh).toContain('高13.77分');
    expect(words.reason.zh).toBe('与同组12个单位相比，稳健z值为16.7，超过3.5。');
  });
});

describe('attentionMore', () => {
  it('counts what is not listed', () => {
    expect(attentionMore('quality', 121).sentence).toEqual({
      zh: '另有121项“质量”类事项。',
      en: '121 more of the kind “quality”.',
    });
  });
});
