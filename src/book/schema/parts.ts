import { z } from 'zod';

/** A sentence or name in both languages. */
export const bilingual = z.object({ zh: z.string(), en: z.string() });

/** A number that may be missing; `null` is "no value" and never zero. */
export const maybe = z.number().nullable();

/** A unit as other pages name it. `slug` is its file name. */
export const unitRef = z.object({
  id: z.string(),
  slug: z.string(),
  name: bilingual,
  /** Short name where the register gives one, else the name. */
  short: bilingual,
});

/** An indicator as other pages name it. */
export const indicatorRef = z.object({
  id: z.string(),
  slug: z.string(),
  name: bilingual,
  /** Measurement unit, such as 万元 or %. */
  unit: bilingual,
  decimals: z.number().int(),
  direction: z.enum(['higher', 'lower', 'range', 'milestone', 'monitor']),
});

/** The row of a CSV file that a number rests on. */
export const rowRef = z.object({
  drop: z.string(),
  file: z.string(),
  line: z.number().int(),
});

/** States of a target. `met` and `not_met` are for readings to which pace does not apply. */
export const targetStatus = z.enum([
  'ahead',
  'on_pace',
  'behind',
  'far_behind',
  'met',
  'not_met',
  'no_target',
  'no_data',
  'not_applicable',
]);

/** Verdict of an error rate against the benchmark. `unclear`: not enough data to tell. */
export const verdict = z.enum(['alarm', 'alert', 'unclear', 'below', 'no_benchmark', 'no_data']);

export type UnitRef = z.infer<typeof unitRef>;
export type IndicatorRef = z.infer<typeof indicatorRef>;
export type RowRef = z.infer<typeof rowRef>;
export type TargetStatus = z.infer<typeof targetStatus>;
export type Verdict = z.infer<typeof verdict>;
