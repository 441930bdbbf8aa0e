import { describe, expect, it } from 'vitest';
import { measuredSamples } from './measured-samples.ts';

describe('measures on seeded inputs', () => {
  it.each(Object.entries(measuredSamples))('%s: the same again, to the last bit', (_, measure) => {
    const first = measure();
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(measure()).toEqual(first);
  });
});
