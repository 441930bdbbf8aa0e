import { z } from 'zod';
import { funnelResult } from './funnel-result.ts';
import { bilingual, maybe, unitRef, verdict } from './parts.ts';

/** An error rate with its interval and its verdict against the benchmark. */
export const rateResult = z.object({
  /** Periods counted, as canonical text: one period, or first and last. */
  from: z.string(),
  to: z.string(),
  handled: z.number(),
  withErrors: z.number(),
  rate: maybe,
  /** 95 % Wilson interval. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  benchmark: maybe,
  /** P(X ≥ x | n, p₀) and P(X ≤ x | n, p₀); `null` without a benchmark or without documents. */
  upperTail: maybe,
  lowerTail: maybe,
  verdict,
  sentence: bilingual,
});

/** Anhøj's run tests over the points of a chart. */
const runTests = z.object({
  usable: z.number().int(),
  longest: z.number().int(),
  longestMax: z.number().int(),
  crossings: z.number().int(),
  crossingsMin: z.number().int(),
  signal: z.boolean(),
});

/** A p chart over periods, with Laney's adjustment where the spread asks for it. */
export const controlChart = z.object({
  kind: z.enum(['p', 'p_prime']),
  /** p̄ of the latest segment; so are `kind`, `sigmaZ` and `trial`. */
  centre: z.number(),
  /** Laney's σ_z, before it is raised to 1. */
  sigmaZ: maybe,
  /** Fewer than 12 points: limits are trial limits. */
  trial: z.boolean(),
  /** Months were added up to quarters, because a usual month holds too few documents. */
  pooled: z.boolean(),
  /** Last period counted, as reported. */
  until: z.string(),
  /** Which limits stand beside those drawn, where σ_z is from 1.2. */
  otherKind: z.enum(['p', 'p_prime']).nullable(),
  /** Points that share their limits, in the order of time; each but the first begins with a recorded decision. */
  segments: z.array(
    z.object({
      /** Its first period, and how many points it has. */
      from: z.string(),
      points: z.number().int(),
      centre: z.number(),
      kind: z.enum(['p', 'p_prime']),
      sigmaZ: maybe,
      decision: z.object({ month: z.string(), cause: bilingual, by: z.string() }).nullable(),
    }),
  ),
  points: z.array(
    z.object({
      period: z.string(),
      n: z.number(),
      x: z.number(),
      rate: maybe,
      lower: maybe,
      upper: maybe,
      /** The limits not drawn, see `otherKind`. */
      otherLower: maybe,
      otherUpper: maybe,
      outside: z.enum(['above', 'below']).nullable(),
      /** False where so few documents were handled that a point means nothing (n < 1/p̄). */
      plotted: z.boolean(),
      /** False where a signal is not to be believed (n < 4/p̄). */
      believed: z.boolean(),
    }),
  ),
  /** Anhøj's run tests over the plotted points. */
  runs: runTests,
  /** Any believed signal: a point outside, or a run test. */
  signal: z.boolean(),
  sentence: bilingual,
});

/**
 * A g chart: documents from one with errors to the next, where so few are handled that rates say nothing even by the quarter.
 * Where in a period its documents with errors stood is not reported; they are taken to be spread evenly over it.
 */
export const gapChart = z.object({
  /** Mean and median gap in documents, and the upper control limit. */
  mean: z.number(),
  median: z.number(),
  upper: z.number(),
  /** Fewer than 12 gaps: a trial limit. */
  trial: z.boolean(),
  /** Gaps in the order of time, each with the period in which it ends. */
  points: z.array(z.object({ period: z.string(), gap: z.number(), outside: z.literal('above').nullable() })),
  /** Documents since the last with errors. */
  open: z.number(),
  openOutside: z.boolean(),
  /** Last period counted. */
  until: z.string(),
  /** Runs about the median. */
  runs: runTests,
  signal: z.boolean(),
  sentence: bilingual,
});

/** One unit's (or the whole office's) document quality. */
export const qualityResult = z.object({
  unit: unitRef.nullable(),
  /** The latest period. */
  current: rateResult,
  /** The year on show so far. */
  year: rateResult,
  /** Shares of the year so far; `null` where not counted. */
  returned: maybe,
  overdue: maybe,
  /** Error instances in the year so far. */
  errors: maybe,
  chart: controlChart.nullable(),
  /** Told in the place of the control chart where errors are too rare for one; `null` where that one serves. */
  gaps: gapChart.nullable(),
  /** Id of the trace on the unit's trace page; `null` for the whole office. */
  trace: z.string().nullable(),
});

/** A share of the documents handled other than the error rate: one unit's, or the whole office's, in the year so far. */
export const shareResult = z.object({
  unit: unitRef.nullable(),
  year: rateResult,
  /** Of the whole office only. */
  chart: controlChart.nullable(),
  /** Id of the trace on the unit's trace page. */
  trace: z.string().nullable(),
});

/** Documents returned, or overdue: the whole, the units one by one and against one another. */
export const officeShare = z.object({
  whole: shareResult,
  units: z.array(shareResult),
  funnel: funnelResult.nullable(),
});

export type GapChart = z.infer<typeof gapChart>;
export type ShareResult = z.infer<typeof shareResult>;
export type OfficeShare = z.infer<typeof officeShare>;
export type RateResult = z.infer<typeof rateResult>;
export type ControlChart = z.infer<typeof controlChart>;
export type QualityResult = z.infer<typeof qualityResult>;
