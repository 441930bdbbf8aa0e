import type { ExploreMeasure } from '../book/schema/explore-file.ts';
import {
  type ChosenSeries,
  EMPTY,
  type ExploreState,
  type ExploreView,
  withMonths,
  withSeries,
} from './explore-state.ts';

const SLUG = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;
const MEASURES: readonly ExploreMeasure[] = ['value', 'total', 'completion'];
const VIEWS: readonly ExploreView[] = ['time', 'index', 'years'];
const HIDDEN = 'off';

function seriesText({ subject, unit, measure, shown }: ChosenSeries): string {
  return [subject, unit, measure, ...(shown ? [] : [HIDDEN])].join('.');
}

function seriesOf(text: string): ChosenSeries | null {
  const [subject = '', unit = '', name, mark, ...rest] = text.split('.');
  const measure = MEASURES.find((each) => each === name);
  if (measure === undefined || !SLUG.test(subject) || !SLUG.test(unit)) return null;
  if (rest.length > 0 || (mark !== undefined && mark !== HIDDEN)) return null;
  return { subject, unit, measure, shown: mark === undefined };
}

/**
 * A state as the fragment of an address, `#s=XX01.CL02.total&s=…&view=time&from=2025-01`. A fragment, because it is never
 * sent anywhere and may be changed from `file://` too.
 */
export function fragmentOf(state: ExploreState): string {
  const { series, from, to, year, view, form } = state;
  const parts = new URLSearchParams(series.map((each) => ['s', seriesText(each)]));
  parts.set('view', view);
  if (from !== null) parts.set('from', from);
  if (to !== null) parts.set('to', to);
  if (year !== null) parts.set('year', `${year}`);
  if (form === 'table') parts.set('form', form);
  return `#${parts}`;
}

/**
 * The state that a fragment stands for; `null` where it stands for none, such as the name of a place on the page. What is
 * malformed in it is passed over, so that a link cut short in a message still shows what is left of it.
 */
export function stateOf(fragment: string): ExploreState | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = VIEWS.find((each) => each === parts.get('view'));
  if (view === undefined && !parts.has('s')) return null;
  const fitting = (name: string, pattern: RegExp) => {
    const text = parts.get(name);
    return text !== null && pattern.test(text) ? text : null;
  };
  const year = fitting('year', YEAR);
  const bare: ExploreState = {
    ...EMPTY,
    view: view ?? 'time',
    year: year === null ? null : Number(year),
    form: parts.get('form') === 'table' ? 'table' : 'chart',
  };
  const chosen = parts.getAll('s').flatMap((text) => seriesOf(text) ?? []);
  return withMonths(chosen.reduce(withSeries, bare), fitting('from', MONTH), fitting('to', MONTH));
}
