import { describe, it } from 'vitest';
import { arcsineFunnel } from '../../../src/measures/arcsine-funnel.ts';
import { type FunnelPoint, funnel } from '../../../src/measures/funnel.ts';
import { exactRatioLimits, type Limits, normalLimits } from '../../../src/measures/funnel-limits.ts';
import { poissonInterval } from '../../../src/measures/poisson-interval.ts';
import { readVector, type Tally, tallyOf, type VectorFile } from './vector.ts';

type Columns<Name extends string> = Record<Name, number[]>;
type FourLimits = Columns<'ll95' | 'ul95' | 'll998' | 'ul998'>;

interface FunnelFile extends VectorFile {
  poisson_check: FourLimits & { number_seq: number[]; spiegelhalter: Columns<'ll95' | 'ul95'> };
  cases: {
    id: string;
    input: { unit: string[]; count: number[]; n: number[] };
    expected: {
      target: number;
      rate: number[];
      exact_interpolated: FourLimits;
      exact_tail_probability: Columns<'p_lower' | 'p_upper'>;
      normal: FourLimits;
      wilson_inverse_PHE: FourLimits;
      overdispersion: { z_low: number; z_high: number; phi: number; tau2: number } & Columns<
        'ul998_multiplicative' | 'll998_multiplicative' | 'ul998_additive' | 'll998_additive'
      >;
      funnelplotr_arcsine: FourLimits &
        Columns<'zscore' | 'odll95' | 'odul95' | 'odll998' | 'odul998'> & { phi: number; tau2: number };
      outside_998_exact: Record<'high' | 'low', string[]>;
      outside_998_additive: Record<'high' | 'low', string[]>;
    };
  }[];
}

/** FunnelPlotR rounds its normal quantiles to six places. */
const Z_95 = 1.959964;
const Z_998 = 3.090232;

const file = readVector<FunnelFile>('funnel');

describe('funnel', () => {
  const tally = tallyOf('Funnel, exact interpolated limits');
  const plain = tallyOf('Funnel, normal limits');
  const spreadOut = tallyOf('Funnel, overdispersion');
  const poisson = tallyOf('Funnel, Poisson limits');

  function limitsMatch(
    family: Tally,
    limits: readonly Limits[],
    lower: number[],
    upper: number[],
    what: string,
  ): void {
    family.closeAll(
      limits.map(([low]) => low),
      lower,
      `${what} lower`,
    );
    family.closeAll(
      limits.map(([, high]) => high),
      upper,
      `${what} upper`,
    );
  }

  it.each(file.cases)('$id', ({ input, expected }) => {
    const units = input.count.map((x, i) => ({ x, n: input.n[i] ?? 0 }));
    const plot = funnel(units);
    if (plot === null) throw new Error('no funnel');
    const points = plot.points.filter((point) => point !== null);
    tally.close(plot.target, expected.target, 'target');
    tally.closeAll(
      points.map(({ rate }) => rate),
      expected.rate,
      'rate',
    );

    const { exact_interpolated: exact, overdispersion: spread } = expected;
    limitsMatch(
      tally,
      points.map(({ alert }) => alert),
      exact.ll95,
      exact.ul95,
      'exact 95',
    );
    limitsMatch(
      tally,
      points.map(({ act }) => act),
      exact.ll998,
      exact.ul998,
      'exact 99.8',
    );
    const tails = expected.exact_tail_probability;
    tally.closeAll(
      points.map(({ lowerTail }) => lowerTail),
      tails.p_lower,
      'lower tail',
    );
    tally.closeAll(
      points.map(({ upperTail }) => upperTail),
      tails.p_upper,
      'upper tail',
    );

    const normal = (level: number) => points.map(({ sigma }) => normalLimits(plot.target, sigma, level));
    for (const published of [expected.normal, expected.wilson_inverse_PHE]) {
      limitsMatch(plain, normal(0.95), published.ll95, published.ul95, 'normal 95');
      limitsMatch(plain, normal(0.998), published.ll998, published.ul998, 'normal 99.8');
    }

    spreadOut.close(plot.overdispersion.zLow, spread.z_low, 'z low');
    spreadOut.close(plot.overdispersion.zHigh, spread.z_high, 'z high');
    spreadOut.close(plot.overdispersion.phi, spread.phi, 'phi');
    spreadOut.close(plot.overdispersion.tau2, spread.tau2, 'tau2');
    limitsMatch(
      spreadOut,
      points.map(({ multiplicative }) => multiplicative),
      spread.ll998_multiplicative,
      spread.ul998_multiplicative,
      'multiplicative',
    );
    limitsMatch(
      spreadOut,
      points.map(({ additive }) => additive),
      spread.ll998_additive,
      spread.ul998_additive,
      'additive',
    );

    const named = (key: 'outside' | 'outsideAdjusted', side: 'high' | 'low') =>
      input.unit.filter((_, i) => (plot.points[i] as FunnelPoint)[key] === side);
    for (const side of ['high', 'low'] as const) {
      tally.same(named('outside', side), expected.outside_998_exact[side], `outside ${side}`);
      spreadOut.same(named('outsideAdjusted', side), expected.outside_998_additive[side], `adjusted ${side}`);
    }
  });

  it.each(file.cases)(
    '$id on the arcsine scale',
    ({ input, expected: { funnelplotr_arcsine: expected, target } }) => {
      const units = input.count.map((x, i) => ({ x, n: input.n[i] ?? 0 }));
      const totals = units.reduce((sum, { x, n }) => ({ x: sum.x + x, n: sum.n + n }), { x: 0, n: 0 });
      spreadOut.close(totals.x / totals.n, target, 'target');
      const plot = arcsineFunnel(units, totals.x / totals.n);
      if (plot === null) throw new Error('no funnel');
      spreadOut.close(plot.overdispersion.phi, expected.phi, 'phi');
      spreadOut.close(plot.overdispersion.tau2, expected.tau2, 'tau2');
      spreadOut.closeAll(plot.z, expected.zscore, 'z');
      const at = (limits: (n: number, width: number) => Limits, width: number) =>
        units.map(({ n }) => limits(n, width));
      limitsMatch(spreadOut, at(plot.limits, Z_95), expected.ll95, expected.ul95, '95');
      limitsMatch(spreadOut, at(plot.limits, Z_998), expected.ll998, expected.ul998, '99.8');
      limitsMatch(
        spreadOut,
        at(plot.adjustedLimits, Z_95),
        unfolded(expected.odll95, input.n),
        expected.odul95,
        'adjusted 95',
      );
      limitsMatch(
        spreadOut,
        at(plot.adjustedLimits, Z_998),
        unfolded(expected.odll998, input.n),
        expected.odul998,
        'adjusted 99.8',
      );
    },
  );

  it('Poisson limits around 1', () => {
    const check = file.poisson_check;
    const garwood = (level: number) =>
      check.number_seq.map(
        (events) => poissonInterval(events, events, level) ?? ([Number.NaN, Number.NaN] as const),
      );
    limitsMatch(poisson, garwood(0.95), check.ll95, check.ul95, 'Garwood 95');
    limitsMatch(poisson, garwood(0.998), check.ll998, check.ul998, 'Garwood 99.8');
    limitsMatch(
      poisson,
      check.number_seq.map((events) => exactRatioLimits(events, 0.95)),
      check.spiegelhalter.ll95,
      check.spiegelhalter.ul95,
      'interpolated 95',
    );
  });
});

/**
 * All adjusted lower limits of these two cases lie below 0 on the arcsine scale, so as shares they are 0. FunnelPlotR sets them
 * so for every unit but the largest, where it squares the sine of the negative angle instead; these four numbers are 0 here.
 */
function unfolded(lower: readonly number[], sizes: readonly number[]): number[] {
  const largest = sizes.indexOf(Math.max(...sizes));
  return lower.map((limit, i) => (i === largest ? 0 : limit));
}
