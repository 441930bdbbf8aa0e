import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { formatNumber, formatPercent } from '../words/number.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';

/** Kinds of something from the most frequent down, each with its share and the share of all so far. */
export interface ParetoSpec extends Described {
  /** Heads the column of names. */
  readonly kind: Bilingual;
  readonly bars: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly count: number;
    readonly share: number;
    readonly cumulative: number;
  }[];
}

type Bar = ParetoSpec['bars'][number];

/** The share of the whole that the vital few make up. */
const VITAL = 0.8;

function percent(share: number): string {
  return `${round(share * 98 + 1)}%`;
}

/** Bar and cumulative share on one scale from nothing to the whole, so that the dots run down to the right as a curve does. */
function ShareBar({ bar, language }: { bar: Bar; language: Language }) {
  const { share, cumulative } = bar;
  return (
    <svg className="fig-bar" width="100%" height="16" aria-hidden="true">
      <line className="fig-grid" x1={percent(VITAL)} x2={percent(VITAL)} y1="0" y2="16" />
      <rect
        className="fig-actual"
        x={percent(0)}
        width={`${round(share * 98)}%`}
        y="4"
        height="8"
        data-v={formatPercent(share, language)}
      />
      <circle
        className="fig-hollow"
        cx={percent(cumulative)}
        cy="8"
        r="3"
        data-v={`${figureWords.cumulative[language]} ${formatPercent(cumulative, language)}`}
      />
    </svg>
  );
}

/** Draws a Pareto diagram as a table with bars, so that long names stand level and its numbers beside it. */
export function drawPareto(spec: ParetoSpec, language: Language): string {
  return drawOnce(
    <table className="fig-scores fig-pareto">
      <caption className="fig-unseen">{spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">{spec.kind[language]}</th>
          <th scope="col">{figureWords.instances[language]}</th>
          <th scope="col">{figureWords.cumulative[language]}</th>
          <td>
            <span className="fig-note">
              <svg className="fig-swatch" width="10" height="12" aria-hidden="true">
                <circle className="fig-hollow" cx="5" cy="6" r="3" />
              </svg>
              {figureWords.cumulativeShare[language]}
            </span>
          </td>
        </tr>
      </thead>
      <tbody>
        {spec.bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">{bar.name[language]}</th>
            <td>{formatNumber(bar.count, language)}</td>
            <td>{formatPercent(bar.cumulative, language, 0)}</td>
            <td>
              <ShareBar bar={bar} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>,
  );
}
