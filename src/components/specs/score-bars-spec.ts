import type { CriterionScore } from '../../book/schema/appraisal-result.ts';
import type { UnitFile } from '../../book/schema/unit-file.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { ScoreBarsSpec } from '../../figures/score-bars.tsx';
import { scoreWords } from '../../words/status.ts';

/** The areas of an appraisal beside the peer group's medians. */
export function scoreBarsSpec(
  areas: readonly CriterionScore[],
  medians: UnitFile['peerMedians'],
  title: Bilingual,
  description: Bilingual,
  language: Language,
): ScoreBarsSpec {
  return {
    title: title[language],
    description: description[language],
    areas: areas.map(({ id, name, points, score, state }) => ({
      id,
      name,
      points,
      score,
      median: medians[id] ?? null,
      note: state === 'scored' ? null : { mark: state, text: scoreWords[state] },
    })),
  };
}
