import { z } from 'zod';
import { unitAppraisal } from './appraisal-result.ts';
import { deduction } from './findings-result.ts';
import { bilingual, maybe, targetStatus, unitRef, verdict } from './parts.ts';
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

export type UnitSummary = z.infer<typeof unitSummary>;
export type UnitFile = z.infer<typeof unitFile>;
