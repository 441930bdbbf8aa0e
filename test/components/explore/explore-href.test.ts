import { expect, it } from 'vitest';
import type { ExploreFile, ExploreSubject } from '../../../src/book/schema/explore-file.ts';
import type { TargetResult } from '../../../src/book/schema/target-result.ts';
import { exploreSubjectHref, exploreUnitHref } from '../../../src/components/explore/explore-href.ts';

const none = { zh: '', en: '' };

function subject(slug: string, grain: ExploreSubject['grain'], unit = '_'): ExploreSubject {
  const first = { unit, measure: grain === 'year' ? 'value' : 'total' } as const;
  const measures: ExploreSubject['measures'] = [first.measure];
  return { slug, kind: 'indicator', name: none, area: null, unit: none, decimals: 0, measures, grain, first };
}

const explored: ExploreFile = {
  year: 2026,
  yearStarts: 1,
  subjects: [
    ...['a', 'b', 'c', 'd', 'e'].map((slug) => subject(slug, 'month')),
    subject('yearly', 'year', 'x01'),
  ],
  start: null,
};

const result = (slug: string, asOf: string | null) => ({ indicator: { slug }, asOf }) as TargetResult;
const at = { language: 'en', path: 'targets/a' } as const;

it.each([
  ['a', '../../explore/index.html#s=a._.total&view=years'],
  ['yearly', '../../explore/index.html#s=yearly.x01.value&view=time'],
  ['unheard', null],
])('the page of %s links to %s', (slug, href) => {
  expect(exploreSubjectHref(at, explored, slug)).toBe(href);
});

it.each([
  ['what has no value', [result('a', null), result('b', '2026-03')], '#s=b.u1.total&view=years'],
  ['what reports by other periods', [result('yearly', '2026-03')], null],
  ['what is not explored', [result('unheard', '2026-03')], null],
  [
    'more than there is place for',
    ['a', 'b', 'c', 'd', 'e'].map((slug) => result(slug, '2026-03')),
    '#s=a.u1.total&s=b.u1.total&s=c.u1.total&s=d.u1.total&view=years',
  ],
])('the page of a unit leaves out %s', (_, results, fragment) => {
  const href = fragment === null ? null : `../../explore/index.html${fragment}`;
  expect(exploreUnitHref(at, explored, 'u1', results)).toBe(href);
});
