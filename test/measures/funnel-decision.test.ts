import { describe, expect, it } from 'vitest';
import { type Funnel, funnel } from '../../src/measures/funnel.ts';
import {
  actingLimits,
  funnelLine,
  isOverdispersed,
  sideToActOn,
} from '../../src/measures/funnel-decision.ts';

function funnelOf(errors: readonly number[], n = 1000): Funnel {
  const shape = funnel(errors.map((x) => ({ x, n })));
  if (shape === null) throw new Error('no funnel');
  return shape;
}

const ALIKE = [5, 5, 6, 4, 5, 5, 6, 4, 5, 5];
const APART = [1, 20, 2, 18, 1, 22, 2, 19, 1, 21];

describe('actingLimits', () => {
  it.each([
    ['ten units that differ by chance', ALIKE, 'exact'],
    ['ten units that differ by more', APART, 'adjusted'],
    ['nine of them, too few to adjust', APART.slice(0, 9), 'exact'],
  ])('%s', (_, errors, acting) => {
    expect(actingLimits(funnelOf(errors))).toBe(acting);
  });
});

describe('isOverdispersed', () => {
  // χ² with 20 degrees of freedom has its 95 % quantile at 31.41, so φ must be above 1.5705.
  const twenty = funnelOf([...ALIKE, ...ALIKE]);
  it.each([
    [1.57, 1e-6, false],
    [1.571, 1e-6, true],
    [1.571, 0, false],
  ])('φ = %f, τ² = %f: %s', (phi, tau2, expected) => {
    expect(isOverdispersed({ ...twenty, overdispersion: { ...twenty.overdispersion, phi, tau2 } })).toBe(
      expected,
    );
  });
});

describe('sideToActOn', () => {
  const point = funnelOf(ALIKE).points[0];
  it.each([
    ['high', 'high', 'exact', 'high'],
    ['high', null, 'exact', 'high'],
    ['high', null, 'adjusted', null],
    ['high', 'high', 'adjusted', 'high'],
    [null, 'high', 'adjusted', null],
    ['low', 'low', 'adjusted', 'low'],
  ] as const)('exact %s and adjusted %s, acting on %s: %s', (outside, outsideAdjusted, acting, side) => {
    if (!point) throw new Error('no point');
    expect(sideToActOn({ ...point, outside, outsideAdjusted }, acting)).toBe(side);
  });
});

describe('funnelLine', () => {
  it('is that of a unit of the same size', () => {
    const shape = funnelOf(APART);
    const line = funnelLine(shape, 1000, 'adjusted');
    expect(line.alert).toEqual(shape.points[0]?.alert);
    expect(line.exact).toEqual(shape.points[0]?.act);
    expect(line.act).toEqual(shape.points[0]?.additive);
  });

  it.each([
    ['of a low share, whose upper exact limit is wider', ALIKE, 1],
    ['of a high one, whose lower exact limit is wider', ALIKE.map((x) => 100 - x), 0],
  ])('never acts within the exact limits %s', (_, errors, side) => {
    const shape = { ...funnelOf(errors, 100), overdispersion: { zLow: 0, zHigh: 0, phi: 1, tau2: 1e-12 } };
    const { exact, act } = funnelLine(shape, 20, 'adjusted');
    expect(act[side]).toBe(exact[side]);
    expect(act[0]).toBeLessThanOrEqual(exact[0]);
    expect(act[1]).toBeGreaterThanOrEqual(exact[1]);
  });
});
