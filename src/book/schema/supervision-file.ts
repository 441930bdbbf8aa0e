import { z } from 'zod';
import { bilingual, maybe, rowRef, unitRef } from './parts.ts';

/** How an item stands at the data cut-off; see the method page. */
export const itemState = z.enum([
  'open',
  'overdue',
  'on_time',
  'late',
  'open_undated',
  'closed_undated',
  'untold',
]);

/** Where an item comes from. */
export const itemCategory = z.enum(['instruction', 'meeting', 'motion', 'livelihood', 'other']);

/** Classes of open items, the most urgent first. */
export const ageingClass = z.enum(['over_20', 'over_5', 'over_0', 'within_5', 'later', 'undated', 'untold']);

/** One item under supervision. */
export const supervisedItem = z.object({
  id: z.string(),
  title: bilingual,
  category: itemCategory,
  unit: unitRef,
  assigned: z.string(),
  /** Last day on which it may be closed; `null` where none was set or the holidays of its year are not known. */
  deadline: z.string().nullable(),
  closed: z.string().nullable(),
  state: itemState,
  /** Working days to the last day, or after it. */
  left: maybe,
  overdue: maybe,
  /** `null` for a closed one. */
  ageing: ageingClass.nullable(),
  row: rowRef,
});

/** Items of the year so far that were closed in time or fell due, and those open at the cut-off. */
export const supervisionResult = z.object({
  from: z.string(),
  to: z.string(),
  /** Closed in time or fallen due, and closed in time. */
  due: z.number().int(),
  onTime: z.number().int(),
  rate: maybe,
  /** 95 % Wilson interval. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  late: z.number().int(),
  open: z.number().int(),
  overdue: z.number().int(),
  /** Open without a due date. */
  undated: z.number().int(),
  /** Working days by which the most overdue open item is; `null` without any. */
  longest: maybe,
  sentence: bilingual,
});

/** `supervision.json`. */
export const supervisionFile = z.object({
  /** Last day of the data. */
  cutoff: z.string(),
  withoutDue: z.enum(['left_out', 'counted']),
  whole: supervisionResult,
  /** Open items by class, every class that has any or can have. */
  ageing: z.array(z.object({ class: ageingClass, items: z.number().int() })),
  /** Open items, the most urgent first. */
  open: z.array(supervisedItem),
  categories: z.array(z.object({ category: itemCategory, result: supervisionResult })),
  /** Units with items, in the order of the register. */
  units: z.array(z.object({ unit: unitRef, result: supervisionResult, trace: z.string() })),
});

/** A unit's part in it, as its scorecard shows it. */
export const unitSupervision = z.object({
  result: supervisionResult,
  withoutDue: z.enum(['left_out', 'counted']),
  /** Open items, the most urgent first. */
  open: z.array(supervisedItem),
  trace: z.string(),
});

export type ItemCategory = z.infer<typeof itemCategory>;
export type AgeingClass = z.infer<typeof ageingClass>;
export type SupervisedItem = z.infer<typeof supervisedItem>;
export type SupervisionResult = z.infer<typeof supervisionResult>;
export type SupervisionFile = z.infer<typeof supervisionFile>;
export type UnitSupervision = z.infer<typeof unitSupervision>;
