import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../src/contract/bilingual.ts';
import { type DeductionFacts, deductionSentence } from '../../../src/words/sentences/deduction-sentence.ts';
import { type FindingsFacts, findingsSentence } from '../../../src/words/sentences/findings-sentence.ts';
import { type GapFacts, gapSentence } from '../../../src/words/sentences/gap-sentence.ts';
import { type ParetoFacts, paretoSentence } from '../../../src/words/sentences/pareto-sentence.ts';
import { type QuarterFacts, quarterSentence } from '../../../src/words/sentences/quarter-sentence.ts';
import { type WeekFacts, weekSentence } from '../../../src/words/sentences/week-sentence.ts';

/** One line a case: what is particular about it. Its sentences are on record in the snapshot. */
function table<Facts>(
  sentence: (facts: Facts) => Bilingual,
  facts: Facts,
  cases: readonly (readonly [name: string, changes: Partial<Facts>])[],
): void {
  it.each(cases)('%s', (_name, changes) => {
    const { zh, en } = sentence({ ...facts, ...changes });
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/^[A-Z\d].*\.$/);
    expect([zh, en]).toMatchSnapshot();
  });
}

const bars = (...counts: number[]): ParetoFacts['bars'] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return counts.map((count, at) => {
    sum += count;
    const name = {
      zh: ['错别字', '附件缺漏', '格式', '日期'][at] ?? '',
      en: ['Typos', 'Enclosures', 'Layout', 'Dates'][at] ?? '',
    };
    return { name, count, share: count / total, cumulative: sum / total };
  });
};

describe('a Pareto diagram', () => {
  table<ParetoFacts>(
    paretoSentence,
    { by: 'category', total: 40, bars: bars(20, 10, 6, 4), vital: 3, lead: 0.2, alert: 0.025 },
    [
      ['that the first leads may be chance', {}],
      ['the first leads by more than chance', { lead: 0.001 }],
      ['at the alert level it is still chance', { lead: 0.025 }],
      ['the first two are as many', { bars: bars(15, 15, 6, 4), lead: 1 }],
      ['the first alone makes up most', { bars: bars(36, 2, 1, 1), vital: 1, lead: 0.0001 }],
      ['all together make up most', { bars: bars(25, 15), vital: 2 }],
      ['one kind', { bars: bars(40), vital: 1, lead: null }],
      ['nothing', { total: 0, bars: [], vital: 0, lead: null }],
      ['by gate', { by: 'gate' }],
      ['by severity', { by: 'severity' }],
    ],
  );

  it('claims no lead that the test does not bear out', () => {
    const facts = { by: 'gate', total: 40, bars: bars(20, 10, 6, 4), vital: 3, alert: 0.025 } as const;
    for (const lead of [0.025, 0.05, 0.5, 1]) {
      expect(paretoSentence({ ...facts, lead }).zh).not.toContain('难以用偶然解释');
    }
    expect(paretoSentence({ ...facts, lead: 0.0249 }).zh).toContain('难以用偶然解释');
  });
});

describe('a deduction rate', () => {
  const each = { minor: 0.5, ordinary: 1, serious: 3 };
  table<DeductionFacts>(deductionSentence, { points: 9.5, ungraded: 0, handled: 380, rate: 0.025, each }, [
    ['all graded', {}],
    ['some not graded', { ungraded: 4 }],
    ['one not graded', { ungraded: 1 }],
    ['nothing deducted', { points: 0, rate: 0 }],
    ['nothing handled', { handled: 0, rate: null, ungraded: 2 }],
  ]);
});

describe('the list of findings', () => {
  const span = { from: '2026-01', to: '2026-10' };
  table<FindingsFacts>(findingsSentence, { ...span, instances: 250, documents: 154, reported: 250 }, [
    ['is whole', {}],
    ['is not whole', { reported: 260 }],
    ['holds more than was reported', { reported: 240 }],
    ['cannot be held against the counts', { reported: null }],
    ['holds one', { to: '2026-01', instances: 1, documents: 1, reported: 1 }],
  ]);
});

describe('a week', () => {
  const facts: WeekFacts = {
    week: '2026-W42',
    first: '2026-10-12',
    last: '2026-10-18',
    instances: 5,
    documents: 4,
    units: 2,
    usual: { weeks: 12, documents: 46, p: 0.79 },
    over: true,
  };
  table<WeekFacts>(weekSentence, facts, [
    ['as usual', {}],
    ['clearly more', { documents: 19, instances: 30, usual: { weeks: 12, documents: 46, p: 0.00001 } }],
    [
      'clearly fewer',
      { documents: 1, instances: 1, units: 1, usual: { weeks: 12, documents: 150, p: 0.0015 } },
    ],
    ['more, but by chance', { documents: 9, usual: { weeks: 12, documents: 46, p: 0.002 } }],
    ['with too few weeks before', { usual: null }],
    ['that the data do not cover', { usual: null, over: false }],
    ['over the end of a month', { week: '2026-W44', first: '2026-10-26', last: '2026-11-01' }],
  ]);
});

describe('a quarter', () => {
  const rate = (share: number | null, zh: string, en: string) => ({ rate: share, sentence: { zh, en } });
  const now = rate(0.0049, '本季度公文差错率0.49%。', 'The error rate was 0.49%.');
  const earlier = rate(0.0026, '', '');
  table<QuarterFacts>(
    quarterSentence,
    { rate: now, before: { quarter: '2026-Q1', rate: earlier, p: 0.007 }, alert: 0.025 },
    [
      ['clearly higher', {}],
      ['clearly lower', { before: { quarter: '2026-Q1', rate: rate(0.01, '', ''), p: 0.0001 } }],
      ['higher by chance', { before: { quarter: '2026-Q1', rate: earlier, p: 0.025 } }],
      ['the first', { before: null }],
      ['after one without documents', { before: { quarter: '2026-Q1', rate: rate(null, '', ''), p: null } }],
    ],
  );
});

describe('gaps', () => {
  const runs = { longest: 3, longestMax: 6, crossings: 4, crossingsMin: 2 };
  const facts: GapFacts = {
    rate: { zh: '公文差错率', en: 'error rate' },
    gaps: 14,
    mean: 193.4,
    open: 16.6,
    openOutside: false,
    trial: false,
    above: [],
    runs,
    rebased: null,
  };
  const rebased = { from: '2026-01', cause: { zh: '启用校对系统', en: 'proofreading' }, by: '办公室' };
  table<GapFacts>(gapSentence, facts, [
    ['as chance would have it', {}],
    ['a trial limit', { trial: true }],
    ['one above the limit', { above: ['2026-03'] }],
    ['the open one above the limit', { openOutside: true, open: 1200 }],
    ['a run', { runs: { ...runs, longest: 8 } }],
    ['too few crossings', { runs: { ...runs, crossings: 1 } }],
    ['counted anew', { rebased }],
  ]);
});
