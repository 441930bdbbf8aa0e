import { expect, it } from 'vitest';
import { stretchesOf } from '../../../src/components/parts/subscripts.ts';

it.each([
  ['p = Σx / Σn', [{ text: 'p = Σx / Σn', lowered: false }]],
  [
    'v_{0}/u',
    [
      { text: 'v', lowered: false },
      { text: '0', lowered: true },
      { text: '/u', lowered: false },
    ],
  ],
  ['', []],
])('%s', (text, stretches) => {
  expect(stretchesOf(text)).toEqual(stretches);
});
