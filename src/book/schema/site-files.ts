import { z } from 'zod';
import { rankingLine } from './appraisal-result.ts';
import { findingsResult } from './findings-result.ts';
import { funnelResult } from './funnel-result.ts';
import { bilingual, indicatorRef, maybe, rowRef, unitRef } from './parts.ts';
import { officeShare, qualityResult } from './quality-result.ts';
import { statusCounts, targetResult } from './target-result.ts';

/** `overview.json`. */
export const overviewFile = z.object({
  sentence: bilingual,
  /** The whole office's document quality of the year so far; `null` without documents. */
  detail: bilingual.nullable(),
  /** What needs a look, most certain and largest first. Each rests on a test or a state, never on a bare difference. */
  attention: z.array(
    z.object({
      kind: z.enum(['veto', 'quality', 'target', 'overdue', 'self_check', 'missing', 'revision']),
      severity: z.enum(['alarm', 'alert', 'watch']),
      sentence: bilingual,
      reason: bilingual,
      /** Page it leads to, as a path below the language's root: `units/x01`, `quality`. */
      link: z.string(),
    }),
  ),
  /** Indicators for the whole office, the most important first. */
  tiles: z.array(targetResult),
  /** Units × indicators; `null` where the table would be too large to read, then `counts` speaks. */
  matrix: z
    .object({
      indicators: z.array(indicatorRef),
      rows: z.array(
        z.object({
          unit: unitRef,
          cells: z.array(z.object({ status: z.string(), completion: maybe }).nullable()),
        }),
      ),
    })
    .nullable(),
  counts: z.array(z.object({ unit: unitRef, counts: statusCounts })),
  quality: qualityResult.nullable(),
  ranking: z.object({ period: z.string(), group: bilingual, lines: z.array(rankingLine) }).nullable(),
  /** What the latest drop brought. */
  changes: z
    .object({ drop: z.string(), added: z.number().int(), revised: z.number().int(), sentence: bilingual })
    .nullable(),
});

/** One indicator over the whole office, as the list shows it. */
export const targetSummary = z.object({
  indicator: indicatorRef,
  area: bilingual.nullable(),
  dimension: z.enum(['cost', 'results', 'process', 'learning']).nullable(),
  units: z.number().int(),
  /** The unit, where the indicator belongs to one alone. */
  only: unitRef.nullable(),
  counts: statusCounts,
  /** The whole, rolled up over units; `null` where units do not add up. */
  whole: targetResult.nullable(),
});

/** `targets.json`. */
export const targetsFile = z.object({
  counts: statusCounts,
  sentence: bilingual,
  indicators: z.array(targetSummary),
});

/** `targets/<slug>.json`. */
export const indicatorFile = targetSummary.extend({
  definition: bilingual.nullable(),
  source: bilingual.nullable(),
  reading: z.enum(['monthly', 'cumulative', 'latest']),
  rollup: z.enum(['sum', 'mean', 'latest', 'ratio']),
  sentence: bilingual,
  /** Units without children first by completion; every unit with a target or a value. */
  results: z.array(targetResult),
  /** Parents whose children's targets are given, with the sum beside the parent's own. */
  decomposition: z.array(
    z.object({
      unit: unitRef,
      target: maybe,
      children: z.array(z.object({ unit: unitRef, target: maybe })),
      sum: maybe,
    }),
  ),
  /** Where a unit reports a whole of its own and its children report too: both, for every period. */
  reconciliation: z.array(
    z.object({
      unit: unitRef,
      period: z.string(),
      reported: z.number(),
      sum: z.number(),
      agrees: z.boolean(),
    }),
  ),
});

/** `quality.json`. */
export const qualityFile = z.object({
  whole: qualityResult,
  /** Units by how sure it is that they are above the benchmark, surest first. */
  units: z.array(qualityResult),
  /** Units compared with all together; `null` with too few of them. */
  funnel: funnelResult.nullable(),
  sentence: bilingual,
  /** Documents returned and overdue; `null` where not counted. */
  returned: officeShare.nullable(),
  overdue: officeShare.nullable(),
  /** Errors found in the year so far; `null` where none are listed. */
  findings: findingsResult.nullable(),
  /** Weeks that have a bulletin and quarters that have a review, oldest first. */
  weeks: z.array(z.string()),
  quarters: z.array(z.string()),
  /** Where a unit reports a whole of its own and its children report too. */
  reconciliation: z.array(
    z.object({
      unit: unitRef,
      period: z.string(),
      handled: z.number(),
      handledSum: z.number(),
      withErrors: z.number(),
      withErrorsSum: z.number(),
      agrees: z.boolean(),
    }),
  ),
});

/** A problem as pages show it. */
export const bookProblem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  file: z.string(),
  lines: z.array(z.number().int()),
  column: z.string().nullable(),
  header: z.string().nullable(),
  value: z.string().nullable(),
  suggestion: z.string().nullable(),
  message: bilingual,
  remedy: bilingual,
  /** Problems of this code in this file and column that are not listed one by one. */
  more: z.number().int(),
});

/** One file of a drop or of the registers. */
export const bookFile = z.object({
  file: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  encoding: z.string(),
  tables: z.array(z.string()),
  rows: z.object({
    read: z.number().int(),
    accepted: z.number().int(),
    setAside: z.number().int(),
    refused: z.number().int(),
  }),
});

/** `drops/<month>.json`; the registers are the drop `registers`. */
export const dropFile = z.object({
  drop: z.string(),
  files: z.array(bookFile),
  problems: z.array(bookProblem),
  counts: z.object({ error: z.number().int(), warning: z.number().int(), note: z.number().int() }),
  added: z.record(z.string(), z.number().int()),
  /** Facts of earlier drops that this one corrected. */
  revisions: z.array(
    z.object({
      table: z.string(),
      key: z.string(),
      unit: unitRef.nullable(),
      field: bilingual,
      before: z.union([z.number(), z.string()]).nullable(),
      after: z.union([z.number(), z.string()]).nullable(),
      was: rowRef,
      now: rowRef,
    }),
  ),
});

/** `data.json`: what the data page lists. */
export const dataFile = z.object({
  drops: z.array(
    z.object({
      drop: z.string(),
      files: z.number().int(),
      rows: z.number().int(),
      counts: z.object({ error: z.number().int(), warning: z.number().int(), note: z.number().int() }),
      revisions: z.number().int(),
    }),
  ),
  /** Files offered for download, as paths below `data/`. */
  downloads: z.array(z.object({ path: z.string(), bytes: z.number().int(), title: bilingual })),
});

/** `dictionary.json`: the contract in words. */
export const dictionaryFile = z.object({
  tables: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      home: z.enum(['register', 'drop']),
      meaning: bilingual,
      identity: z.array(z.string()),
      /** Columns that a file may carry for its readers and that are not read. */
      helpers: z.array(bilingual),
      /** Columns that carry what a row reports; a row in which all are blank is not reported. */
      reports: z.array(bilingual),
      columns: z.array(
        z.object({
          key: z.string(),
          header: z.string(),
          label: z.string(),
          aliases: z.array(z.string()),
          type: bilingual,
          unit: bilingual.nullable(),
          required: z.boolean(),
          meaning: bilingual,
          missing: bilingual.nullable(),
          example: z.string(),
        }),
      ),
    }),
  ),
});

/** `method.json`: thresholds in force. Formulas are words of the site. */
export const methodFile = z.object({
  quality: z.object({
    benchmark: maybe,
    returned: maybe,
    overdue: maybe,
    alert: z.number(),
    alarm: z.number(),
    /** Fewest documents at which none with errors is below the benchmark; `null` without a benchmark above 0. */
    leastForBelow: maybe,
    /** Points of one instance of an error by its severity; `null` where the office sets none. */
    deductions: z.object({ minor: z.number(), ordinary: z.number(), serious: z.number() }).nullable(),
  }),
  targets: z.object({
    lowerIsBetter: z.enum(['ratio', 'linear']),
    pace: z.object({ ahead: z.number(), onPace: z.number(), behind: z.number() }),
    rangeTolerance: z.number(),
  }),
  supervision: z.object({ withoutDue: z.enum(['left_out', 'counted']), target: z.number() }),
  appraisal: z.object({
    total: z.number(),
    sources: z.object({ self: z.number(), mutual: z.number(), special: z.number() }),
    missing: z.enum(['renormalise', 'spread']),
    minCoverage: z.number(),
    bonusCap: z.number(),
    bonusAbove: maybe,
    deductionCap: maybe,
    grades: z.array(z.object({ id: z.string(), name: bilingual, from: z.number(), quota: maybe })),
  }),
});

export type OverviewFile = z.infer<typeof overviewFile>;
export type TargetSummary = z.infer<typeof targetSummary>;
export type TargetsFile = z.infer<typeof targetsFile>;
export type IndicatorFile = z.infer<typeof indicatorFile>;
export type QualityFile = z.infer<typeof qualityFile>;
export type BookProblem = z.infer<typeof bookProblem>;
export type DropFile = z.infer<typeof dropFile>;
export type DataFile = z.infer<typeof dataFile>;
export type DictionaryFile = z.infer<typeof dictionaryFile>;
export type MethodFile = z.infer<typeof methodFile>;
