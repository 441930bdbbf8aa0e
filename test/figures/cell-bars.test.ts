import { describe, expect, it } from 'vitest';
import { drawIntervalBar } from '../../src/figures/interval-bar.tsx';
import { drawSpreadBar } from '../../src/figures/spread-bar.tsx';

const attribute = (markup: string, pattern: RegExp) => Number(pattern.exec(markup)?.[1]);

describe('a share on its interval', () => {
  it('stands on a scale from zero to the end of the column', () => {
    const markup = drawIntervalBar({ value: 0.01, interval: [0.005, 0.02], reference: null, end: 0.02 });
    expect(attribute(markup, /cx="([\d.]+)%"/)).toBe(50);
    expect(attribute(markup, /x1="([\d.]+)%"/)).toBe(25.5);
    expect(attribute(markup, /x2="([\d.]+)%"/)).toBe(99);
  });

  it('runs to the edge where it lies beyond the scale', () => {
    const markup = drawIntervalBar({ value: 0.5, interval: [0.1, 0.9], reference: 0.005, end: 0.02 });
    const places = [...markup.matchAll(/ (?:cx|x1|x2)="([\d.]+)%"/g)].map(([, place]) => Number(place));
    expect(Math.max(...places)).toBe(99);
  });

  it('is none where nothing is to be scaled', () => {
    expect(drawIntervalBar({ value: 0, interval: null, reference: null, end: 0 })).not.toMatch(
      /NaN|Infinity/,
    );
  });
});

describe('the spread of a group', () => {
  const spread = { values: [80, 84, 86, 88, 100], reference: 90, from: 80, to: 100 };

  it('runs from the least to the greatest, with the middle half and the median on it', () => {
    const markup = drawSpreadBar(spread);
    expect(markup).toMatch(/class="fig-reference" x1="2%" x2="98%"/);
    expect(markup).toMatch(/class="fig-interval" x1="21.2%" x2="40.4%"/);
    expect(markup).toMatch(/class="fig-dot" cx="30.8%"/);
  });

  it('draws the reference alone where no unit has a value, and nothing that is no number where all are equal', () => {
    expect(drawSpreadBar({ ...spread, values: [] })).not.toMatch(/fig-dot|NaN/);
    expect(drawSpreadBar({ values: [90, 90], reference: null, from: 90, to: 90 })).not.toMatch(
      /NaN|Infinity/,
    );
  });
});
