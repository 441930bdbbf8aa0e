import type { RankingLine } from '../../book/schema/appraisal-result.ts';
import type { Bilingual } from '../../contract/bilingual.ts';
import type { RankingSpec } from '../../figures/ranking.tsx';
import { rankingWords } from '../../words/pages/appraisal-lines.ts';
import { totalWords } from '../../words/status.ts';
import { type Place, pageHref } from '../shell/site-path.ts';

/** Most lines drawn: of a longer ranking its two ends stand. */
const SHOWN = 30;

/** One peer group's ranking by total score, with rank intervals. `max` is the scheme's total. */
export function rankingSpec(
  lines: readonly RankingLine[],
  max: number | null,
  place: Place,
  title: Bilingual,
  description: Bilingual,
): RankingSpec {
  return {
    title: title[place.language],
    description: description[place.language],
    lines: lines.map((line) => ({
      id: line.unit.id,
      name: line.unit.short,
      href: pageHref(place, `units/${line.unit.slug}`),
      rank: line.rank,
      value: line.total,
      interval: line.rankInterval,
      note: line.state === 'scored' ? null : { mark: line.state, text: totalWords[line.state] },
      marked: false,
    })),
    measure: rankingWords.score,
    format: 'score',
    intervals: 'rank',
    max,
    reference: null,
    show: SHOWN,
  };
}
