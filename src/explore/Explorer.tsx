import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../contract/bilingual.ts';
import { exploreWords, viewWords } from '../words/pages/explore.ts';
import { formatYear } from '../words/period.ts';
import {
  type ExploreState,
  type ExploreView,
  startState,
  toggled,
  withMonths,
  withoutSeries,
  withSeries,
} from './explore-state.ts';
import { monthsOf, valuesByMonth } from './months.ts';
import { panelsOf } from './panels.ts';
import { Choice } from './parts/Choice.tsx';
import { Downloads } from './parts/Downloads.tsx';
import { MonthRange } from './parts/MonthRange.tsx';
import { PanelFigure } from './parts/PanelFigure.tsx';
import { Select } from './parts/Select.tsx';
import { SeriesForm } from './parts/SeriesForm.tsx';
import { SeriesList } from './parts/SeriesList.tsx';
import { findSeries } from './series.ts';
import type { Store } from './store.ts';
import { useAddress } from './use-address.ts';
import { yearsOf } from './year-panels.ts';

interface ExplorerProps {
  readonly store: Store;
  readonly language: Language;
  /** Where the data are from and how far they go. */
  readonly foot: string;
}

const VIEWS = Object.keys(viewWords) as ExploreView[];

/** What is said in the place of figures. */
function silence(state: ExploreState, waiting: boolean, language: Language): string {
  if (waiting) return exploreWords.loading[language];
  return state.series.length === 0 ? exploreWords.none[language] : exploreWords.allHidden[language];
}

/** The explorer: what is compared, how, over which months, and the figures that come of it. */
export function Explorer({ store, language, foot }: ExplorerProps) {
  const loaded = useSyncExternalStore(store.subscribe, store.loaded);
  const { chart, failed } = loaded;
  const start = useMemo(() => startState(store.start), [store]);
  const [state, change] = useAddress(start);
  const figures = useRef<HTMLDivElement>(null);

  useEffect(() => {
    for (const { subject } of state.series) store.needSlice(subject);
    if (state.form === 'chart') store.needChart();
  }, [state, store]);

  const found = findSeries(state, loaded);
  const years = yearsOf(found.ready);
  const year = state.year ?? years[0] ?? store.start.year;
  const waiting = found.awaited.length > 0;
  // While the first figures are on their way the list keeps its place, so that nothing moves when they come.
  const listed = waiting && years.length === 0 ? [year] : years;
  const panels = panelsOf(state, found.ready, year);
  const months = monthsOf(found.ready);
  const views = VIEWS.filter((view) => view !== 'years' || store.start.hasYears);
  const remove = (at: number) => {
    change(withoutSeries(state, at));
    document.getElementById('explore-series-title')?.focus();
  };
  return (
    <div className="explore">
      <div className="explore-main">
        <div className="explore-fields">
          <Choice
            name="explore-view"
            legend={exploreWords.view[language]}
            options={views.map((view) => ({ value: view, text: viewWords[view][language] }))}
            value={state.view}
            onChange={(view) => change({ ...state, view })}
          />
          <Choice
            name="explore-form"
            legend={exploreWords.form[language]}
            options={[
              { value: 'chart', text: exploreWords.chart[language] },
              { value: 'table', text: exploreWords.table[language] },
            ]}
            value={state.form}
            onChange={(form) => change({ ...state, form })}
          />
          {state.view === 'years' && (waiting || years.length > 1) && (
            <Select
              id="explore-year"
              label={exploreWords.year[language]}
              options={listed.map((each) => ({
                value: `${each}`,
                text: formatYear(each, store.start.yearStarts, language),
              }))}
              value={`${year}`}
              onChange={(value) => change({ ...state, year: Number(value) })}
            />
          )}
        </div>
        {failed && (
          <p className="empty" role="alert">
            {exploreWords.failed[language]}
          </p>
        )}
        <div ref={figures} className="explore-panels" data-count={panels.length}>
          {panels.map((panel) => (
            <PanelFigure key={panel.key} panel={panel} form={state.form} chart={chart} language={language} />
          ))}
          {panels.length === 0 && <p className="empty">{silence(state, waiting, language)}</p>}
        </div>
        {state.view !== 'years' && months.length > 1 && (
          <MonthRange
            months={months}
            values={valuesByMonth(found.ready[0], months)}
            from={state.from}
            to={state.to}
            language={language}
            chart={state.form === 'chart' ? chart : null}
            onChange={(from, to, how) =>
              change(withMonths(state, from, to), how === 'dragged' ? 'same' : 'new')
            }
          />
        )}
        {panels.length > 0 && (
          <Downloads panels={panels} form={state.form} language={language} figures={figures} foot={foot} />
        )}
      </div>
      <div className="explore-side">
        <SeriesList
          state={state}
          found={found}
          language={language}
          onToggle={(at) => change(toggled(state, at))}
          onRemove={remove}
        />
        <SeriesForm
          store={store}
          loaded={loaded}
          state={state}
          language={language}
          onAdd={(series) => change(withSeries(state, series))}
        />
      </div>
    </div>
  );
}
