import { z } from 'zod';
import { patternOf } from './period.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const share = z.number().min(0).max(1);

/** Reads an export of another system as it is: which files, and how their columns feed the contract's tables. */
const source = z.strictObject({
  /** File name pattern below a drop or register folder; `*` stands for any run of characters but `/`. */
  files: z.string().min(1),
  /** Cell texts that mean "no value" in this export, besides the usual marks. */
  missing: z.array(z.string()).default([]),
  /** Headers that are read past without a remark; the empty text names a blank header. */
  ignore: z.array(z.string()).default([]),
  tables: z
    .array(
      z.strictObject({
        table: z.string(),
        /** Column key to the header it is read from. */
        columns: z.record(z.string(), z.string()).default({}),
        /** Column key to a constant cell text. */
        constants: z.record(z.string(), z.string()).default({}),
        /** Column key to a map from cell text in the file to cell text of the contract. */
        values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
        /** A register made from the rows: one record for each identity, the first row wins. */
        derive: z.boolean().default(false),
        /** Rows whose mapped required cells listed here are missing yield no record of this table, without a remark. */
        skip_missing: z.array(z.string()).default([]),
      }),
    )
    .min(1),
});

const grade = z.strictObject({
  id: z.string().min(1),
  name: bilingual,
  /** Lower edge of the unrounded score; the grade holds from here up to the next. */
  from: z.number(),
  /** Largest share of a peer group that may hold the grade; the number of places is rounded down. */
  quota: share.optional(),
});

/** `office.yaml`: who the office is, how its year runs, what its thresholds and its appraisal scheme are. */
export const officeSchema = z.strictObject({
  name: bilingual,
  short: bilingual.optional(),
  /** Shown on every page when the office is made up. */
  fictional: z.boolean().default(false),
  /**
   * Whether the office shows what the program can do: its site has the gallery of figures, and a page over its budget keeps
   * it from being published instead of being warned about.
   */
  demonstration: z.boolean().default(false),
  /** Shown at the foot of every page: source and licence of the data, or a notice. */
  notice: bilingual.optional(),
  /** Year on show, named as targets name it. Absent: the year of the latest month with data. */
  year: z.number().int().min(1900).max(2200).optional(),
  /** Calendar month in which the office's year begins. */
  year_starts: z.number().int().min(1).max(12).default(1),
  /** Whether the year is named by the calendar year in which it starts or ends. */
  year_named_by: z.enum(['start', 'end']).default('start'),
  audience: z.enum(['internal', 'public']).default('internal'),
  /**
   * Where the site is published, if that is settled: `https://www.example.gov.cn/appraisal/`. The site works without it; with
   * it search engines, which take full addresses only, are told of each page's two languages.
   */
  address: z.url({ protocol: /^https?$/ }).optional(),
  /** `month`: a drop holds its own month, corrections apart; `any`: a drop may hold any earlier period. */
  drop_holds: z.enum(['month', 'any']).default('month'),
  quality: z
    .strictObject({
      /** Words for what is counted, where it is not official documents. */
      items: bilingual.optional(),
      errors: bilingual.optional(),
      /** Error rate that must not be exceeded; `null` when there is none. */
      benchmark: share.nullable().default(0.005),
      /** Shares of documents returned and overdue that must not be exceeded; `null` where there is none. */
      returned_benchmark: share.nullable().default(null),
      overdue_benchmark: share.nullable().default(null),
      /** Tail probabilities of the exact test against the benchmark. */
      alert: share.default(0.025),
      alarm: share.default(0.001),
      /** Points that one instance of an error costs, by its severity; without them there is no deduction rate. */
      deductions: z
        .strictObject({ minor: z.number().min(0), ordinary: z.number().min(0), serious: z.number().min(0) })
        .optional(),
      /** Recorded decisions to compute control limits anew from a month on. */
      rebase: z
        .array(
          z.strictObject({
            month: z.string().regex(patternOf(['month'])),
            unit: z.string().optional(),
            cause: bilingual,
            by: z.string(),
          }),
        )
        .default([]),
    })
    .prefault({}),
  targets: z
    .strictObject({
      /** Completion where lower is better: target over actual, or 2 − actual over target, not below 0. */
      lower_is_better: z.enum(['ratio', 'linear']).default('ratio'),
      /** Ratios of actual to expected progress from which a pace is ahead, on pace, behind; below the last: far behind. */
      pace: z
        .strictObject({
          ahead: z.number().default(1.05),
          on_pace: z.number().default(0.95),
          behind: z.number().default(0.8),
        })
        .prefault({}),
      /** Half-width in which a range target's score falls to 0 outside the range, as a share of the range's middle. */
      range_tolerance: z.number().positive().default(0.2),
    })
    .prefault({}),
  supervision: z
    .strictObject({
      /** Whether an item without a due date that was closed counts as closed in time, or not at all. */
      without_due: z.enum(['left_out', 'counted']).default('left_out'),
      /** On-time rate that a criterion asks for by completion or all-or-nothing. */
      target: share.gt(0).default(1),
    })
    .prefault({}),
  appraisal: z
    .strictObject({
      total: z.number().positive().default(100),
      /** Weights of the sources of a score; those present are renormalised. */
      sources: z
        .strictObject({ self: z.number().min(0), mutual: z.number().min(0), special: z.number().min(0) })
        .default({ self: 0.2, mutual: 0.3, special: 0.5 }),
      missing: z.enum(['renormalise', 'spread']).default('renormalise'),
      /** Share of points that must be scored for a rank. */
      min_coverage: share.default(2 / 3),
      bonus: z.strictObject({ cap: z.number().min(0), above: z.number().optional() }).default({ cap: 5 }),
      deduction: z.strictObject({ cap: z.number().min(0).optional() }).prefault({}),
      grades: z
        .array(grade)
        .min(1)
        .default([
          { id: 'excellent', name: { zh: '优秀', en: 'Excellent' }, from: 90 },
          { id: 'good', name: { zh: '良好', en: 'Good' }, from: 80 },
          { id: 'satisfactory', name: { zh: '合格', en: 'Satisfactory' }, from: 60 },
          { id: 'unsatisfactory', name: { zh: '不合格', en: 'Unsatisfactory' }, from: 0 },
        ]),
    })
    .prefault({}),
  /** Further headers of a column: table, column key, headers. */
  aliases: z.record(z.string(), z.record(z.string(), z.array(z.string()))).default({}),
  sources: z.array(source).default([]),
  /** Words of the data (names, kinds, reasons) in the other language; what is not here is shown as written. */
  glossary: z
    .record(z.string(), z.strictObject({ zh: z.string().optional(), en: z.string().optional() }))
    .default({}),
});

/** An office's settings, defaults filled in. */
export type Office = z.infer<typeof officeSchema>;
export type OfficeSource = Office['sources'][number];
