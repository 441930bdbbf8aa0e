import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factRows } from '../../src/book/assemble/material/fact-rows.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { anhoejRuns } from '../../src/measures/anhoej.ts';
import { pChart } from '../../src/measures/p-chart.ts';
import { assembledBook } from './assembled-book.ts';

interface Limits {
  readonly lcl: readonly number[];
  readonly ucl: readonly number[];
  readonly outside_0based: readonly number[];
}

interface Case {
  readonly id: string;
  readonly input: { readonly count: number[]; readonly n: number[] };
  readonly expected: {
    readonly centre: number;
    readonly laney_sigma_z: number;
    readonly p: Limits;
    readonly p_prime: Limits;
    readonly anhoej: { readonly longest_run: number; readonly crossings: number };
  };
}

const vector = join(import.meta.dirname, '../vectors/p_charts.json');
const cases: readonly Case[] = JSON.parse(readFileSync(vector, 'utf8')).cases;
const reference = cases.find(({ id }) => id === 'ae_RQM_type1_frozen12');
if (!reference) throw new Error('no case of the department');
const { input, expected } = reference;

const { data } = assembledBook('examples/nhs-ae');
const points = factRows(buildLedger(data.readings))
  .documents.map(({ record }) => record)
  .filter(({ unit_id, kind }) => unit_id === 'RQM' && kind === '一类急诊')
  .sort((a, b) => (a.period < b.period ? -1 : 1))
  .map(({ period, handled: n, with_errors: x }) => ({ period, n, x }));

/** The reference is written with ten significant digits. */
function near(found: number | null | undefined, wanted: number | undefined): void {
  expect(found).toBeCloseTo(wanted ?? Number.NaN, 9);
}

it('the chart up to March 2019 rests on the same months and counts', () => {
  expect([points[0]?.period, points.at(-1)?.period, points.length]).toEqual(['2016-04', '2019-03', 36]);
  expect(points.map(({ n, x }) => [n, x])).toEqual(input.n.map((n, i) => [n, input.count[i]]));
});

it.each(['never', 'always'] as const)('its limits are those of the reference, Laney %s', (laney) => {
  const chart = pChart(points, { laney, baseline: 12 });
  const limits = laney === 'never' ? expected.p : expected.p_prime;
  near(chart?.centre, expected.centre);
  chart?.points.forEach(({ lower, upper }, i) => {
    near(lower, limits.lcl[i]);
    near(upper, limits.ucl[i]);
  });
  const outside = chart?.points.flatMap((point, i) => (point.outside === null ? [] : [i]));
  expect(outside).toEqual(limits.outside_0based);
  expect(chart?.sigmaZ).toBeCloseTo(expected.laney_sigma_z, 8);
});

it('its runs are those of the reference', () => {
  const centre = pChart(points, { laney: 'never', baseline: 12 })?.centre ?? Number.NaN;
  const runs = anhoejRuns(
    points.map(({ n, x }) => x / n),
    centre,
  );
  const { longest_run, crossings } = expected.anhoej;
  expect([runs.longest, runs.crossings]).toEqual([longest_run, crossings]);
});
