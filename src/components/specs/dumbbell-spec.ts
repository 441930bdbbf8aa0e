import type { RankingLine } from '../../book/schema/appraisal-result.ts';
import type { Bilingual } from '../../contract/bilingual.ts';
import type { DumbbellSpec } from '../../figures/dumbbell.tsx';
import { formatSigned } from '../../words/number.ts';
import { type Place, pageHref } from '../shell/site-path.ts';

/** What each source gave the units of a group, the largest gap of a self-check first. */
export function dumbbellSpec(
  lines: readonly RankingLine[],
  place: Place,
  title: Bilingual,
  description: Bilingual,
): DumbbellSpec {
  const { language } = place;
  return {
    title: title[language],
    description: description[language],
    lines: lines.map((line) => ({
      id: line.unit.id,
      name: line.unit.short,
      href: pageHref(place, `units/${line.unit.slug}`),
      values: line.sources,
      gap: line.selfGap === null ? '' : formatSigned(line.selfGap, language, 2),
      standsOut: line.selfInflated,
    })),
  };
}
