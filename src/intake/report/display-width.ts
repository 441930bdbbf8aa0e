/** Characters that take two columns of a terminal (East Asian Width W and F, the blocks met in office data). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Characters that take none. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

function widthOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The beginning of a text that fits into a number of columns. */
export function fitStart(text: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) return fitting;
    fitting += character;
  }
  return fitting;
}

/** The end of a text that fits into a number of columns. */
export function fitEnd(text: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const character of [...text].reverse()) {
    width += widthOf(character);
    if (width > columns) return fitting;
    fitting = character + fitting;
  }
  return fitting;
}
