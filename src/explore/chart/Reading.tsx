import type { Language } from '../../contract/bilingual.ts';
import { formatPeriod } from '../../words/period.ts';
import type { Panel } from '../panel.ts';
import { LineSwatch } from '../parts/mark-shape.tsx';
import { sayValue } from '../scale.ts';

interface ReadingProps {
  readonly panel: Panel;
  /** The period that is pointed at. */
  readonly period: string;
  readonly language: Language;
}

/** The values of one period, beside the pointer. */
export function Reading({ panel, period, language }: ReadingProps) {
  const at = panel.periods.indexOf(period);
  return (
    <div className="explore-reading" role="status" aria-live="polite">
      <strong>{formatPeriod(period, language)}</strong>
      <ul>
        {panel.lines.map(({ mark, label, values }) => (
          <li key={mark}>
            <LineSwatch mark={mark} /> {label[language]}{' '}
            <span className="number">{sayValue(values[at] ?? null, panel.scale, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
