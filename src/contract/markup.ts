/** HTML that needs no further escaping. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls cannot stand in HTML; the sign of replacement shows that something was there. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/** Whether a text holds anything that must be written otherwise; most do not. */
const SPECIAL = /[&<>"']|[^\P{Cc}\t\n\r]/u;

function text(value: string | number): string {
  const plain = String(value);
  if (!SPECIAL.test(plain)) return plain;
  return plain
    .replace(CONTROLS, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function piece(value: Piece): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return text(value);
  if ('markup' in value) return value.markup;
  return markupText(value);
}

/** A template for HTML: whatever is filled in is escaped, unless it is markup itself; `null` leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  let markup = parts[0] ?? '';
  for (let at = 0; at < values.length; at += 1) markup += piece(values[at] ?? null) + (parts[at + 1] ?? '');
  return { markup };
}

/** Pieces of markup as one text. */
export function markupText(pieces: readonly Markup[]): string {
  return pieces.map(({ markup }) => markup).join('');
}
