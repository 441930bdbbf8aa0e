import { z } from 'zod';
import { bilingual, maybe, unitRef } from './parts.ts';

export const scoreState = z.enum(['scored', 'missing', 'not_applicable', 'under_review']);
export const totalState = z.enum(['scored', 'vetoed', 'under_review', 'insufficient']);

/** One node of the criteria tree with its score. Children follow their parent (pre-order); `depth` is 0 for an area. */
export const criterionScore = z.object({
  id: z.string(),
  name: bilingual,
  depth: z.number().int(),
  points: z.number(),
  score: maybe,
  state: scoreState,
  /** Scoring rule of a leaf; `null` for a node with children. */
  rule: z.enum(['manual', 'completion', 'steps', 'deduct', 'threshold']).nullable(),
  /** Mean score of each source that gave one, for hand-scored leaves and the nodes above them. */
  sources: z.object({ self: maybe, mutual: maybe, special: maybe }),
  /** One sentence: how the score came about. */
  basis: bilingual,
  trace: z.string(),
});

export const adjustment = z.object({
  type: z.enum(['bonus', 'deduction', 'veto']),
  points: maybe,
  reason: bilingual,
  basis: bilingual.nullable(),
  file: z.string(),
  line: z.number().int(),
});

/** One unit's appraisal in one period. */
export const unitAppraisal = z.object({
  unit: unitRef,
  period: z.string(),
  group: bilingual,
  state: totalState,
  /** Out of the scheme's total, after adjustments; unrounded. `null` unless `scored`. */
  total: maybe,
  /** Before adjustments. */
  base: maybe,
  bonus: z.number(),
  deduction: z.number(),
  /** Share of points that are scored. */
  coverage: z.number(),
  grade: z.object({ id: z.string(), name: bilingual }).nullable(),
  /** Competition rank in the peer group; `null` unless ranked. */
  rank: maybe,
  rankOf: z.number().int(),
  /** 5–95 % rank interval over perturbed weights; `null` when not computed. */
  rankInterval: z.tuple([z.number(), z.number()]).nullable(),
  /** Total by the self-check minus total by the median of the other sources, in points; `null` without both. */
  selfGap: maybe,
  /** Robust z of that gap among the peer group; `null` where it cannot be judged. */
  selfZ: maybe,
  /** Whether the self-check stands out above those of the peer group. */
  selfInflated: z.boolean(),
  /** Total and rank if self-checks did not count; `null` where the group has none. */
  withoutSelf: z.object({ total: maybe, rank: maybe }).nullable(),
  /** Share of full mark that each source gave, over the criteria that all of the unit's sources judged. */
  sources: z.object({ self: maybe, mutual: maybe, special: maybe }),
  criteria: z.array(criterionScore),
  adjustments: z.array(adjustment),
  sentence: bilingual,
  trace: z.string(),
});

/** One line of a ranking. */
export const rankingLine = unitAppraisal.omit({ criteria: true, adjustments: true }).extend({
  /** Score of each area, in the order of the period's areas. */
  areas: z.array(maybe),
});

/** `appraisal/<period>.json`. */
export const appraisalFile = z.object({
  period: z.string(),
  total: z.number(),
  groups: z.array(
    z.object({
      name: bilingual,
      areas: z.array(z.object({ id: z.string(), name: bilingual, points: z.number() })),
      ranking: z.array(rankingLine),
      /** Median of each area over the group. */
      medians: z.array(maybe),
      sentence: bilingual,
      /** How the self-checks compare, and what they do to the ranking. */
      selfCheck: bilingual,
    }),
  ),
  adjustments: z.array(adjustment.extend({ unit: unitRef })),
  sentence: bilingual,
});

export type CriterionScore = z.infer<typeof criterionScore>;
export type UnitAppraisal = z.infer<typeof unitAppraisal>;
export type RankingLine = z.infer<typeof rankingLine>;
export type AppraisalFile = z.infer<typeof appraisalFile>;
