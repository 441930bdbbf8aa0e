import { z } from 'zod';
import { bilingual, indicatorRef, maybe, targetStatus, unitRef } from './parts.ts';

/** One period of a series. `value` is what the period reported; `cumulative` is the year so far, by the indicator's reading. */
export const seriesPoint = z.object({
  period: z.string(),
  value: maybe,
  cumulative: maybe,
  /** Expected at this point: the plan, or the target times the share of the year gone; `null` where pace does not apply. */
  expected: maybe,
  /** Same period of last year, cumulative. */
  lastYear: maybe,
});

/** Where a year is likely to end, for what adds up over it. */
export const yearEnd = z.object({
  /** By the share of the year that earlier years had reached by then, or, approximately, as the months so far went. */
  method: z.enum(['share_of_year', 'run_rate']),
  total: z.number(),
  /** 95 % interval of the total. */
  low: z.number(),
  high: z.number(),
  /** Total over target; `null` without a target above 0, and where less is better. */
  completion: maybe,
  /** Whether the whole interval meets the target, misses it, or neither; `null` without a target. */
  outlook: z.enum(['met', 'not_met', 'open']).nullable(),
  /** Months of this year, and complete earlier years, that it rests on. */
  months: z.number().int(),
  years: z.number().int(),
  sentence: bilingual,
  trace: z.string(),
});

/**
 * Why the year is not projected. `not_added`: a level or a ratio does not add up over the year. `closed`: a range or a milestone is
 * no amount to reach. `not_monthly`: reported in other periods than months. `due`: by its date or plan nothing is to come.
 * `year_over`: all months are there. `gap`: a month is missing. `one_month`: a projection needs two.
 */
export const unprojected = z.enum([
  'not_added',
  'closed',
  'not_monthly',
  'due',
  'year_over',
  'gap',
  'one_month',
]);

/** One unit on one indicator for the year on show. */
export const targetResult = z.object({
  unit: unitRef,
  indicator: indicatorRef,
  year: z.number().int(),
  target: maybe,
  stretch: maybe,
  low: maybe,
  high: maybe,
  baseline: maybe,
  points: maybe,
  owner: z.string().nullable(),
  /** Year so far at `asOf`, by the indicator's reading; of yearly figures the latest year there is. */
  value: maybe,
  /** Last period with a value. */
  asOf: z.string().nullable(),
  /** Against the target of the year; `null` where only an earlier year is reported. */
  completion: maybe,
  stretchCompletion: maybe,
  /** Share of the year gone at `asOf`; `null` where pace does not apply. */
  elapsed: maybe,
  expected: maybe,
  /** Value over expected. */
  paceIndex: maybe,
  /** Change on the same months of last year, as a share. */
  yearOnYear: maybe,
  yearEnd: yearEnd.nullable(),
  /** Why there is no `yearEnd`; `null` where there is one, and where there is no value. */
  unprojected: unprojected.nullable(),
  status: targetStatus,
  sentence: bilingual,
  /** Monthly plan, or time-proportional. */
  paceBy: z.enum(['plan', 'time']).nullable(),
  series: z.array(seriesPoint),
  /** Id of the trace on the unit's trace page. */
  trace: z.string(),
});

export const statusCounts = z.partialRecord(targetStatus, z.number().int());

export type YearEnd = z.infer<typeof yearEnd>;
export type Unprojected = z.infer<typeof unprojected>;
export type SeriesPoint = z.infer<typeof seriesPoint>;
export type TargetResult = z.infer<typeof targetResult>;
export type StatusCounts = z.infer<typeof statusCounts>;
