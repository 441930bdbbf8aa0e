import { expect, it } from 'vitest';
import { drawFunnel } from '../../src/figures/funnel.tsx';
import { samples } from '../../src/figures/samples/all.ts';
import { funnelSamples } from '../../src/figures/samples/funnel.ts';
import { kindNames, sampleName } from '../../src/words/pages/gallery.ts';

it('every kind and every sample has a name in both languages', () => {
  const kinds = new Set(samples.map(({ kind }) => kind));
  expect([...kinds].filter((kind) => !Object.hasOwn(kindNames, kind))).toEqual([]);
  const nameless = samples.filter(({ name }) => sampleName(name).zh === name);
  expect(nameless.map(({ name }) => name)).toEqual([]);
});

it('every kind is shown with ordinary and with missing data, if it is drawn without data at all', () => {
  const shown = (names: readonly string[]) =>
    new Set(samples.filter(({ name }) => names.includes(name)).map(({ kind }) => kind));
  const kinds = Object.keys(kindNames);
  expect(kinds.filter((kind) => !shown(['ordinary']).has(kind))).toEqual([]);
  expect(kinds.filter((kind) => !shown(['empty', 'nothing at all']).has(kind))).toEqual(['funnel']);
  const { ordinary } = funnelSamples;
  expect(ordinary && drawFunnel({ ...ordinary, points: [] }, 'zh')).toBe('');
});
