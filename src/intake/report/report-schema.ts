import { z } from 'zod';
import type { ProblemCode, ProblemGroup } from '../problem.ts';
import { problemCodes } from '../problem-codes.ts';

const codes = Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]];
const groups = [...new Set(codes.map((code) => problemCodes[code].group))] as [
  ProblemGroup,
  ...ProblemGroup[],
];
const count = z.int().min(0);
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

const rowCount = z
  .strictObject({ read: count, accepted: count, setAside: count, refused: count })
  .meta({ description: 'Rows of a file: read = accepted + setAside + refused.' });

const place = z.strictObject({
  file: z.string().meta({ description: 'Path as given, with forward slashes.' }),
  lines: z
    .array(z.int().min(1))
    .readonly()
    .optional()
    .meta({ description: 'Physical lines, counted from 1.' }),
  column: z.string().optional().meta({ description: 'Column letter as a spreadsheet shows it.' }),
  header: z.string().optional().meta({ description: 'Header of the column as it stands in the file.' }),
});

const problem = z.strictObject({
  code: z.enum(codes),
  group: z.enum(groups),
  severity: z.enum(['error', 'warning', 'note']),
  frictionless: z
    .string()
    .nullable()
    .meta({ description: 'Error type of Frictionless 5 that says the same.' }),
  place,
  value: z.string().optional().meta({ description: 'The text as it stands in the file.' }),
  suggestion: z
    .string()
    .optional()
    .meta({ description: 'The normalised value, or the nearest allowed one.' }),
  message: bilingual.meta({ description: 'What is wrong.' }),
  remedy: bilingual.meta({ description: 'What to do.' }),
});

const file = z.strictObject({
  file: z.string(),
  bytes: count,
  sha256: z.string(),
  encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'unknown']),
  delimiter: z.string(),
  tables: z
    .array(z.string())
    .readonly()
    .meta({ description: 'Tables that the file feeds; none if not recognised.' }),
  rows: rowCount,
});

/** The report for machines that `npm run check -- --json` prints. Its order is that of the files and of the sheet. */
export const jsonReportSchema = z.strictObject({
  valid: z.boolean().meta({ description: 'Whether nothing stands in the way of publication.' }),
  counts: z.strictObject({ files: count, errors: count, warnings: count, notes: count }),
  rows: rowCount,
  files: z.array(file).readonly(),
  problems: z.array(problem).readonly(),
});

export type JsonReport = z.infer<typeof jsonReportSchema>;
