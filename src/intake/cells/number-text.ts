/** A number as its digits, ready for `Number`, and what stands behind it. */
export interface NumberText {
  /** Sign, digits and point only: `-1234.5`. */
  readonly digits: string;
  /** Text behind the number, without blanks: `万元`, `%`, or empty. */
  readonly unit: string;
  /** Whether the digits stood there without thousands separators, signs to drop or blanks. */
  readonly plain: boolean;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const WRITTEN = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([^\d\s.,+-][^\d.,+]*)?$/;

/**
 * Reads a number written in plain width: digits, at most one point, thousands separators only where they belong, and
 * a unit behind. Exponents, bare points and stray separators are no numbers here: `1e3`, `.5`, `12,34` give `null`.
 */
export function numberText(text: string): NumberText | null {
  if (PLAIN.test(text)) return { digits: text, unit: '', plain: true };
  const money = text.replace(/^([+-]?)¥\s*/, '$1');
  const match = WRITTEN.exec(money);
  if (match === null) return null;
  const [, sign = '', number = '', unit = ''] = match;
  if (/^e-?$/i.test(unit)) return null;
  const digits = `${sign === '-' ? '-' : ''}${number.replaceAll(',', '')}`;
  const shown = unit === '' && money !== text ? '元' : unit.trim();
  return { digits, unit: shown, plain: false };
}

/** Significant digits of a number's text. A double carries 15 for certain, and so does a spreadsheet. */
export function significantDigits(digits: string): number {
  return digits.replace(/^-?0*\.?0*/, '').replace('.', '').length;
}
