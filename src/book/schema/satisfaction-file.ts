import { z } from 'zod';
import { bilingual, maybe, unitRef } from './parts.ts';

/** Who was asked. */
export const askedGroup = z.enum(['leaders', 'departments', 'public']);

/** What a group of people answered, as far as it tells of nobody. */
export const satisfactionResult = z.object({
  /** `suppressed`: fewer than five people on one side, or a number that would give such away; `uncounted`: no classes. */
  state: z.enum(['shown', 'suppressed', 'uncounted']),
  sent: maybe,
  returned: z.number(),
  response: maybe,
  /** Very satisfied and satisfied, over all answers. */
  share: maybe,
  /** 95 % Wilson interval. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Very satisfied, satisfied, neutral, dissatisfied. */
  classes: z.tuple([maybe, maybe, maybe, maybe]),
});

/** What one unit, or all together, came to in a survey. */
export const surveyResult = z.object({
  period: z.string(),
  groups: z.array(z.object({ group: askedGroup, result: satisfactionResult })),
});

/** `satisfaction.json`. */
export const satisfactionFile = z.object({
  /** The latest survey. */
  period: z.string(),
  sentence: bilingual,
  /** Groups that were asked in it, all units together and one by one, in the order of the register. */
  groups: z.array(
    z.object({
      group: askedGroup,
      whole: satisfactionResult,
      units: z.array(z.object({ unit: unitRef, result: satisfactionResult })),
    }),
  ),
  /** All units together in every survey, oldest first. */
  history: z.array(surveyResult),
});

export type AskedGroup = z.infer<typeof askedGroup>;
export type SatisfactionResult = z.infer<typeof satisfactionResult>;
export type SurveyResult = z.infer<typeof surveyResult>;
export type SatisfactionFile = z.infer<typeof satisfactionFile>;
