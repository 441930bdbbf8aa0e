import type { Bilingual } from '../contract/bilingual.ts';
import type { Period } from '../contract/period.ts';
import type { Scale } from './scale.ts';

/** Which mark a line has: one of four for series side by side, or what it is of a year. */
export type LineMark = 0 | 1 | 2 | 3 | 'this' | 'last' | 'due';

/** One line of a panel; `values` has the length of the panel's periods, `null` where there is none. */
export interface PanelLine {
  readonly mark: LineMark;
  /** In full, for files. */
  readonly name: Bilingual;
  /** What sets it apart from the panel's other lines, below the panel's title. */
  readonly label: Bilingual;
  readonly values: readonly (number | null)[];
  /** Whether it begins anew each year, so that no line joins December and January. */
  readonly yearly: boolean;
}

/** One drawing, or one part of the table: lines over the same periods on one scale. */
export interface Panel {
  readonly key: string;
  /** What its lines have in common; empty where that is nothing. */
  readonly title: Bilingual;
  readonly sentence: Bilingual;
  readonly scale: Scale;
  readonly periods: readonly Period[];
  /** The office's year of each period. */
  readonly years: readonly number[];
  readonly lines: readonly PanelLine[];
}
