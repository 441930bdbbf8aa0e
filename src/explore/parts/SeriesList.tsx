import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import type { ExploreState } from '../explore-state.ts';
import type { LineMark } from '../panel.ts';
import type { FoundSeries } from '../series.ts';
import { LineSwatch } from './mark-shape.tsx';

interface SeriesListProps {
  readonly state: ExploreState;
  readonly found: FoundSeries;
  readonly language: Language;
  readonly onToggle: (at: number) => void;
  readonly onRemove: (at: number) => void;
}

const MARKS = [0, 1, 2, 3] as const satisfies readonly LineMark[];

/** What is compared: each with its mark, to be shown or hidden, or taken out. It is the key to the drawing. */
export function SeriesList({ state, found, language, onToggle, onRemove }: SeriesListProps) {
  const nameAt = (place: number): string => {
    const ready = found.ready.find((series) => series.place === place);
    if (ready) return ready.name[language];
    if (found.awaited.includes(place)) return exploreWords.loading[language];
    const { subject, unit } = state.series[place] ?? { subject: '', unit: '' };
    return `${subject} ${unit}: ${exploreWords.unknown[language]}`;
  };
  return (
    <section className="explore-series" aria-labelledby="explore-series-title">
      <h2 id="explore-series-title" tabIndex={-1}>
        {exploreWords.compared[language]}
      </h2>
      {state.series.length === 0 && <p className="soft">{exploreWords.none[language]}</p>}
      <ul>
        {state.series.map((chosen, place) => (
          <li key={`${chosen.subject}.${chosen.unit}.${chosen.measure}`}>
            <label>
              <input type="checkbox" checked={chosen.shown} onChange={() => onToggle(place)} />
              {state.view !== 'years' && <LineSwatch mark={MARKS[place] ?? 0} />}
              <span>{nameAt(place)}</span>
            </label>
            <button
              type="button"
              className="explore-remove"
              aria-label={exploreWords.remove(nameAt(place))[language]}
              onClick={() => onRemove(place)}
            >
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 2L10 10M10 2L2 10" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
