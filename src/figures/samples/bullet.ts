import type { BulletSpec } from '../bullet.tsx';
import { items, percent, tenThousandYuan } from './course.ts';

export const ordinaryBullet: BulletSpec = {
  title: '招商引资到位资金',
  description: '完成年度目标的81%',
  value: 1620.5,
  target: 2000,
  stretch: 2400,
  expected: 1667,
  range: null,
  direction: 'higher',
  unit: tenThousandYuan,
  decimals: 2,
  labels: 'direct',
  max: null,
};

/** Ordinary, extreme and empty bullets. */
export const bulletSamples: Readonly<Record<string, BulletSpec>> = {
  ordinary: ordinaryBullet,
  'ordinary without labels': { ...ordinaryBullet, labels: 'none' },
  'over twice the target': { ...ordinaryBullet, value: 4178, target: 2000, stretch: 2200, expected: 1667 },
  'over twice the target without labels': { ...ordinaryBullet, value: 4178, labels: 'none' },
  'twenty times the target': { ...ordinaryBullet, value: 48000, stretch: null },
  'lower is better, within': {
    ...ordinaryBullet,
    direction: 'lower',
    value: 3.2,
    target: 5,
    stretch: 3,
    expected: null,
    unit: percent,
  },
  'lower is better, exceeded': {
    ...ordinaryBullet,
    direction: 'lower',
    value: 7.25,
    target: 5,
    stretch: 3,
    expected: null,
    unit: percent,
  },
  range: {
    ...ordinaryBullet,
    direction: 'range',
    value: 46,
    target: null,
    stretch: null,
    expected: null,
    range: [40, 60],
    unit: percent,
  },
  'all references close together': {
    ...ordinaryBullet,
    value: 1990,
    target: 2000,
    stretch: 2001,
    expected: 1999,
  },
  zero: { ...ordinaryBullet, value: 0 },
  negative: { ...ordinaryBullet, value: -320, expected: null },
  'fifteen digits': {
    ...ordinaryBullet,
    value: 123_456_789_012_345,
    target: 150_000_000_000_000,
    stretch: 180_000_000_000_000,
    expected: 125_000_000_000_000,
    unit: items,
  },
  'no target': { ...ordinaryBullet, target: null, stretch: null, expected: null },
  'no value': { ...ordinaryBullet, value: null },
  'nothing at all': { ...ordinaryBullet, value: null, target: null, stretch: null, expected: null },
};
