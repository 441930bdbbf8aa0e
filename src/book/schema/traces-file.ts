import { z } from 'zod';
import { bilingual, maybe, unitRef } from './parts.ts';

// A unit has hundreds of inputs, of a few dozen kinds, from a few dozen files: each text and each row stands once.

const shown = z.union([z.number(), z.string()]).nullable();

const textAt = z.number().int().meta({ description: 'Place of a text in `texts`, from 0.' });

const rowAt = z.tuple([z.number().int(), z.number().int()]).meta({
  description: 'A row: the place of its file in `files`, from 0, and its line in that file, from 1.',
});

const symbol = z.string().meta({
  description:
    'What the steps call it: `T`, `a_{3}`, or `x_{2}/n_{2}` of a value written `3/120`; empty where no step reads it.',
});

/** An input with its value and the rows that say so; without rows it is a setting, a constant, or worked out elsewhere. */
const givenInput = z.object({
  symbol,
  label: textAt,
  value: shown,
  rows: z.array(rowAt).optional(),
  revised: z
    .array(z.object({ value: shown, row: rowAt }))
    .optional()
    .meta({ description: 'Earlier values that a later drop corrected, oldest first.' }),
  trace: z.string().optional().meta({ description: 'Id of the trace whose result the value is.' }),
  unit: z.string().optional().meta({
    description:
      'Slug of the unit below in whose file, `traces/<slug>.json`, that trace stands; the value is what its steps call `A`.',
  }),
});

/** Inputs that stand in an earlier trace already, one after the other in both. */
const sharedInputs = z
  .object({
    symbol,
    count: z.number().int(),
    from: z.object({ trace: z.string(), symbol: z.string() }),
  })
  .meta({
    description:
      'So many inputs that an earlier trace of this file has already: the one called `symbol` here is the one called `from.symbol` there, and so on, the number in the subscripts of both rising by one.',
  });

/** One number's derivation. */
const trace = z.object({
  id: z.string(),
  title: bilingual,
  rule: textAt.meta({ description: 'The rule in words, with its symbols: its place in `texts`, from 0.' }),
  inputs: z.array(z.union([givenInput, sharedInputs])),
  steps: z.array(z.object({ label: textAt, expression: z.string(), value: maybe })).meta({
    description:
      'Each step is an equation in the symbols of the inputs and of the steps before it, from which its value can be worked out: `A = Σ a_{i}`, `c = A ÷ T`, and by cases `S = A ≥ 98: 5; A ≥ 95: 4; 0`. Subscripts are written `p_{0}`.',
  }),
  value: maybe,
  kind: z.enum(['share', 'points', 'amount']).meta({
    description:
      'How the value is written: a share as a percentage, a score, or an amount in the indicator’s unit.',
  }),
});

/** A row that a trace names: quoted word for word, or named by its fact. */
const citedRow = z.object({
  line: z.number().int(),
  cells: z.array(z.string()).optional().meta({ description: 'The cells as they stand in the file.' }),
  key: z.string().optional().meta({
    description:
      'Where originals are not published: the table and the identity of the fact that the row states, as in `tables/<table>.csv`.',
  }),
});

/** A file and those of its rows that the traces name, in its order; no rows where there are too many to quote. */
const citedFile = z.object({
  file: z.string(),
  header: z
    .array(z.string())
    .meta({ description: 'The cells of the header row; empty where no row is quoted.' }),
  rows: z.array(citedRow),
});

/** `traces/<slug>.json`: how every number of a unit's scorecard came about. */
export const tracesFile = z.object({
  unit: unitRef,
  traces: z.array(trace),
  texts: z.array(bilingual).meta({ description: 'Rules and labels; traces name them by their place here.' }),
  files: z.array(citedFile).meta({ description: 'Files whose rows the traces name, by their place here.' }),
});

export type GivenInput = z.infer<typeof givenInput>;
export type SharedInputs = z.infer<typeof sharedInputs>;
export type PublishedTrace = z.infer<typeof trace>;
export type CitedFile = z.infer<typeof citedFile>;
export type TracesFile = z.infer<typeof tracesFile>;
