import type { Bilingual } from './bilingual.ts';
import type { Grain } from './period.ts';

/** One allowed value of an enumerated column: its words in both languages and the other spellings met in exports. */
export interface EnumValue extends Bilingual {
  readonly aliases?: readonly string[];
}

/** Where a number's unit is settled: by the row's indicator, or fixed for the whole column. */
export type NumberUnit = { readonly by: 'indicator' } | { readonly fixed: Bilingual };

/**
 * What a cell of a column may hold. Values in a record are canonical: text as written, numbers as doubles in
 * the column's unit, booleans, enum keys, and periods and dates as ISO strings (`2026-10`, `2026-Q3`, `2026-10-31`).
 */
export type Cell =
  | { readonly type: 'text'; readonly maxLength?: number }
  | {
      readonly type: 'id';
      /** Table whose identity the id must be found in. */
      readonly references?: string;
      /**
       * Ids that need not be found there because the product itself defines them, as enum values: the key stands in
       * records, the words and aliases are further ways to write it in a file.
       */
      readonly reserved?: Readonly<Record<string, EnumValue>>;
    }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number; readonly unit?: NumberUnit }
  | { readonly type: 'decimal'; readonly min?: number; readonly max?: number; readonly unit?: NumberUnit }
  | { readonly type: 'year' }
  | { readonly type: 'boolean' }
  | { readonly type: 'enum'; readonly values: Readonly<Record<string, EnumValue>> }
  | { readonly type: 'period'; readonly grains: readonly Grain[] }
  | { readonly type: 'date' };

/** The type that a cell has in a record. */
export type CellValue<C extends Cell> = C extends { type: 'integer' | 'decimal' | 'year' }
  ? number
  : C extends { type: 'boolean' }
    ? boolean
    : C extends { type: 'enum'; values: infer V }
      ? keyof V & string
      : string;
