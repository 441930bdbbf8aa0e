import type { Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import type { PlotArea } from './plot-area.ts';
import { round } from './round.ts';

/** Says in the middle of a plot that there is nothing to plot yet. */
export function NoData({ area, language }: { readonly area: PlotArea; readonly language: Language }) {
  return (
    <text
      className="fig-soft fig-over"
      x={round((area.left + area.right) / 2)}
      y={round((area.top + area.bottom) / 2)}
      textAnchor="middle"
    >
      {figureWords.noData[language]}
    </text>
  );
}
