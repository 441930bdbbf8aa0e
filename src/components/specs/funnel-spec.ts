import type { FunnelResult } from '../../book/schema/funnel-result.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { FunnelSpec } from '../../figures/funnel.tsx';
import { funnelWords } from '../../words/pages/funnel.ts';
import { areMany } from '../parts/many-units.ts';

/** A funnel for drawing: the limits acted on, and within them the 95 % limits or, where those were widened, the exact ones. */
export function funnelSpec(
  funnel: FunnelResult,
  title: Bilingual,
  counted: Bilingual,
  language: Language,
): FunnelSpec {
  const widened = funnel.acting === 'adjusted';
  return {
    title: title[language],
    description: funnel.sentence[language],
    points: funnel.points.flatMap(({ unit, n, x, rate, state }) =>
      rate === null ? [] : [{ name: unit.short, n, x, rate, state }],
    ),
    lines: funnel.lines.map(({ n, alert, exact, act }) => ({ n, inner: widened ? exact : alert, act })),
    innerName: widened ? funnelWords.exactLimits : funnelWords.alertLimits,
    actName: widened ? funnelWords.adjustedLimits : funnelWords.exactLimits,
    dots: areMany(funnel.points.length) ? 'plain' : 'named',
    target: funnel.target,
    counted,
  };
}
