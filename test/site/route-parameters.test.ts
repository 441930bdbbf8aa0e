import { expect, it } from 'vitest';
import { languageOf, parameter } from '../../src/site/route-parameters.ts';

it('finds Chinese at the root and English in en', () => {
  expect(languageOf({ language: undefined })).toBe('zh');
  expect(languageOf({ language: 'en', slug: 'c01' })).toBe('en');
});

it.each(['zh', 'en/units', 'fr', ''])('finds no page in %o', (language) => {
  expect(() => languageOf({ language })).toThrow(`no language of the site: ${language}`);
});

it('gives the part of an address that a route names, and throws where it names none', () => {
  const found = { language: 'en', slug: 'c01' };
  expect(parameter(found, 'slug')).toBe('c01');
  expect(() => parameter(found, 'period')).toThrow('the route has no parameter period');
});
