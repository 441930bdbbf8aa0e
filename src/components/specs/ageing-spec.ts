import type { AgeingClass, SupervisionFile } from '../../book/schema/supervision-file.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { AgeingBarsSpec } from '../../figures/ageing-bars.tsx';
import { ageingWords } from '../../words/status.ts';

type Look = Pick<AgeingBarsSpec['classes'][number], 'mark' | 'paint'>;

const OVERDUE: Look = { mark: 'overdue', paint: 'bad' };

const LOOKS: Readonly<Record<AgeingClass, Look>> = {
  over_20: OVERDUE,
  over_5: OVERDUE,
  over_0: OVERDUE,
  within_5: { mark: 'due_soon', paint: 'warn' },
  later: { mark: 'open', paint: 'actual' },
  undated: { mark: 'undated', paint: 'plan' },
  untold: { mark: 'untold', paint: 'plan' },
};

/** The shape that stands before the words of a class. */
export function ageingMark(ageing: AgeingClass): Look['mark'] {
  return LOOKS[ageing].mark;
}

/** Open items by urgency. */
export function ageingSpec(
  ageing: SupervisionFile['ageing'],
  title: Bilingual,
  headline: Bilingual,
  language: Language,
): AgeingBarsSpec {
  return {
    title: title[language],
    description: headline[language],
    classes: ageing.map(({ class: each, items }) => ({
      id: each,
      name: ageingWords[each],
      items,
      ...LOOKS[each],
    })),
  };
}
