import { describe, expect, it, vi } from 'vitest';
import { exploreStart } from '../../src/explore/explore-start.ts';
import { createStore } from '../../src/explore/store.ts';
import { file, slices } from './some-series.ts';

const start = exploreStart(file);
const places = { subjects: 'subjects.js', slice: (slug: string) => `data/${slug}.js`, chart: 'chart.js' };

describe('the store', () => {
  it('begins with the first subject alone', () => {
    expect(start.subjects.map(({ slug }) => slug)).toEqual(['sum']);
    expect(start.hasYears).toBe(true);
    expect(createStore(start, places, vi.fn()).loaded()).toMatchObject({ listed: false, slices: new Map() });
  });

  it('loads each file once, and nothing that the site does not hold', () => {
    const load = vi.fn(() => Promise.resolve());
    const store = createStore(start, places, load);
    store.needSlice('sum');
    store.needSlice('sum');
    store.needChart();
    expect(load.mock.calls).toEqual([['data/sum.js'], ['chart.js']]);
    store.needSlice('../office');
    store.needSlice('other');
    expect(load.mock.calls.slice(2)).toEqual([['subjects.js']]);
    store.take({ subjects: file.subjects });
    store.needSlice('../office');
    store.needSlice('level');
    expect(load.mock.calls.slice(3)).toEqual([['data/other.js'], ['data/level.js']]);
  });

  it('tells when something came', () => {
    const store = createStore(start, places, () => Promise.resolve());
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
    const store = createStore(start, places, () => Promise.reject(new Error('offline')));
    store.needSlice('sum');
    await vi.waitFor(() => expect(store.loaded().failed).toBe(true));
    expect(store.loaded().slices.get('sum')).toBeNull();
    expect(store.loaded().listed).toBe(false);
    store.needSubjects();
    await vi.waitFor(() => expect(store.loaded().listed).toBe(true));
  });
});
