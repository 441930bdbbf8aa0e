import type { MarkName } from '../../figures/status-mark.tsx';

/** A number or state of a unit in a register. */
export interface RegisterCell {
  readonly text: string;
  /** Shape that stands before a state's word. */
  readonly mark?: MarkName;
  /** Word of a shape that stands without one, to be heard. */
  readonly heard?: string;
  /** Id of the number's derivation on the unit's trace page; `null` where there is none. */
  readonly trace?: string | null;
}

/** A unit in a register. */
export interface RegisterLine {
  readonly name: string;
  readonly slug: string;
  /** One a column. */
  readonly cells: readonly RegisterCell[];
}

/** Units under one heading. */
export interface RegisterPart {
  /** Anchor on the page, where other places link to the part. */
  readonly id?: string;
  /** A unit that stands over the others, or a name; `null` where the list has no parts. */
  readonly head: RegisterLine | string | null;
  readonly lines: readonly RegisterLine[];
}
