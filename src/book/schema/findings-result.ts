import { z } from 'zod';
import { funnelResult } from './funnel-result.ts';
import { bilingual, maybe, rowRef, unitRef } from './parts.ts';
import { rateResult } from './quality-result.ts';

/** Something that was counted, with its name. */
const counted = z.object({ id: z.string(), name: bilingual, count: z.number().int() });

/** Error instances by gate, category or severity, the most frequent first. */
export const paretoResult = z.object({
  by: z.enum(['gate', 'category', 'severity']),
  total: z.number().int(),
  bars: z.array(
    counted.extend({
      /** Documents that have such an error. */
      documents: z.number().int(),
      share: z.number(),
      cumulative: z.number(),
    }),
  ),
  /** Fewest leading bars that make up four fifths of the whole. */
  vital: z.number().int(),
  /** Probability by chance alone of the first leading the second so far; `null` where there is no second. */
  lead: maybe,
  sentence: bilingual,
});

/** Points of errors over documents handled. */
export const deduction = z.object({
  points: z.number(),
  /** Instances without a severity; they cost nothing. */
  ungraded: z.number().int(),
  handled: z.number(),
  /** Points a document; `null` where nothing was handled. */
  rate: maybe,
});

export const deductionResult = deduction.extend({
  /** Points of one instance, as `office.yaml` sets them. */
  each: z.object({ minor: z.number(), ordinary: z.number(), serious: z.number() }),
  units: z.array(
    deduction.extend({ unit: unitRef, instances: z.number().int(), trace: z.string().nullable() }),
  ),
  sentence: bilingual,
});

/** The findings of some periods together. */
export const findingsResult = z.object({
  /** First and last period of the document counts for which findings are listed. */
  from: z.string(),
  to: z.string(),
  instances: z.number().int(),
  documents: z.number().int(),
  /** Error instances that the document counts report for the same periods; `null` where they do not say. */
  reported: maybe,
  sentence: bilingual,
  gates: paretoResult,
  categories: paretoResult,
  /** `null` where nothing was graded. */
  severities: paretoResult.nullable(),
  /** Where errors were found, instances without a word left out. */
  foundIn: z.array(counted),
  /** `null` where the office sets no points. */
  deduction: deductionResult.nullable(),
});

/** One finding as a bulletin lists it. */
const findingLine = z.object({
  date: z.string(),
  unit: unitRef,
  /** `null` where not stated, and in builds for the public. */
  document: z.string().nullable(),
  gate: bilingual,
  category: bilingual,
  severity: bilingual.nullable(),
  count: z.number().int(),
  foundIn: bilingual.nullable(),
  note: bilingual.nullable(),
  row: rowRef,
});

/** `quality/weeks/<week>.json`: the weekly bulletin of errors. Only weeks with findings have one. */
export const weekFile = z.object({
  week: z.string(),
  /** Monday and Sunday. */
  first: z.string(),
  last: z.string(),
  instances: z.number().int(),
  documents: z.number().int(),
  /** The weeks before with which this one is compared; `null` where too few, or where this one is not over. */
  usual: z
    .object({
      weeks: z.number().int(),
      /** Documents with findings in those weeks. */
      documents: z.number().int(),
      /** Probability by chance alone of a week as far from them as this. */
      p: z.number(),
    })
    .nullable(),
  sentence: bilingual,
  gates: z.array(counted),
  units: z.array(z.object({ unit: unitRef, count: z.number().int(), documents: z.number().int() })),
  lines: z.array(findingLine),
  /** The bulletins before and after; `null` at the ends. */
  previous: z.string().nullable(),
  next: z.string().nullable(),
  /** The quarter that holds the week, where it has a review. */
  quarter: z.string().nullable(),
});

/** `quality/quarters/<quarter>.json`: the quarterly review. */
export const quarterFile = z.object({
  quarter: z.string(),
  rate: rateResult,
  /** The quarter before, and the probability by chance alone of rates as different; `null` without one. */
  before: z.object({ quarter: z.string(), rate: rateResult, p: maybe }).nullable(),
  sentence: bilingual,
  funnel: funnelResult.nullable(),
  returned: rateResult.nullable(),
  overdue: rateResult.nullable(),
  findings: findingsResult.nullable(),
  /** Weeks of the quarter that have a bulletin. */
  weeks: z.array(z.string()),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});

export type ParetoResult = z.infer<typeof paretoResult>;
export type DeductionResult = z.infer<typeof deductionResult>;
export type FindingsResult = z.infer<typeof findingsResult>;
export type FindingLine = z.infer<typeof findingLine>;
export type WeekFile = z.infer<typeof weekFile>;
export type QuarterFile = z.infer<typeof quarterFile>;
