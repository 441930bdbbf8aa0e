import { z } from 'zod';
import { bilingual, maybe, unitRef } from './parts.ts';

const limits = z.tuple([z.number(), z.number()]);

/** Units' error rates of the year against limits for their size: who differs from all together by more than chance. */
export const funnelResult = z.object({
  /** First and last period counted. */
  from: z.string(),
  to: z.string(),
  /** Rate of all these units together, which each is compared with. */
  target: z.number(),
  /** φ: how many times chance's variance the units' is; τ²: the variance beyond chance, in squared shares. */
  phi: z.number(),
  tau2: z.number(),
  /** Limits a unit must be beyond to act: exact 99.8 % limits, or also those widened by τ². */
  acting: z.enum(['exact', 'adjusted']),
  points: z.array(
    z.object({
      unit: unitRef,
      n: z.number(),
      x: z.number(),
      /** `null` for a unit that handled nothing; then it has no limits either. */
      rate: maybe,
      z: maybe,
      /** Limits to act, at this unit's size. */
      lower: maybe,
      upper: maybe,
      state: z.enum(['high', 'low', 'within']),
      /** Beyond the exact 99.8 % limits, whichever are acted on. */
      outsideExact: z.enum(['high', 'low']).nullable(),
    }),
  ),
  /** Limits over sizes to the largest unit, from the smallest or a tenth of the largest: 95 %, exact 99.8 %, and those acted on. */
  lines: z.array(z.object({ n: z.number(), alert: limits, exact: limits, act: limits })),
  sentence: bilingual,
});

export type FunnelResult = z.infer<typeof funnelResult>;
