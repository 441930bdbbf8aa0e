import type { ExploreState } from './explore-state.ts';
import type { Panel } from './panel.ts';
import type { Series } from './series.ts';
import { indexPanels, timePanels } from './time-panels.ts';
import { yearPanels } from './year-panels.ts';

/** The panels that a state shows of its series. */
export function panelsOf(state: ExploreState, series: readonly Series[], year: number): Panel[] {
  const shown = series.filter(({ chosen }) => chosen.shown);
  if (state.view === 'years') return yearPanels(shown, year);
  return state.view === 'index' ? indexPanels(shown, state) : timePanels(shown, state);
}
