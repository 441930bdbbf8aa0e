import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../src/explore/store.ts';
import { file, slices } from './some-series.ts';

const places = { slice: (slug: string) => `data/${slug}.js`, chart: 'chart.js' };

describe('the store', () => {
  it('loads each file once, and nothing that the site does not hold', () => {
    const load = vi.fn(() => Promise.resolve());
    const store = createStore(file, places, load);
    store.needSlice('sum');
    store.needSlice('sum');
    store.needSlice('../office');
    store.needChart();
    expect(load.mock.calls).toEqual([['data/sum.js'], ['chart.js']]);
  });

  it('tells when something came', () => {
    const store = createStore(file, places, () => Promise.resolve());
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    const slice = slices.get('sum');
    if (slice) store.take(slice);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.loaded().slices.get('sum')).toBe(slice);
    leave();
    if (slice) store.take(slice);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('says that a file could not be loaded', async () => {
    const store = createStore(file, places, () => Promise.reject(new Error('offline')));
    store.needSlice('sum');
    await vi.waitFor(() => expect(store.loaded().failed).toBe(true));
    expect(store.loaded().slices.get('sum')).toBeNull();
  });
});
