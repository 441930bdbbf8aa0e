import { describe, expect, it } from 'vitest';
import { stream } from '../../scripts/office/random.ts';

describe('stream', () => {
  it('gives the same numbers for the same name, and others for another', () => {
    const first = Array.from({ length: 5 }, stream('a').next);
    expect(Array.from({ length: 5 }, stream('a').next)).toEqual(first);
    expect(Array.from({ length: 5 }, stream('b').next)).not.toEqual(first);
  });

  it('scatters about the mean', () => {
    const random = stream('about');
    const draws = Array.from({ length: 4000 }, () => random.about(10, 2));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(10, 0);
    expect(variance).toBeCloseTo(4, 0);
  });

  it.each([
    [0, 0],
    [1, 200],
  ])('has %d as the chance of %d successes in 200', (chance, successes) => {
    expect(stream('successes').successes(200, chance)).toBe(successes);
  });
});
