import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factRows } from '../../src/book/assemble/material/fact-rows.ts';
import { unitFunnel } from '../../src/book/assemble/quality/unit-funnel.ts';
import { qualityFile } from '../../src/book/schema/site-files.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { assembledBook } from './assembled-book.ts';

interface Case {
  readonly id: string;
  readonly input: { readonly unit: string[]; readonly count: number[]; readonly n: number[] };
  readonly expected: {
    readonly target: number;
    readonly overdispersion: { readonly phi: number; readonly tau2: number };
    readonly exact_interpolated: { readonly ll998: number[]; readonly ul998: number[] };
    readonly outside_998_exact: { readonly high: string[]; readonly low: string[] };
    readonly outside_998_additive: { readonly high: string[]; readonly low: string[] };
  };
}

const vector = join(import.meta.dirname, '../vectors/funnel.json');
const cases: readonly Case[] = JSON.parse(readFileSync(vector, 'utf8')).cases;

const book = assembledBook('examples/nhs-ae');
const documents = factRows(buildLedger(book.data.readings)).documents.map(({ record }) => record);
const things = { words: 'own', items: { zh: '', en: '' }, errors: { zh: '', en: '' } } as const;
const blank = { zh: '', en: '' };

/** The departments of one kind in March 2019, as the project reads them from the published file. */
function departments(kind: string) {
  return documents
    .filter((record) => record.period === '2019-03' && record.kind === kind)
    .map(({ unit_id: id, handled, with_errors }) => ({
      unit: { id, slug: id, name: blank, short: blank },
      n: handled,
      x: with_errors,
    }))
    .sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1));
}

function near(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 + 1e-9 * Math.abs(expected));
}

describe.each([
  ['ae_type2_2019-03', '二类急诊'],
  ['ae_other_2019-03', '其他急诊'],
])('the funnel of March 2019, %s', (id, kind) => {
  const reference = cases.find((each) => each.id === id);
  if (!reference) throw new Error(`no case ${id}`);
  const { input, expected } = reference;
  const counts = departments(kind);
  const found = unitFunnel(counts, { from: '2019-03', to: '2019-03' }, things);
  if (!found) throw new Error('no funnel');
  const named = (side: 'high' | 'low', key: 'state' | 'outsideExact') =>
    found.points.filter((point) => point[key] === side).map(({ unit }) => unit.id);

  it('rests on the same departments and counts', () => {
    const order = input.unit.map((unit, i) => [unit, input.n[i], input.count[i]]);
    const byId = order.sort(([a = ''], [b = '']) => (String(a) < String(b) ? -1 : 1));
    expect(counts.map(({ unit, n, x }) => [unit.id, n, x])).toEqual(byId);
  });

  it('has the target and the overdispersion of the reference', () => {
    near(found.target, expected.target);
    near(found.phi, expected.overdispersion.phi);
    near(found.tau2, expected.overdispersion.tau2);
    expect(found.acting).toBe('adjusted');
  });

  it('names who is beyond the exact 99.8 % limits', () => {
    expect(named('high', 'outsideExact')).toEqual(expected.outside_998_exact.high.toSorted());
    expect(named('low', 'outsideExact')).toEqual(expected.outside_998_exact.low.toSorted());
  });

  it('acts on those beyond the limits widened for overdispersion', () => {
    expect(named('high', 'state')).toEqual(expected.outside_998_additive.high.toSorted());
    expect(named('low', 'state')).toEqual(expected.outside_998_additive.low.toSorted());
  });
});

describe('the funnel of the book', () => {
  const { funnel, units } = book.file('quality.json', qualityFile);

  it('compares every organisation over the year, with the limits widened', () => {
    expect(funnel).toMatchObject({ from: '2018-04', to: '2019-03', acting: 'adjusted' });
    expect(funnel?.points).toHaveLength(units.length);
  });

  it('names far fewer than the exact limits would', () => {
    const points = funnel?.points ?? [];
    const high = points.filter(({ state }) => state === 'high').length;
    expect(points.filter(({ outsideExact }) => outsideExact === 'high').length).toBeGreaterThan(high * 5);
  });
});
