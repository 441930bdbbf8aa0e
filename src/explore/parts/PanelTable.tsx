import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import { formatPeriod } from '../../words/period.ts';
import type { Panel } from '../panel.ts';
import { sayBare } from '../scale.ts';
import { scaleCaption } from '../table.ts';

/** The numbers of a panel. */
export function PanelTable({ panel, language }: { readonly panel: Panel; readonly language: Language }) {
  const { lines, periods, scale, title } = panel;
  const caption = [title[language], scaleCaption(panel, language)].filter((part) => part !== '').join(' · ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="scroll" aria-label={panel.sentence[language]} tabIndex={0}>
      <table className="table">
        {caption !== '' && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{exploreWords.period[language]}</th>
            {lines.map(({ mark, label }) => (
              <th key={mark} scope="col" className="number">
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, at) => (
            <tr key={period}>
              <th scope="row">{formatPeriod(period, language)}</th>
              {lines.map(({ mark, values }) => (
                <td key={mark} className="number">
                  {sayBare(values[at] ?? null, scale, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
