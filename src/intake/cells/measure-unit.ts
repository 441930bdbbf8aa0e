import { halfWidth } from './half-width.ts';

/** A unit as a power of ten of a base: 万元 is 10⁴ of 元, % is 10⁻² of a share. */
export interface MeasureUnit {
  readonly base: string;
  readonly exponent: number;
}

const SHARES: Readonly<Record<string, number>> = { '%': -2, 百分比: -2, '‰': -3, '‱': -4 };
const MULTIPLES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
];
const SAME: Readonly<Record<string, string>> = {
  元人民币: '元',
  人民币: '元',
  人民币元: '元',
  rmb: '元',
  cny: '元',
  yuan: '元',
};

function baseOf(text: string): string {
  return SAME[text] ?? text;
}

/** Understands a unit as offices write it. An unknown word is its own base. */
export function measureUnit(text: string): MeasureUnit {
  const plain = halfWidth(text).replace(/\s+/g, '').toLowerCase();
  const share = SHARES[plain];
  if (share !== undefined) return { base: '%', exponent: share };
  for (const [word, exponent] of MULTIPLES) {
    if (plain.startsWith(word)) return { base: baseOf(plain.slice(word.length)), exponent };
  }
  return { base: baseOf(plain), exponent: 0 };
}

/**
 * The power of ten that turns a number in one unit into a number in another, or `null` when the two do not agree.
 * A bare 万 or 亿 counts in whatever the other unit counts.
 */
export function unitShift(from: MeasureUnit, to: MeasureUnit): number | null {
  const counts = from.base === '' && to.base !== '%';
  return from.base === to.base || counts ? from.exponent - to.exponent : null;
}

/** Shifts the decimal point in the text of a number, so that no binary rounding creeps in: 1.1 万 is 11000. */
export function shifted(digits: string, shift: number): number {
  return Number(shift === 0 ? digits : `${digits}e${shift}`);
}
