import { useEffect, useState } from 'react';
import type { ExploreMeasure, ExploreSlice } from '../../book/schema/explore-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { exploreWords, measureWords } from '../../words/pages/explore.ts';
import { type ChosenSeries, type ExploreState, MOST_SERIES, mayAdd } from '../explore-state.ts';
import type { Option } from '../option-search.ts';
import { unitName } from '../series.ts';
import type { Loaded, Store } from '../store.ts';
import { Combobox } from './Combobox.tsx';
import { Select } from './Select.tsx';

interface SeriesFormProps {
  readonly store: Store;
  readonly loaded: Loaded;
  readonly state: ExploreState;
  readonly language: Language;
  readonly onAdd: (series: ChosenSeries) => void;
}

function unitOptions(slice: ExploreSlice | null, measure: ExploreMeasure, language: Language): Option[] {
  const units = slice?.units.filter((unit) => unit.measures[measure] !== undefined) ?? [];
  return units.map((unit) => {
    const text = unitName(unit)[language];
    const full = unit.name[language];
    return { value: unit.key, text, note: full === text ? '' : full };
  });
}

/** What keeps a series from being added; empty where nothing does. */
function hindrance(state: ExploreState, series: ChosenSeries, language: Language): string {
  if (mayAdd(state, series)) return '';
  return state.series.length >= MOST_SERIES ? exploreWords.full[language] : exploreWords.present[language];
}

/** Chooses an indicator, what to draw of it, and a unit, and adds them to what is compared. */
export function SeriesForm({ store, loaded, state, language, onAdd }: SeriesFormProps) {
  const { subjects, listed, slices } = loaded;
  const first = state.series.at(-1) ?? store.start.start;
  const [slug, setSlug] = useState(first?.subject ?? '');
  const [wanted, setWanted] = useState<ExploreMeasure>(first?.measure ?? 'value');
  const [key, setKey] = useState('');
  useEffect(() => store.needSlice(slug), [slug, store]);

  const subject = subjects.find((each) => each.slug === slug);
  const measures = subject?.measures ?? [];
  const measure = measures.includes(wanted) ? wanted : (measures[0] ?? 'value');
  const slice = slices.get(slug);
  const units = unitOptions(slice ?? null, measure, language);
  const taken = (unit: string) =>
    !mayAdd({ ...state, series: state.series.slice(0, MOST_SERIES - 1) }, at(unit));
  const at = (unit: string): ChosenSeries => ({ subject: slug, unit, measure, shown: true });
  const unit = units.some(({ value }) => value === key)
    ? key
    : (units.find(({ value }) => !taken(value))?.value ?? units[0]?.value ?? '');
  const hindered = unit === '' ? '' : hindrance(state, at(unit), language);
  return (
    <form
      className="explore-form"
      aria-labelledby="explore-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (unit === '' || hindered !== '') return;
        onAdd(at(unit));
        setKey('');
      }}
    >
      <h2 id="explore-form-title">{exploreWords.add[language]}</h2>
      <Combobox
        id="explore-subject"
        label={exploreWords.subject[language]}
        options={subjects.map(({ slug: value, name, area }) => ({
          value,
          text: name[language],
          note: area?.[language] ?? '',
        }))}
        complete={listed}
        value={slug}
        onOpen={store.needSubjects}
        onChange={setSlug}
        language={language}
      />
      {measures.length > 1 && (
        <Select
          id="explore-measure"
          label={exploreWords.measure[language]}
          options={measures.map((each) => ({ value: each, text: measureWords[each][language] }))}
          value={measure}
          onChange={(value) => setWanted(measures.find((each) => each === value) ?? measure)}
        />
      )}
      <Combobox
        id="explore-unit"
        label={exploreWords.unit[language]}
        options={units}
        complete={slice !== undefined || (listed && !subject)}
        value={unit}
        onChange={setKey}
        language={language}
      />
      {slice && slice.left > 0 && <p className="small faint">{exploreWords.left(slice.left)[language]}</p>}
      <p className="explore-add">
        <button
          type="submit"
          className="button"
          aria-disabled={unit === '' || hindered !== ''}
          aria-describedby="explore-hindrance"
        >
          {exploreWords.addButton[language]}
        </button>
        <span id="explore-hindrance" className="small soft" role="status">
          {hindered}
        </span>
      </p>
    </form>
  );
}
