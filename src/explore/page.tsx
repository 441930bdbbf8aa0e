import './missing-builtins.ts';
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Language } from '../contract/bilingual.ts';
import { Explorer } from './Explorer.tsx';
import type { ExploreStart } from './explore-start.ts';
import { loadScript } from './script.ts';
import { type Brought, createStore, type Store } from './store.ts';

/** How the scripts of the page speak to one another: each brings its part and calls the function that takes it. */
export interface ExplorerDesk {
  /** What the drawing part takes from this one, by the names under which it imports them. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** Begins, with what the first drawing needs. */
  start(begun: ExploreStart): void;
  take(brought: Brought): void;
}

/** The script element names the drawing part's file, the version of the data, and the foot of pictures. */
function settingsOf(script: HTMLScriptElement) {
  const { chart = '', version = '', foot = '' } = script.dataset;
  return { chart, version, foot, root: script.src };
}

function show(store: Store, foot: string): void {
  const place = document.getElementById('explore');
  const plain = document.getElementById('explore-plain');
  if (!place || !plain) throw new Error('no place for the explorer');
  const language: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  plain.hidden = true;
  place.hidden = false;
  createRoot(place).render(<Explorer store={store} language={language} foot={foot} />);
}

/** The desk of the page that a script element belongs to. */
export function deskOf(script: HTMLScriptElement): ExplorerDesk {
  const { chart, version, foot, root } = settingsOf(script);
  const places = {
    subjects: `explore/subjects.js?v=${version}`,
    slice: (slug: string) => `explore/data/${slug}.js?v=${version}`,
    chart,
  };
  const load = (place: string) => loadScript(new URL(place, root).href);
  let store: Store | null = null;
  return {
    modules: { react: React, 'react-dom': reactDom, 'react/jsx-runtime': jsxRuntime },
    start: (begun) => {
      store = createStore(begun, places, load);
      show(store, foot);
    },
    take: (brought) => store?.take(brought),
  };
}
