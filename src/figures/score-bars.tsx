import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { formatNumber, formatTrimmed, NO_VALUE } from '../words/number.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { isMark, Mark } from './status-mark.tsx';
import { Tick } from './tick.tsx';

/** The areas of an appraisal: what each scored of its points, with the peer group's median marked. */
export interface ScoreBarsSpec extends Described {
  readonly areas: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly points: number;
    /** `null` where it has no score; then `note` says why. */
    readonly score: number | null;
    readonly median: number | null;
    readonly note: { readonly mark: string; readonly text: Bilingual } | null;
  }[];
}

type Area = ScoreBarsSpec['areas'][number];

/** Bars share one scale, so that an area's weight shows as the length of its outline. */
function Bar({ area, longest, language }: { area: Area; longest: number; language: Language }) {
  const percent = (points: number) => `${round(Math.min(1, Math.max(0, points / longest)) * 99.5)}%`;
  const say = (word: Bilingual, value: number) => `${word[language]} ${formatTrimmed(value, language, 2)}`;
  return (
    <svg className="fig-bar" width="100%" height="18" aria-hidden="true">
      <rect className="fig-plan" x="0.2%" width={percent(area.points)} y="2" height="14" />
      {area.score !== null && (
        <rect
          className="fig-actual"
          x="0.2%"
          width={percent(area.score)}
          y="5"
          height="8"
          data-v={say(figureWords.score, area.score)}
        />
      )}
      {area.median !== null && (
        <Tick kind="due" x={percent(area.median)} y={9} value={say(figureWords.groupMedian, area.median)} />
      )}
    </svg>
  );
}

/** Draws the areas as a table with bars: score, points and median in figures beside them. */
export function drawScoreBars(spec: ScoreBarsSpec, language: Language): string {
  const longest = Math.max(1, ...spec.areas.map(({ points }) => points));
  const show = (value: number) => formatNumber(value, language, 2);
  return drawOnce(
    <table className="fig-scores">
      <caption className="fig-unseen">{spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">{figureWords.area[language]}</th>
          <th scope="col">{figureWords.score[language]}</th>
          <th scope="col">{figureWords.median[language]}</th>
          <td>
            <span className="fig-note">
              <svg className="fig-swatch" width="10" height="12" aria-hidden="true">
                <line className="fig-due" x1="5" x2="5" y1="0" y2="12" />
              </svg>
              {figureWords.groupMedian[language]}
            </span>
          </td>
        </tr>
      </thead>
      <tbody>
        {spec.areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">{area.name[language]}</th>
            <td>
              {area.score === null ? NO_VALUE : show(area.score)}
              <span className="fig-of"> / {formatTrimmed(area.points, language, 2)}</span>
            </td>
            <td>{area.median === null ? NO_VALUE : show(area.median)}</td>
            <td>
              <Bar area={area} longest={longest} language={language} />
              {area.score === null && area.note !== null && (
                <span className="fig-note">
                  {isMark(area.note.mark) && <Mark name={area.note.mark} />} {area.note.text[language]}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>,
  );
}
