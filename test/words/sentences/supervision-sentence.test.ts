import { describe, expect, it } from 'vitest';
import { overdueItems } from '../../../src/words/sentences/attention-supervision.ts';
import {
  type SupervisionFacts,
  supervisionSentence,
} from '../../../src/words/sentences/supervision-sentence.ts';

const facts: SupervisionFacts = {
  from: '2026-01',
  to: '2026-10',
  due: 99,
  onTime: 91,
  rate: 91 / 99,
  interval: [0.849, 0.958],
  open: 15,
  overdue: 3,
  undated: 1,
  longest: 35,
};

const nothing = { due: 0, onTime: 0, rate: null, interval: null };
const JUDGED =
  '2026年1\u2060—\u206010月办结或到期99件，按期办结91件，按期办结率91.9%（95%置信区间84.9%\u2060—\u206095.8%）；';
const JUDGED_EN =
  'Of 99 items closed or fallen due in January–October 2026, 91 were on time: 91.9% (95% interval 84.9%\u2060–\u206095.8%); ';

describe('supervisionSentence', () => {
  it.each<[string, Partial<SupervisionFacts>, string, string]>([
    [
      'some overdue',
      {},
      `${JUDGED}在办15件（1件未定时限），其中超期3件，最长超期35个工作日。`,
      `${JUDGED_EN}15 are open (1 without a due date), 3 of them overdue, the longest by 35 working days.`,
    ],
    [
      'all overdue, since the day before a weekend',
      { open: 2, overdue: 2, undated: 0, longest: 0 },
      `${JUDGED}在办2件，均已超期，最长超期不足1个工作日。`,
      `${JUDGED_EN}2 are open, all of them overdue, the longest by less than one working day.`,
    ],
    [
      'one open and overdue by a day',
      { open: 1, overdue: 1, undated: 0, longest: 1 },
      `${JUDGED}在办1件，已超期1个工作日。`,
      `${JUDGED_EN}1 is open, overdue by 1 working day.`,
    ],
    [
      'none overdue',
      { overdue: 0, undated: 0, longest: null },
      `${JUDGED}在办15件，没有超期。`,
      `${JUDGED_EN}15 are open, none overdue.`,
    ],
    [
      'none open',
      { open: 0, overdue: 0, undated: 0, longest: null },
      `${JUDGED}没有在办事项。`,
      `${JUDGED_EN}none is open.`,
    ],
    [
      'one judged',
      { due: 1, onTime: 1, rate: 1, interval: [0.207, 1], open: 0, overdue: 0 },
      '2026年1\u2060—\u206010月办结或到期1件，按期办结1件，按期办结率100.0%（95%置信区间20.7%\u2060—\u2060100.0%）；没有在办事项。',
      'Of 1 item closed or fallen due in January–October 2026, 1 was on time: 100.0% (95% interval 20.7%\u2060–\u2060100.0%); none is open.',
    ],
    [
      'none judged',
      { ...nothing, open: 1, overdue: 0, undated: 1, longest: null },
      '2026年1\u2060—\u206010月没有办结或到期的事项；在办1件（1件未定时限），没有超期。',
      'In January–October 2026 nothing was closed or fell due; 1 is open (1 without a due date), none overdue.',
    ],
  ])('%s', (_, changed, zh, en) => {
    expect(supervisionSentence({ ...facts, ...changed })).toEqual({ zh, en });
  });
});

describe('overdueItems', () => {
  const overdue = {
    unit: { zh: '碧岫县', en: 'Bixiu County' },
    items: 1,
    longest: 35,
    title: { zh: '整改', en: 'Mend it' },
    deadline: '2026-09-07',
  };

  it('names a single item', () => {
    expect(overdueItems(overdue)).toEqual({
      sentence: {
        zh: '碧岫县：督办事项“整改”超期35个工作日。',
        en: 'Bixiu County: the item “Mend it” is overdue by 35 working days.',
      },
      reason: {
        zh: '时限为2026年9月7日，截至数据日期尚未办结。',
        en: 'It was due on 7 Sep 2026 and is not closed at the data cut-off.',
      },
    });
  });

  it('names the longest of several', () => {
    const { sentence } = overdueItems({ ...overdue, items: 2 });
    expect(sentence.zh).toBe('碧岫县：2件督办事项超期，最长的“整改”超期35个工作日。');
    expect(sentence.en).toBe(
      'Bixiu County: 2 items are overdue, the longest, “Mend it”, by 35 working days.',
    );
  });
});
