import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import type { ChartParts } from '../chart/chart-parts.tsx';
import type { Panel } from '../panel.ts';
import { PanelTable } from './PanelTable.tsx';
import { Sized } from './Sized.tsx';

interface PanelFigureProps {
  readonly panel: Panel;
  readonly form: 'chart' | 'table';
  readonly chart: ChartParts | null;
  readonly language: Language;
}

/** A panel: what it is about, the sentence, and the drawing or the numbers. */
export function PanelFigure({ panel, form, chart, language }: PanelFigureProps) {
  const title = panel.title[language];
  return (
    <figure className="figure explore-panel">
      <figcaption>
        {title !== '' && <span className="explore-panel-title">{title}</span>}
        {panel.sentence[language]}
      </figcaption>
      {panel.lines.length > 0 && form === 'table' && <PanelTable panel={panel} language={language} />}
      {panel.lines.length > 0 && form === 'chart' && (
        <div className="explore-drawing">
          {chart === null ? (
            <p className="soft">{exploreWords.loading[language]}</p>
          ) : (
            <Sized>
              {({ width, size }) => (
                <chart.PanelChart panel={panel} language={language} width={width} size={size} />
              )}
            </Sized>
          )}
        </div>
      )}
    </figure>
  );
}
