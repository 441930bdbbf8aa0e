import { expect, it } from 'vitest';
import { unitSurveyOf } from '../../../../src/book/assemble/satisfaction/unit-survey.ts';
import type { SatisfactionFile, SatisfactionResult } from '../../../../src/book/schema/satisfaction-file.ts';

const result: SatisfactionResult = {
  state: 'uncounted',
  sent: 10,
  returned: 8,
  response: 0.8,
  share: null,
  interval: null,
  classes: [null, null, null, null],
};
const unit = (id: string) => ({ id, slug: id, name: { zh: id, en: id }, short: { zh: id, en: id } });
const survey: SatisfactionFile = {
  period: '2026-H1',
  sentence: { zh: '', en: '' },
  groups: [
    { group: 'leaders', whole: result, units: [{ unit: unit('U1'), result }] },
    { group: 'public', whole: result, units: [{ unit: unit('U2'), result: { ...result, returned: 9 } }] },
  ],
  history: [],
};

it.each([
  ['U1', { period: '2026-H1', groups: [{ group: 'leaders', result }] }],
  ['U2', { period: '2026-H1', groups: [{ group: 'public', result: { ...result, returned: 9 } }] }],
  ['U3', null],
])('gives what was said of %s', (id, said) => {
  expect(unitSurveyOf(survey, id)).toEqual(said);
});

it('gives nothing where there was no survey', () => {
  expect(unitSurveyOf(null, 'U1')).toBeNull();
});
