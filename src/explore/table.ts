import type { Language } from '../contract/bilingual.ts';
import { spreadsheetText } from '../contract/csv-text.ts';
import { unitCaption } from '../words/figure.ts';
import { exploreWords } from '../words/pages/explore.ts';
import { formatPeriod } from '../words/period.ts';
import type { Panel } from './panel.ts';
import type { Scale } from './scale.ts';

/** Name of a panel's scale, as a heading has it; empty where the values say it themselves. */
export function scaleCaption({ scale }: Panel, language: Language): string {
  if (scale.kind === 'index') return exploreWords.index[language];
  if (scale.kind !== 'amount' || scale.unit.zh === '' || /^[%‰]$/.test(scale.unit.zh)) return '';
  return unitCaption(scale.unit)[language];
}

/** What the numbers of a panel are, for a heading of a file, where they stand without their signs. */
function plainNote(scale: Scale, language: Language): string {
  if (scale.kind === 'index') return exploreWords.index[language];
  return scale.kind === 'amount' ? scale.unit[language] : exploreWords.share[language];
}

function header({ scale, lines }: Panel, language: Language): string[] {
  const note = plainNote(scale, language);
  return lines.map(({ name }) => {
    if (note === '') return name[language];
    return language === 'zh' ? `${name.zh}（${note}）` : `${name.en} (${note})`;
  });
}

/** A number as a file holds it: in full, with a point, nothing where there is none. Shares are shares, not percentages. */
function plain(value: number | null): string {
  return value === null ? '' : String(value);
}

/** The panels as one CSV file for spreadsheets: a row for each period of any of them, a column for each line. */
export function exploreCsv(panels: readonly Panel[], language: Language): string {
  const periods = [...new Set(panels.flatMap((panel) => panel.periods))].sort();
  const head = [exploreWords.period[language], ...panels.flatMap((panel) => header(panel, language))];
  const rows = periods.map((period) => [
    formatPeriod(period, language),
    ...panels.flatMap((panel) => {
      const at = panel.periods.indexOf(period);
      return panel.lines.map(({ values }) => plain(values[at] ?? null));
    }),
  ]);
  return spreadsheetText([head, ...rows]);
}
