import asinOf from '@stdlib/math-base-special-asin';
import expOf from '@stdlib/math-base-special-exp';
import lnOf from '@stdlib/math-base-special-ln';
import log1pOf from '@stdlib/math-base-special-log1p';
import sinOf from '@stdlib/math-base-special-sin';

// `Math.exp`, `Math.log` and their like may differ in the last bit from engine to engine: ECMA-262 leaves their precision
// open, and Node and Chromium did differ. These are written out in plain arithmetic (ports of FreeBSD's msun), which does not.

/** e to the power of `x`. */
export function exp(x: number): number {
  return expOf(x);
}

/** Natural logarithm of `x`, above 0. */
export function ln(x: number): number {
  return lnOf(x);
}

/** Natural logarithm of 1 + `x`, above −1; exact where `x` is small. */
export function log1p(x: number): number {
  return log1pOf(x);
}

/** Arcsine of `x`, from −1 to 1, in radians. */
export function asin(x: number): number {
  return asinOf(x);
}

/** Sine of an angle in radians. */
export function sin(x: number): number {
  return sinOf(x);
}
