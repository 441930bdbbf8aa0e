import { describe, expect, it } from 'vitest';
import {
  type AppraisalFacts,
  appraisalPeriodSentence,
  appraisalSentence,
} from '../../../src/words/sentences/appraisal-sentence.ts';

const facts: AppraisalFacts = {
  period: '2026-Q3',
  state: 'scored',
  total: 93.456,
  grade: { zh: '优秀', en: 'Excellent' },
  coverage: 1,
  minCoverage: 2 / 3,
  rank: 2,
  rankOf: 12,
  rankInterval: [1, 3.5],
};

describe('appraisalSentence', () => {
  it.each<[string, Partial<AppraisalFacts>, string, string]>([
    [
      'scored and ranked; an interval between two places takes in both',
      {},
      '2026年第三季度考核得93.46分，等次优秀，在12个单位中列第2（名次区间1\u2060—\u20604）。',
      'Appraisal for Q3 2026: 93.46 points, excellent, rank 2 of 12 (rank interval 1\u2060–\u20604).',
    ],
    [
      'a firm rank needs no interval',
      { rankInterval: [2, 2] },
      '2026年第三季度考核得93.46分，等次优秀，在12个单位中列第2。',
      'Appraisal for Q3 2026: 93.46 points, excellent, rank 2 of 12.',
    ],
    [
      'neither grade nor rank',
      { grade: null, rank: null },
      '2026年第三季度考核得93.46分。',
      'Appraisal for Q3 2026: 93.46 points.',
    ],
    [
      'vetoed',
      { state: 'vetoed', total: null, grade: null, rank: null },
      '2026年第三季度考核有一票否决事项，不计总分。',
      'Appraisal for Q3 2026: vetoed, so there is no total.',
    ],
    [
      'under review',
      { state: 'under_review', total: null, grade: null, rank: null },
      '2026年第三季度考核有考核项复核中，总分待定。',
      'Appraisal for Q3 2026: a score is under review, so the total is open.',
    ],
    [
      'too little scored',
      { state: 'insufficient', total: null, coverage: 0.55, grade: null, rank: null },
      '2026年第三季度考核评分覆盖率55%，不足66.7%，不计总分。',
      'Appraisal for Q3 2026: only 55% of the points are scored (66.7% needed), so there is no total.',
    ],
  ])('%s', (_, more, zh, en) => {
    expect(appraisalSentence({ ...facts, ...more })).toEqual({ zh, en });
  });
});

describe('appraisalPeriodSentence', () => {
  it.each([
    [
      ['scored', 'scored'],
      '2026年第三季度考核2个单位，均形成总分。',
      '2 units appraised for Q3 2026, all with a total.',
    ],
    [['scored'], '2026年第三季度考核1个单位，1个形成总分。', '1 unit appraised for Q3 2026, 1 with a total.'],
    [
      ['scored', 'vetoed', 'under_review', 'insufficient'],
      '2026年第三季度考核4个单位，1个形成总分，1个一票否决，1个复核中，1个评分不足。',
      '4 units appraised for Q3 2026, 1 with a total, 1 vetoed, 1 under review, 1 with too little scored.',
    ],
  ] as const)('%s', (states, zh, en) => {
    expect(appraisalPeriodSentence({ period: '2026-Q3', states })).toEqual({ zh, en });
  });
});
