import { describe, expect, it } from 'vitest';
import { type FunnelFacts, funnelSentence } from '../../../src/words/sentences/funnel-sentence.ts';

const unit = (name: string) => ({ zh: name, en: `Unit ${name}` });

const facts: FunnelFacts = {
  rate: { zh: '公文差错率', en: 'error rate' },
  units: 27,
  target: 0.0052,
  high: [],
  low: [],
  phi: 0.9,
  overdispersed: false,
  acting: 'exact',
};

describe('funnelSentence', () => {
  it.each<[string, Partial<FunnelFacts>, string, string]>([
    [
      'nobody stands out',
      {},
      '27个单位合计公文差错率0.52%；各单位与总体的差异均可由偶然解释，不分高低。',
      'The error rate of 27 units together is 0.52%; all units are within what chance explains and not told apart.',
    ],
    [
      'one high, one low',
      { high: [unit('甲')], low: [unit('乙')] },
      '27个单位合计公文差错率0.52%；甲明显偏高；乙明显偏低；其余单位与总体的差异均可由偶然解释，不分高低。',
      'The error rate of 27 units together is 0.52%; Unit 甲 is clearly above it; Unit 乙 is clearly below it; the others are within what chance explains and not told apart.',
    ],
    [
      'more than three high, none left over',
      { units: 4, high: ['甲', '乙', '丙', '丁'].map(unit) },
      '4个单位合计公文差错率0.52%；甲、乙、丙等4个单位明显偏高。',
      'The error rate of 4 units together is 0.52%; Unit 甲, Unit 乙, Unit 丙 and 1 more are clearly above it.',
    ],
    [
      'limits widened, nobody stands out',
      { phi: 4.2, overdispersed: true, acting: 'adjusted' },
      '27个单位合计公文差错率0.52%；各单位均在放宽后的界限之内，不分高低。单位之间的离散大于偶然（φ=4.2），界限已相应放宽。',
      'The error rate of 27 units together is 0.52%; all units are within the widened limits and not told apart. Units spread more than by chance (φ = 4.2), so the limits are widened.',
    ],
    [
      'too few units to widen limits',
      { units: 6, high: [unit('甲')], phi: 3, overdispersed: true },
      '6个单位合计公文差错率0.52%；甲明显偏高；其余单位与总体的差异均可由偶然解释，不分高低。单位之间的离散大于偶然（φ=3）；不足10个单位，放宽的界限不稳定，仍按精确界限判断。',
      'The error rate of 6 units together is 0.52%; Unit 甲 is clearly above it; the others are within what chance explains and not told apart. Units spread more than by chance (φ = 3); with fewer than 10 units widened limits are not stable, so the exact ones are used.',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(funnelSentence({ ...facts, ...more })).toEqual({ zh, en });
  });
});
