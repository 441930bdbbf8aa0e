import { useCallback, useEffect, useState } from 'react';
import { fragmentOf, stateOf } from './address.ts';
import type { ExploreState } from './explore-state.ts';

/** Whether a change is a step that the back button takes back, or goes on from the last one, as while dragging. */
export type Step = 'new' | 'same';

/** Lets the link to the page's other language lead to the same state. */
function carryToOtherLanguage(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = fragment;
}

/**
 * The state in the address and how to change it. A fragment that is no state, such as that of the link to the content,
 * changes nothing and gives way to the state's.
 */
export function useAddress(start: ExploreState): [ExploreState, (next: ExploreState, step?: Step) => void] {
  const [state, setState] = useState(() => stateOf(location.hash) ?? start);

  const change = useCallback((next: ExploreState, step: Step = 'new') => {
    const fragment = fragmentOf(next);
    if (step === 'new') history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
    setState(next);
  }, []);

  useEffect(() => {
    const follow = () => {
      const told = location.hash === '' ? start : stateOf(location.hash);
      if (told === null) history.replaceState(null, '', fragmentOf(state));
      else setState(told);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [start, state]);

  useEffect(() => carryToOtherLanguage(fragmentOf(state)), [state]);

  return [state, change];
}
