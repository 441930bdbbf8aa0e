import { z } from 'zod';
import { unitAppraisal } from './appraisal-result.ts';
import { deduction } from './findings-result.ts';
import { bilingual, maybe, rowRef, targetStatus, unitRef, verdict } from './parts.ts';
import { qualityResult } from './quality-result.ts';
import { surveyResult } from './satisfaction-file.ts';
import { unitSupervision } from './supervision-file.ts';
import { statusCounts, targetResult } from './target-result.ts';

/** One unit as the list of units shows it. */
export const unitSummary = unitRef.extend({
  kind: bilingual,
  group: bilingual.nullable(),
  parent: z.string().nullable(),
  leader: bilingual.nullable(),
  /** In force at the cut-off. */
  active: z.boolean(),
  targets: statusCounts,
  /** Status per indicator id, for the matrix; only where the matrix is shown. */
  statuses: z.record(z.string(), z.object({ status: targetStatus, completion: maybe })),
  quality: z.object({ verdict, rate: maybe, handled: z.number(), withErrors: z.number() }).nullable(),
  appraisal: unitAppraisal
    .pick({ state: true, total: true, grade: true, rank: true, rankOf: true })
    .nullable(),
});

/** `units.json`. */
export const unitsFile = z.object({ units: z.array(unitSummary) });

/** `units/<slug>.json`: the scorecard. */
export const unitFile = unitSummary.omit({ statuses: true }).extend({
  /** The sentence at the head of the scorecard. */
  sentence: bilingual,
  /** Results of what the unit itself has promised or reports. */
  results: z.array(targetResult),
  /** Results of the units below it together, where it has neither target nor report of its own. */
  rolledUp: z.array(targetResult),
  documents: qualityResult.nullable(),
  /** Items under supervision of the unit and those below it. */
  supervision: unitSupervision.nullable(),
  /** The latest survey; `null` where nobody was asked about the unit. */
  satisfaction: surveyResult.nullable(),
  /** Points of its errors over what it handled in the year; `null` where the office sets no points or lists no findings. */
  deduction: deduction.nullable(),
  /** The latest appraisal in full, and each earlier one's total. */
  latest: unitAppraisal.nullable(),
  /** Area medians of the peer group at the latest appraisal, by criterion id. */
  peerMedians: z.record(z.string(), maybe),
  history: z.array(
    z.object({ period: z.string(), total: maybe, rank: maybe, rankOf: z.number().int(), state: z.string() }),
  ),
  children: z.array(unitRef),
});

/** One number's derivation. */
export const trace = z.object({
  id: z.string(),
  title: bilingual,
  /** The rule in words, with its symbols. */
  rule: bilingual,
  inputs: z.array(
    z.object({
      /** What the steps call it: `T`, `a_{3}`, or `x_{2}/n_{2}` of a value written `3/120`; empty where no step reads it. */
      symbol: z.string(),
      label: bilingual,
      value: z.union([z.number(), z.string()]).nullable(),
      /** Rows that say so, each with the ledger's key of its fact: table and identity. */
      rows: z.array(rowRef.extend({ key: z.string() })),
      /** Earlier values that a later drop corrected. */
      revised: z.array(z.object({ value: z.union([z.number(), z.string()]).nullable(), row: rowRef })),
    }),
  ),
  /**
   * Each step is an equation in the symbols of the inputs and of the steps before it, from which its value can be worked out:
   * `A = Σ a_{i}`, `c = A ÷ T`, and by cases `S = A ≥ 98: 5; A ≥ 95: 4; 0`. Subscripts are written `p_{0}`.
   */
  steps: z.array(z.object({ label: bilingual, expression: z.string(), value: maybe })),
  value: maybe,
  /** How the value is written: a share as a percentage, a score, or an amount in the indicator's unit. */
  kind: z.enum(['share', 'points', 'amount']),
});

/** Rows of one file as they stand in it. */
const citedFile = z.object({
  file: z.string(),
  /** The cells of the header row. */
  header: z.array(z.string()),
  rows: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
});

/** `traces/<slug>.json`: every number of a unit's scorecard. */
export const tracesFile = z.object({
  unit: unitRef,
  traces: z.array(trace),
  /** The rows that the traces name; empty where originals are not published, or where there are too many to list. */
  cited: z.array(citedFile),
});

export type UnitSummary = z.infer<typeof unitSummary>;
export type UnitsFile = z.infer<typeof unitsFile>;
export type UnitFile = z.infer<typeof unitFile>;
export type Trace = z.infer<typeof trace>;
export type CitedFile = z.infer<typeof citedFile>;
export type TracesFile = z.infer<typeof tracesFile>;
