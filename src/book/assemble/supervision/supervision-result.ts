import { daysOf } from '../../../contract/period.ts';
import { onTimeRate } from '../../../measures/on-time-rate.ts';
import { supervisionSentence } from '../../../words/sentences/supervision-sentence.ts';
import type { SupervisionResult } from '../../schema/supervision-file.ts';
import type { Material } from '../material/material.ts';
import { type Item, judgedWithin } from './item.ts';

/** Items of the year so far that were judged. */
export function judgedThisYear(items: readonly Item[], { calendar }: Material): Item[] {
  const [first = '', last = ''] = [calendar.months[0], calendar.months.at(-1)];
  return judgedWithin(items, `${first}-01`, daysOf(last, calendar)[1]);
}

/** Items of one unit, one category or the whole office in the year so far. */
export function supervisionResult(items: readonly Item[], material: Material): SupervisionResult {
  const { office, calendar } = material;
  const states = judgedThisYear(items, material).map(({ standing }) => standing.state);
  const open = items.filter(({ standing }) => standing.isOpen);
  const overdue = open.flatMap(({ standing }) => (standing.state === 'overdue' ? [standing.overdue] : []));
  const [from = ''] = calendar.months;
  const facts = {
    from,
    to: calendar.cutoffMonth ?? from,
    ...onTimeRate(states, office.supervision.without_due),
    late: states.filter((state) => state === 'late').length,
    open: open.length,
    overdue: overdue.length,
    undated: open.filter(({ standing }) => standing.state === 'open_undated').length,
    longest: overdue.length === 0 ? null : Math.max(...overdue.map((days) => days ?? 0)),
  };
  return { ...facts, sentence: supervisionSentence(facts) };
}
