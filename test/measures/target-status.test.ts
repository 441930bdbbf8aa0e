import { describe, expect, it } from 'vitest';
import { type TargetStanding, type TargetStatus, targetStatus } from '../../src/measures/target-status.ts';

const BLANK: TargetStanding = {
  direction: 'higher',
  reading: 'monthly',
  target: 100,
  low: null,
  high: null,
  value: 50,
  paceIndex: null,
  thresholds: { ahead: 1.05, onPace: 0.95, behind: 0.8 },
};

describe('targetStatus', () => {
  it.each<[TargetStatus, Partial<TargetStanding>]>([
    ['not_applicable', { direction: 'monitor', target: null, value: null }],
    ['not_applicable', { direction: 'monitor' }],
    ['no_target', { target: null, value: null }],
    ['no_target', { direction: 'range', target: 5 }],
    ['no_target', { direction: 'lower', target: null, low: 3 }],
    ['no_data', { value: null }],
    ['no_data', { direction: 'range', low: 1, value: null }],
    ['ahead', { paceIndex: 1.05 }],
    ['ahead', { paceIndex: 1.049999999999999 }],
    ['on_pace', { paceIndex: 1.0499 }],
    ['on_pace', { paceIndex: 0.95 }],
    ['behind', { paceIndex: 0.9499 }],
    ['behind', { paceIndex: 0.8 }],
    ['far_behind', { paceIndex: 0.7999 }],
    ['far_behind', { paceIndex: 0 }],
    ['ahead', { reading: 'cumulative', paceIndex: 1.2 }],
    ['behind', { target: 0.5, value: 0.1, paceIndex: 0.9 }],
    // The year is over: met or not, and no pace.
    ['not_met', { yearEnded: true, paceIndex: 0.99, value: 99 }],
    ['met', { yearEnded: true, paceIndex: 1, value: 100 }],
    // Nothing is planned yet.
    ['on_pace', { paceIndex: null, value: 0 }],
    ['met', { paceIndex: null, value: 100 }],
    // No pace: compared with the target itself.
    ['met', { reading: 'latest', value: 100, paceIndex: 0.5 }],
    ['not_met', { reading: 'latest', value: 99.999, paceIndex: 2 }],
    ['met', { reading: 'latest', target: 0.8, value: 0.7 + 0.1 }],
    ['met', { target: 0, value: 0, paceIndex: 0.1 }],
    ['not_met', { target: 0, value: -1 }],
    ['not_met', { target: -2, value: -3 }],
    ['met', { direction: 'lower', target: 0.005, value: 0.005 }],
    ['not_met', { direction: 'lower', target: 0.005, value: 0.0051, paceIndex: 2 }],
    ['met', { direction: 'lower', target: 0, value: 0 }],
    ['met', { direction: 'milestone', target: 1, value: 1, paceIndex: 0.5 }],
    ['not_met', { direction: 'milestone', target: 1, value: 0.9, paceIndex: 2 }],
    ['met', { direction: 'range', low: 90, high: 110, value: 90 }],
    ['met', { direction: 'range', low: 90, high: 110, value: 110 }],
    ['not_met', { direction: 'range', low: 90, high: 110, value: 111 }],
    ['not_met', { direction: 'range', low: 90, high: 110, value: 89 }],
    ['met', { direction: 'range', low: 90, value: 1000 }],
    ['not_met', { direction: 'range', low: 90, value: 9 }],
    ['met', { direction: 'range', high: 110, value: -5 }],
    ['not_met', { direction: 'range', high: 110, value: 115 }],
  ])('%s: %j', (expected, standing) => {
    expect(targetStatus({ ...BLANK, ...standing })).toBe(expected);
  });
});
