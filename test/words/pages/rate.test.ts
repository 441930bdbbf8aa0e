import { describe, expect, it } from 'vitest';
import { rateNames } from '../../../src/words/pages/rate.ts';

describe('rateNames', () => {
  it.each([
    [
      { zh: '公文', en: 'documents' },
      { zh: '差错', en: 'errors' },
      ['差错率', '办理件数', '差错件数'],
      ['Error rate', 'Handled', 'With errors'],
    ],
    [
      { zh: '结案件数', en: 'cases concluded' },
      { zh: '撤销件数', en: 'decisions revoked' },
      ['撤销件数占比', '结案件数', '撤销件数'],
      ['Decisions revoked, share', 'Cases concluded', 'Decisions revoked'],
    ],
  ])('of %j', (items, errors, zh, en) => {
    const { rate, handled, withErrors } = rateNames(items, errors);
    expect([rate.zh, handled.zh, withErrors.zh]).toEqual(zh);
    expect([rate.en, handled.en, withErrors.en]).toEqual(en);
  });
});
