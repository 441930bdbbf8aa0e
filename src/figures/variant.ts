/**
 * The two sizes in which a wide figure is drawn. Style sheets show the one that fits its container, so that text stays
 * near its size: never under 10.8 px on a screen of 320 px, and the wide one on paper.
 */
export interface Variant {
  readonly name: 'narrow' | 'wide';
  /** Width of the drawing in its own units, which are pixels at its natural size. */
  readonly width: number;
  /** Font size of all text. */
  readonly size: number;
}

export const NARROW: Variant = { name: 'narrow', width: 320, size: 12 };
export const WIDE: Variant = { name: 'wide', width: 680, size: 13 };
