/** East Asian wide and full-width characters, and the punctuation that takes their width in Chinese text. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}\u{1f300}-\u{1faff}]/u;
const UNSEEN = /\u2060/;
const NARROW = /[\s.,:;'!|()[\]{}iIjl·]/;
const BROAD = /[A-HJ-Zmw&+=<>≤≥−–×]/;
const BROADEST = /[MW%@]/;

function characterWidth(character: string): number {
  if (UNSEEN.test(character)) return 0;
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.38;
  if (BROADEST.test(character)) return 0.96;
  return BROAD.test(character) ? 0.8 : 0.6;
}

/**
 * Width of a text at a font size, in the same unit as the size. There is no font to ask at build time, so this errs
 * on the wide side of the system fonts of Windows, macOS and Linux: a Chinese character is one em.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}

/** The widest of some texts; 0 for none. */
export function widestText(texts: readonly string[], size: number): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);
}

/** As `textWidth` for text set bold: wider by what the widest system font, DejaVu Sans, grows. */
export function boldWidth(text: string, size: number): number {
  return textWidth(text, size) * 1.12;
}
