import { z } from 'zod';
import { bilingual, maybe } from './parts.ts';

/**
 * What may be drawn of a subject. `value`: what each period reported, of an error rate the rate itself; `total`: the year so
 * far; `completion`: the year so far against the target of the year, as a share.
 */
export const exploreMeasure = z.enum(['value', 'total', 'completion']);

export const exploreGrain = z.enum(['month', 'quarter', 'half', 'year', 'week']);

/** An indicator, or the office's error rate, as the explorer's lists show it. */
export const exploreSubject = z.object({
  /** Name of its file below `explore/`; `_rate` is the error rate. */
  slug: z.string(),
  kind: z.enum(['indicator', 'rate']),
  name: bilingual,
  area: bilingual.nullable(),
  /** Measurement unit; empty for an error rate, which is a share. */
  unit: bilingual,
  decimals: z.number().int(),
  measures: z.array(exploreMeasure),
  /** Length of its periods. */
  grain: exploreGrain,
  /** What is drawn of it first: all units together where there are several, and the year so far where there is one. */
  first: z.object({ unit: z.string(), measure: exploreMeasure }),
});

/** `explore.json`: what there is to explore, and what is drawn first. */
export const exploreFile = z.object({
  /** Year on show. */
  year: z.number().int(),
  /** Month with which a year begins. */
  yearStarts: z.number().int(),
  subjects: z.array(exploreSubject),
  /** `null` where nothing was reported. */
  start: z.object({ subject: z.string(), unit: z.string(), measure: exploreMeasure }).nullable(),
});

/** `explore/<slug>.json`: one subject, every unit, every period. All lists of values have the length of `periods`. */
export const exploreSlice = z.object({
  slug: z.string(),
  grain: exploreGrain,
  /** Periods without a break, in the order of time, to the end of the year on show. */
  periods: z.array(
    z.object({
      period: z.string(),
      /** Its last month. */
      month: z.string(),
      /** The office's year in which it lies. */
      year: z.number().int(),
    }),
  ),
  units: z.array(
    z.object({
      /** Slug of the unit; `_` is all units together. */
      key: z.string(),
      name: bilingual,
      short: bilingual,
      /** A measure that the subject lacks is left out; `null` in a list is a period without a value. */
      measures: z.partialRecord(exploreMeasure, z.array(maybe)),
      /** What the plan, or the share of the year gone, asks of `total`; `null` where pace does not apply. */
      due: z.array(maybe).nullable(),
      /** Where `due` comes from. */
      paceBy: z.enum(['plan', 'time']).nullable(),
    }),
  ),
  /** Units that report in periods of another length and are left out. */
  left: z.number().int(),
});

export type ExploreMeasure = z.infer<typeof exploreMeasure>;
export type ExploreSubject = z.infer<typeof exploreSubject>;
export type ExploreFile = z.infer<typeof exploreFile>;
export type ExploreSlice = z.infer<typeof exploreSlice>;
export type ExploreUnit = ExploreSlice['units'][number];
export type ExplorePeriod = ExploreSlice['periods'][number];
