import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { formatNumber } from '../words/number.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { Mark, type MarkName } from './status-mark.tsx';

/** Open items by urgency, a bar a class. */
export interface AgeingBarsSpec extends Described {
  readonly classes: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly mark: MarkName;
    readonly items: number;
    /** `bad` and `warn` are past their day or close to it; `plan` is an outline for what has no day. */
    readonly paint: 'bad' | 'warn' | 'actual' | 'plan';
  }[];
}

/** Draws the classes as a table with bars from zero on one scale; the number stands beside its bar. */
export function drawAgeingBars(spec: AgeingBarsSpec, language: Language): string {
  const most = Math.max(1, ...spec.classes.map(({ items }) => items));
  return drawOnce(
    <table className="fig-ageing">
      <caption className="fig-unseen">{spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">{figureWords.urgency[language]}</th>
          <th scope="col">{figureWords.items[language]}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {spec.classes.map(({ id, name, mark, items, paint }) => (
          <tr key={id}>
            <th scope="row">
              <Mark name={mark} />
              {name[language]}
            </th>
            <td>{formatNumber(items, language)}</td>
            <td>
              <svg className="fig-bar" width="100%" height="18" aria-hidden="true">
                {items > 0 && (
                  <rect
                    className={`fig-${paint}`}
                    x="0.2%"
                    width={`${round((items / most) * 99.5)}%`}
                    y="4"
                    height="10"
                    data-v={`${name[language]} ${formatNumber(items, language)}`}
                  />
                )}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>,
  );
}
