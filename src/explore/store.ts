import type { ExploreSlice, ExploreSubject } from '../book/schema/explore-file.ts';
import type { ChartParts } from './chart/chart-parts.tsx';
import type { ExploreStart } from './explore-start.ts';

/** All subjects that there are to choose from. */
export interface SubjectList {
  readonly subjects: readonly ExploreSubject[];
}

/** What a script may bring. */
export type Brought = ExploreSlice | SubjectList | ChartParts;

/** What has been loaded so far. */
export interface Loaded extends SubjectList {
  /** Whether no more subjects will come: the list is there, or could not be loaded. */
  readonly listed: boolean;
  /** By slug; `null` for one that could not be loaded. */
  readonly slices: ReadonlyMap<string, ExploreSlice | null>;
  /** The drawing part; `null` until it is there. */
  readonly chart: ChartParts | null;
  readonly failed: boolean;
}

/** Loads what is asked for, each once, and tells when it is there. */
export interface Store {
  readonly start: ExploreStart;
  needSubjects(): void;
  /** A subject that is not known yet is looked for in the list first. */
  needSlice(slug: string): void;
  needChart(): void;
  /** Takes what a script brings. */
  take(brought: Brought): void;
  subscribe(listener: () => void): () => void;
  loaded(): Loaded;
}

/** Where scripts are, relative to the site's root. */
export interface Places {
  readonly subjects: string;
  readonly slice: (slug: string) => string;
  readonly chart: string;
}

export function createStore(
  start: ExploreStart,
  places: Places,
  load: (place: string) => Promise<void>,
): Store {
  const asked = new Set<string>();
  const wanted = new Set<string>();
  const listeners = new Set<() => void>();
  let now: Loaded = {
    subjects: start.subjects,
    listed: false,
    slices: new Map(),
    chart: null,
    failed: false,
  };

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
  const needSubjects = () => need(places.subjects, () => ({ listed: true }));
  const needSlice = (slug: string) => {
    if (now.subjects.some((subject) => subject.slug === slug)) {
      need(places.slice(slug), () => withSlice(slug, null));
    } else if (!now.listed) {
      wanted.add(slug);
      needSubjects();
    }
  };
  const take = (brought: Brought) => {
    if ('slug' in brought) change(withSlice(brought.slug, brought));
    else if ('subjects' in brought) {
      change({ subjects: brought.subjects, listed: true });
      wanted.forEach(needSlice);
    } else change({ chart: brought });
  };
  return {
    start,
    needSubjects,
    needSlice,
    needChart: () => need(places.chart, () => ({})),
    take,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loaded: () => now,
  };
}
