import { expect, it } from 'vitest';
import { codeMeanings } from '../../src/intake/messages/code-meanings.ts';
import { problemCodes } from '../../src/intake/problem-codes.ts';

/** Error types of Frictionless 5. */
const FRICTIONLESS = [
  'source-error',
  'encoding-error',
  'format-error',
  'header-error',
  'blank-header',
  'blank-label',
  'duplicate-label',
  'extra-label',
  'incorrect-label',
  'missing-label',
  'blank-row',
  'extra-cell',
  'missing-cell',
  'type-error',
  'constraint-error',
  'primary-key',
  'foreign-key',
  'row-constraint',
];

it.each(Object.entries(problemCodes))('%s', (code, { frictionless }) => {
  const meaning = codeMeanings[code as keyof typeof codeMeanings];
  expect(meaning.zh).toMatch(/\p{Script=Han}/u);
  expect(meaning.en).toMatch(/^[A-Z]/);
  if (frictionless !== null) expect(FRICTIONLESS).toContain(frictionless);
});
