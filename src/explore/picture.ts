/** Properties of style that a drawing needs when it stands alone, as attributes of SVG. */
const STYLE = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
/** Picture pixels to a pixel of the page, so that it is sharp in print. */
const SCALE = 2;

/** A drawing of the page as it looks, with its style in attributes. */
function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [at, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const property of STYLE) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute('style');
    element.removeAttribute('class');
  }
  copy.removeAttribute('tabindex');
  return copy;
}

interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly family: string;
}

/** Parts of a text that a line may end after: words, and each Chinese character. */
function pieces(text: string): string[] {
  return text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
}

function broken(text: string, width: number, context: CanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && context.measureText(line + piece.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** Writes a text from a height on and gives the height below it. */
function write(text: string, top: number, width: number, look: TextLook, context: CanvasRenderingContext2D) {
  context.font = `${look.bold ? 650 : 400} ${look.size}px ${look.family}`;
  context.fillStyle = look.colour;
  const lines = broken(text, width, context);
  for (const [at, line] of lines.entries())
    context.fillText(line, MARGIN, top + look.size * (1.1 + at * 1.45));
  return top + lines.length * look.size * 1.45;
}

function imageOf(drawing: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = standalone(drawing);
  copy.setAttribute('xmlns', SVG);
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  // A data address, because the site's policy for images opens no other.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  return image.decode().then(() => image);
}

/** What a picture shows besides the drawings. */
export interface PictureTexts {
  /** Where the data are from and how far they go. */
  readonly foot: string;
}

/** The figures below an element as one PNG picture, as they look on the page: sentence and drawing of each, and a foot. */
export async function pictureOf(root: HTMLElement, { foot }: PictureTexts): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no drawing surface');
  const look = getComputedStyle(root);
  const text = (size: number, bold: boolean): TextLook => ({
    size,
    bold,
    colour: look.color,
    family: look.fontFamily,
  });
  const figures = await Promise.all(
    [...root.querySelectorAll('figure')].map(async (figure) => {
      const drawing = figure.querySelector<SVGSVGElement>('svg.recharts-surface');
      return {
        sentence: [...(figure.querySelector('figcaption')?.childNodes ?? [])].map(
          (node) => node.textContent ?? '',
        ),
        image: drawing && (await imageOf(drawing)),
      };
    }),
  );
  const width = Math.max(480, ...figures.map(({ image }) => image?.width ?? 0));

  /** Draws everything and gives the height; the first time only to learn it. */
  const draw = () => {
    let top = MARGIN;
    for (const { sentence, image } of figures) {
      for (const part of sentence) top = write(part, top, width, text(16, true), context);
      top += 8;
      if (!image) continue;
      context.drawImage(image, MARGIN, top);
      top += image.height + MARGIN;
    }
    return write(foot, top, width, text(12, false), context) + MARGIN;
  };
  const height = draw();
  canvas.width = (width + MARGIN * 2) * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
