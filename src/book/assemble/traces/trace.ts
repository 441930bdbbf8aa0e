import type { Bilingual } from '../../../contract/bilingual.ts';
import type { PublishedTrace } from '../../schema/traces-file.ts';

/** A cell as a trace shows it. */
export type Shown = number | string | null;

/** Where a row stands, and the key of the fact that it states: table and identity. */
export interface TracedPlace {
  readonly file: string;
  readonly line: number;
  readonly key: string;
}

/** Another trace: of the same unit, whose result is meant, or of a unit below, whose year so far is, `A`. */
export interface Elsewhere {
  readonly trace: string;
  /** Slug of the unit below; `null` for the same unit. */
  readonly unit: string | null;
}

/** A number that a derivation begins with. */
export interface TraceInput {
  /** What the steps call it: `T`, `a_{3}`, or `x_{2}/n_{2}` of a value written `3/120`; empty where no step reads it. */
  readonly symbol: string;
  readonly label: Bilingual;
  readonly value: Shown;
  /** Rows that say so. */
  readonly rows: readonly TracedPlace[];
  /** Earlier values that a later drop corrected. */
  readonly revised: readonly { readonly value: Shown; readonly row: TracedPlace }[];
  /** Where the value is worked out; `null` where it comes from rows, settings or constants. */
  readonly elsewhere: Elsewhere | null;
}

/** An equation in the symbols of the inputs and of the steps before it. */
export interface TraceStep {
  readonly label: Bilingual;
  readonly expression: string;
  readonly value: number | null;
}

/** Some inputs, and the steps that lead from them to a number. */
export interface Derivation {
  readonly inputs: readonly TraceInput[];
  readonly steps: readonly TraceStep[];
}

/** The derivation of one number of a scorecard. */
export interface Trace extends Derivation {
  readonly id: string;
  readonly title: Bilingual;
  /** The rule in words, with its symbols. */
  readonly rule: Bilingual;
  readonly value: number | null;
  readonly kind: PublishedTrace['kind'];
}
