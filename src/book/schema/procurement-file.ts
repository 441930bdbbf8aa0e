import { z } from 'zod';
import { bilingual, maybe, rowRef, unitRef } from './parts.ts';

/** How far a plan is carried out, in yuan. */
export const executionResult = z.object({
  planned: z.number(),
  /** `null` where nothing is ordered yet. */
  ordered: maybe,
  /** Below 0 where more was ordered than planned. */
  remaining: z.number(),
  /** Ordered over planned; above 1 where the plan was exceeded. */
  rate: maybe,
  over: z.boolean(),
  lines: z.number().int(),
  orderedLines: z.number().int(),
});

export const procurementMethod = z.enum(['inquiry', 'own', 'agreement', 'tender', 'other']);

/** `procurement.json`. */
export const procurementFile = z.object({
  /** Year of the plan. */
  year: z.number().int(),
  whole: executionResult,
  sentence: bilingual,
  /** Largest plan first. */
  categories: z.array(z.object({ name: bilingual, result: executionResult })),
  methods: z.array(z.object({ method: procurementMethod, result: executionResult })),
  units: z.array(z.object({ unit: unitRef, result: executionResult })),
  /** Lines beyond their plan in quantity, unit price or amount. */
  beyond: z.array(
    z.object({
      unit: unitRef,
      category: bilingual,
      method: procurementMethod,
      quantity: z.object({ planned: maybe, bought: maybe }),
      unitPrice: z.object({ planned: maybe, bought: maybe }),
      amount: z.object({ planned: maybe, bought: maybe }),
      row: rowRef,
    }),
  ),
});

export type ExecutionResult = z.infer<typeof executionResult>;
export type ProcurementFile = z.infer<typeof procurementFile>;
