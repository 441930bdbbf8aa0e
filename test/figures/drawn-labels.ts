import { type Anchor, type Box, boldBox, labelBox } from '../../src/figures/label-box.ts';

/** A line of text in a drawing with the box it is estimated to take. */
export interface DrawnLabel {
  readonly text: string;
  readonly box: Box;
}

/** One `<svg>` with text of its own, as it was drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly DrawnLabel[];
}

const plain = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** The anchors in force at a place are those of the groups around it; drawings nest at most two of them. */
function anchorAt(before: string, tag: string): Anchor {
  const own = attribute(tag, 'text-anchor');
  if (own !== null) return own as Anchor;
  const open: (string | null)[] = [];
  for (const [group] of before.matchAll(/<g[^>]*>|<\/g>/g)) {
    if (group === '</g>') open.pop();
    else open.push(attribute(group, 'text-anchor'));
  }
  return (open.findLast((anchor) => anchor !== null) ?? 'start') as Anchor;
}

/** Reads the drawings out of a figure's markup and measures their labels. */
export function drawingsIn(markup: string): Drawing[] {
  return [
    ...markup.matchAll(
      /<svg class="fig fig-[^>]*viewBox[^>]*font-size[^>]*>[\s\S]*?<\/svg>(?!<path|<line|<rect|<text)/g,
    ),
  ].map(([svg]) => {
    const head = svg.slice(0, svg.indexOf('>') + 1);
    const size = Number(attribute(head, 'font-size'));
    const [, , width = 0, height = 0] = (attribute(head, 'viewBox') ?? '').split(' ').map(Number);
    const labels = [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(
      ({ 1: tag = '', 2: text = '', index }) => ({
        text: plain(text),
        box: (attribute(tag, 'class')?.includes('fig-strong') ? boldBox : labelBox)(
          plain(text),
          Number(attribute(tag, 'x')),
          Number(attribute(tag, 'y')),
          size,
          anchorAt(svg.slice(0, index), tag),
        ),
      }),
    );
    return { width, height, labels };
  });
}
