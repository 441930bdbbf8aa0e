import type { Language } from '../../contract/bilingual.ts';
import { type EndLabel, endLabelRoom } from '../../figures/end-labels.tsx';
import { type PlotArea, plotArea } from '../../figures/plot-area.ts';
import { textWidth } from '../../figures/text-width.ts';
import type { Variant } from '../../figures/variant.ts';
import type { Panel, PanelLine } from '../panel.ts';
import { domainOf, sayShort, tickOf } from '../scale.ts';

/** A panel laid out: its area, and the names at the ends of its lines. */
export interface Plot {
  readonly area: PlotArea;
  readonly labels: readonly EndLabel[];
}

/** Text cut to a width, with an ellipsis in the place of its middle: names of units often differ at their end. */
export function shortened(text: string, width: number): string {
  if (textWidth(text, 1) <= width) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept > 2; kept -= 1) {
    const head = Math.ceil(kept / 2);
    const cut = `${characters.slice(0, head).join('')}…${characters.slice(head - kept).join('')}`;
    if (textWidth(cut, 1) <= width) return cut;
  }
  return characters.slice(0, 2).join('');
}

/** A name in one row where it fits, else in two, parted between words or, without any, between characters. */
export function nameRows(name: string, width: number): string[] {
  if (textWidth(name, 1) <= width) return [name];
  const parts = name.includes(' ') ? name.split(/(?<= )/) : [...name];
  let first = '';
  for (const part of parts) {
    if (textWidth((first + part).trimEnd(), 1) > width) break;
    first += part;
  }
  if (first === '') return [shortened(name, width)];
  return [first.trimEnd(), shortened(name.slice(first.length), width)];
}

/** Share of a drawing's width that a name may take at the end of its line, and the ems that it may in any. */
const NAME_SHARE = 0.26;
const LEAST_NAME = 7;

function labelOf(line: PanelLine, panel: Panel, variant: Variant, language: Language) {
  const level = line.values.findLast((value) => value !== null) ?? null;
  if (level === null) return [];
  const value = sayShort(level, panel.scale, language);
  const className = `explore-line explore-${line.mark}`;
  const widest = Math.max(LEAST_NAME, (variant.width / variant.size) * NAME_SHARE);
  return [{ line: className, name: nameRows(line.label[language], widest).join('\n'), value, level }];
}

/** Lays out a panel in the room there is. */
export function plotOf(panel: Panel, variant: Variant, tall: number, language: Language): Plot {
  const labels = panel.lines.flatMap((line) => labelOf(line, panel, variant, language));
  const area = plotArea({
    variant,
    language,
    count: panel.periods.length,
    domain: domainOf(
      panel.lines.flatMap(({ values }) => values),
      panel.scale,
    ),
    tick: tickOf(panel.scale),
    labels: endLabelRoom(
      labels.map((label) => ({ ...label, y: 0 })),
      variant,
    ),
    tall,
    rows: 2,
  });
  return { area, labels: labels.map(({ level, ...label }) => ({ ...label, y: area.y(level) })) };
}
