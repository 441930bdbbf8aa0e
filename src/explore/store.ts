import type { ExploreFile, ExploreSlice } from '../book/schema/explore-file.ts';
import type { ChartParts } from './chart/chart-parts.tsx';

/** What has been loaded so far. */
export interface Loaded {
  /** By slug; `null` for one that could not be loaded. */
  readonly slices: ReadonlyMap<string, ExploreSlice | null>;
  /** The drawing part; `null` until it is there. */
  readonly chart: ChartParts | null;
  readonly failed: boolean;
}

/** Loads what is asked for, each once, and tells when it is there. */
export interface Store {
  readonly file: ExploreFile;
  needSlice(slug: string): void;
  needChart(): void;
  /** Takes what a script brings. */
  take(brought: ExploreSlice | ChartParts): void;
  subscribe(listener: () => void): () => void;
  loaded(): Loaded;
}

/** Where scripts are, relative to the site's root. */
export interface Places {
  readonly slice: (slug: string) => string;
  readonly chart: string;
}

export function createStore(
  file: ExploreFile,
  places: Places,
  load: (place: string) => Promise<void>,
): Store {
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  const known = new Set(file.subjects.map(({ slug }) => slug));
  let now: Loaded = { slices: new Map(), chart: null, failed: false };

  const change = (next: Partial<Loaded>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };
  const need = (place: string, lacking: () => Partial<Loaded>) => {
    if (asked.has(place)) return;
    asked.add(place);
    load(place).catch(() => change({ ...lacking(), failed: true }));
  };
  const withSlice = (slug: string, slice: ExploreSlice | null) => ({
    slices: new Map(now.slices).set(slug, slice),
  });
  return {
    file,
    needSlice: (slug) => {
      if (known.has(slug)) need(places.slice(slug), () => withSlice(slug, null));
    },
    needChart: () => need(places.chart, () => ({})),
    take: (brought) => change('slug' in brought ? withSlice(brought.slug, brought) : { chart: brought }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loaded: () => now,
  };
}
