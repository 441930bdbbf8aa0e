import { describe, expect, it } from 'vitest';
import { type RateFacts, rateSentence } from '../../../src/words/sentences/rate-sentence.ts';

const facts: RateFacts = {
  words: 'documents',
  items: { zh: '公文', en: 'documents' },
  errors: { zh: '差错', en: 'errors' },
  verdict: 'unclear',
  from: '2026-10',
  to: '2026-10',
  handled: 322,
  withErrors: 2,
  rate: 2 / 322,
  benchmark: 0.005,
  upperTail: 0.479,
  lowerTail: 0.78,
  alert: 0.025,
};

describe('rateSentence', () => {
  it.each<[string, Partial<RateFacts>, string, string]>([
    [
      'above, but by chance',
      {},
      '2026年10月公文差错率0.62%（322件中2件），高于0.5%基准，但差异可由偶然解释（p=0.48）。',
      '2 of 322 documents had errors (0.62%) in October 2026, above the 0.5% benchmark, but chance can explain it (p\u00a0=\u00a00.48).',
    ],
    [
      'improbable, yet a single one',
      { handled: 3, withErrors: 1, rate: 1 / 3, upperTail: 0.0149 },
      '2026年10月公文差错率33.3%（3件中1件），高于0.5%基准，但仅此一例，数据不足以判断。',
      '1 of 3 documents had errors (33.3%) in October 2026, above the 0.5% benchmark, but a single one is not enough to tell.',
    ],
    [
      'documents returned',
      { words: 'returned', verdict: 'no_benchmark', benchmark: null },
      '2026年10月退文率0.62%（322件中2件）。',
      '2 of 322 documents were returned (0.62%) in October 2026.',
    ],
    [
      'documents overdue, above a benchmark of their own',
      { words: 'overdue', verdict: 'alert', benchmark: 0.001, upperTail: 0.02 },
      '2026年10月超时率0.62%（322件中2件），高于0.1%基准，难以用偶然解释（p=0.020）。',
      '2 of 322 documents were overdue (0.62%) in October 2026, above the 0.1% benchmark; chance is an unlikely explanation (p\u00a0=\u00a00.020).',
    ],
    [
      'not above, and not shown to be below',
      { withErrors: 0, rate: 0, lowerTail: 0.199 },
      '2026年10月公文差错率0%（322件中0件），未超过0.5%基准，但数据不足以判断是否低于基准（p=0.20）。',
      '0 of 322 documents had errors (0%) in October 2026, not above the 0.5% benchmark, though the data cannot tell whether it is below (p\u00a0=\u00a00.20).',
    ],
    [
      'below',
      { verdict: 'below', from: '2026-01', handled: 3000, withErrors: 4, rate: 4 / 3000, lowerTail: 0.0008 },
      '2026年1\u2060—\u206010月公文差错率0.13%（3,000件中4件），低于0.5%基准，难以用偶然解释（p<0.001）。',
      '4 of 3,000 documents had errors (0.13%) in January–October 2026, below the 0.5% benchmark; chance is an unlikely explanation (p\u00a0<\u00a00.001).',
    ],
    [
      'alert',
      { verdict: 'alert', withErrors: 5, rate: 5 / 322, upperTail: 0.024 },
      '2026年10月公文差错率1.55%（322件中5件），高于0.5%基准，难以用偶然解释（p=0.024）。',
      '5 of 322 documents had errors (1.55%) in October 2026, above the 0.5% benchmark; chance is an unlikely explanation (p\u00a0=\u00a00.024).',
    ],
    [
      'alarm',
      { verdict: 'alarm', withErrors: 9, rate: 9 / 322, upperTail: 0.00003 },
      '2026年10月公文差错率2.8%（322件中9件），显著高于0.5%基准，几乎不可能出于偶然（p<0.001）。',
      '9 of 322 documents had errors (2.8%) in October 2026, well above the 0.5% benchmark; chance hardly explains it (p\u00a0<\u00a00.001).',
    ],
    [
      'no benchmark',
      { verdict: 'no_benchmark', benchmark: null, upperTail: null, lowerTail: null },
      '2026年10月公文差错率0.62%（322件中2件）。',
      '2 of 322 documents had errors (0.62%) in October 2026.',
    ],
    [
      'no data',
      { verdict: 'no_data', handled: 0, withErrors: 0, rate: null },
      '2026年10月未报公文数据。',
      'No documents were reported for October 2026.',
    ],
    [
      'words of the office',
      {
        words: 'own',
        items: { zh: '结案件数', en: 'cases concluded' },
        errors: { zh: '撤销件数', en: 'decisions revoked' },
        verdict: 'no_benchmark',
        from: '2014',
        to: '2014',
        handled: 130_964,
        withErrors: 10_452,
        rate: 10_452 / 130_964,
      },
      '2014年撤销件数10,452，占结案件数130,964的7.98%。',
      '10,452 decisions revoked among 130,964 cases concluded (7.98%) in 2014.',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(rateSentence({ ...facts, ...more })).toEqual({ zh, en });
  });

  it.each(['unclear', 'no_data', 'no_benchmark'] as const)(
    'claims no difference when the verdict is %s',
    (verdict) => {
      const { zh, en } = rateSentence({ ...facts, verdict });
      expect(zh).not.toMatch(/显著|难以用偶然|几乎不可能/);
      expect(en).not.toMatch(/unlikely|hardly/);
    },
  );
});
