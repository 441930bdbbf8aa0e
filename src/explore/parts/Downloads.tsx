import type { RefObject } from 'react';
import { download } from '../../check/download.ts';
import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import type { Panel } from '../panel.ts';
import { pictureOf } from '../picture.ts';
import { exploreCsv } from '../table.ts';

interface DownloadsProps {
  readonly panels: readonly Panel[];
  readonly form: 'chart' | 'table';
  readonly language: Language;
  /** What holds the figures. */
  readonly figures: RefObject<HTMLElement | null>;
  /** Where the data are from and how far they go. */
  readonly foot: string;
}

/** Takes away what is on show, as a picture or as numbers. */
export function Downloads({ panels, form, language, figures, foot }: DownloadsProps) {
  const name = exploreWords.fileName[language];
  const savePicture = async () => {
    if (figures.current) download(`${name}.png`, await pictureOf(figures.current, { foot }));
  };
  return (
    <p className="explore-downloads">
      {form === 'chart' && (
        <button type="button" className="button" onClick={() => void savePicture()}>
          {exploreWords.savePng[language]}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() =>
          download(`${name}.csv`, new Blob([exploreCsv(panels, language)], { type: 'text/csv' }))
        }
      >
        {exploreWords.saveCsv[language]}
      </button>
    </p>
  );
}
