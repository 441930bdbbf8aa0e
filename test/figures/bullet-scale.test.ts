import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BulletSpec } from '../../src/figures/bullet.tsx';
import { bulletScale } from '../../src/figures/bullet-scale.ts';
import { ordinaryBullet } from '../../src/figures/samples/bullet.ts';

const scale = (change: Partial<BulletSpec>) =>
  bulletScale({ ...ordinaryBullet, stretch: null, expected: null, ...change });

it('a bar of half the target is half as long as its outline', () => {
  const { bar, box } = scale({ value: 1000, target: 2000 });
  expect(((bar?.[1] ?? 0) - 0.005) * 2).toBeCloseTo((box?.[1] ?? 0) - 0.005);
});

it('a bar of 209 % runs past its target to the end of the scale', () => {
  const { bar, target, broken } = scale({ value: 4178, target: 2000 });
  expect([bar?.[1], broken]).toEqual([0.995, false]);
  expect(target).toBeCloseTo(0.005 + 0.99 / 2.089);
});

it('a bar of twenty times the target is cut', () => {
  expect(scale({ value: 40_000, target: 2000 }).broken).toBe(true);
  expect(scale({ value: 6000, target: 2000 }).broken).toBe(false);
});

it.each([
  ['lower', 7, true],
  ['lower', 5, false],
  ['higher', 7, false],
] as const)('where %s is better, %d of 5 exceeds: %s', (direction, value, exceeds) => {
  expect(scale({ direction, value, target: 5 }).excess !== null).toBe(exceeds);
});

it('nothing reported draws no bar, nothing promised no outline', () => {
  expect(scale({ value: null }).bar).toBeNull();
  expect(scale({ target: null }).box).toBeNull();
});

it('every part lies within the drawing', () => {
  const number = fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true }));
  fc.assert(
    fc.property(number, number, number, number, (value, target, stretch, expected) => {
      const { zero, bar, box, ...rest } = bulletScale({
        ...ordinaryBullet,
        value,
        target,
        stretch,
        expected,
      });
      const places = [
        zero,
        ...(bar ?? []),
        ...(box ?? []),
        rest.value,
        rest.target,
        rest.stretch,
        rest.expected,
      ];
      for (const place of places) {
        if (place === null) continue;
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }),
  );
});
