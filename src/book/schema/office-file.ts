import { z } from 'zod';
import { bilingual, indicatorRef, unitRef } from './parts.ts';

/** `office.json`: what every page needs to know. */
export const officeFile = z.object({
  name: bilingual,
  short: bilingual,
  fictional: z.boolean(),
  /** Whether the site has the gallery of figures. */
  demonstration: z.boolean(),
  notice: bilingual.nullable(),
  audience: z.enum(['internal', 'public']),
  /** Where the site is published, `null` where `office.yaml` does not say. */
  address: z.string().nullable(),
  /** Year on show, and the months it spans, first to last. */
  year: z.number().int(),
  yearStarts: z.number().int(),
  yearMonths: z.array(z.string()),
  /** Last period with data, `null` before the first drop. */
  cutoff: z.string().nullable(),
  /** Latest drop. */
  drop: z.string().nullable(),
  /** SHA-256 over every input file's path and bytes. */
  fingerprint: z.string(),
  /** What is counted by the quality pages: official documents, or what `office.yaml` says. */
  items: bilingual,
  errors: bilingual,
  /** Which parts of the site this office has data for. */
  has: z.object({
    indicators: z.boolean(),
    targets: z.boolean(),
    quality: z.boolean(),
    appraisal: z.boolean(),
    supervision: z.boolean(),
    satisfaction: z.boolean(),
    procurement: z.boolean(),
  }),
  appraisalPeriods: z.array(z.string()),
  drops: z.array(z.string()),
  units: z.number().int(),
  indicators: z.number().int(),
});

/** `pages.json`: the units and indicators that have a page each. */
export const pagesFile = z.object({ units: z.array(unitRef), indicators: z.array(indicatorRef) });

export type OfficeFile = z.infer<typeof officeFile>;
export type PagesFile = z.infer<typeof pagesFile>;
