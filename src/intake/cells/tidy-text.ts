/** Characters without width that exports leave in cells: zero-width spaces and joiners, marks of direction, soft hyphens. */
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g;
const EDGE = /[\s\p{Cc}\u200b-\u200f\u2060\ufeff]+/u.source;
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'gu');
/** Whether a text may need tidying at its edges; plain letters, digits, signs and hanzi do not. */
const UNTIDY = /^[^!-&(-~\u3001-\ufdff\uff01-\uff5e]|[^!-&(-~\u3001-\ufdff\uff01-\uff5e]$/;

/**
 * A cell without what surrounds its text: blanks of every kind, zero-width marks, and the apostrophe by which a
 * spreadsheet marks a cell as text. Everything inside stays.
 */
export function tidyText(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  const text = raw.replace(EDGES, '');
  const marked = text.length > 1 && text.startsWith("'") && !text.endsWith("'");
  return marked ? text.slice(1) : text;
}

/** The text without characters that nobody can see. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Whether the text holds characters that nobody can see. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1;
}
