const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * The number that plain digits say, with at most one minus sign before and one point within them. Up to 15 digits, the
 * digits and the power of ten below them are exact doubles, and so their quotient is the double nearest to the number
 * (W. D. Clinger, How to read floating point numbers accurately, 1990).
 */
export function plainNumber(text: string): number {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let parts = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) {
      parts = 1;
      continue;
    }
    digits = digits * 10 + code - ZERO;
    parts *= 10;
  }
  const value = parts === 0 ? digits : digits / parts;
  return start === 0 ? value : -value;
}
