import { z } from 'zod';

const names = z.array(z.string()).min(1);

const field = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'year', 'yearmonth', 'date']),
  constraints: z.record(z.string(), z.unknown()).optional(),
  categories: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});

const tableSchema = z.object({
  $schema: z.string(),
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: names.optional(),
  uniqueKeys: z.array(names).min(1).optional(),
  foreignKeys: z
    .array(
      z.object({ fields: names, reference: z.object({ resource: z.string().optional(), fields: names }) }),
    )
    .min(1)
    .optional(),
});

/** `datapackage.json`: the published tables as a Data Package (datapackage.org, version 2). */
export const dataPackageFile = z.object({
  $schema: z.string(),
  name: z.string(),
  title: z.string(),
  description: z.string(),
  resources: z
    .array(
      z.object({
        name: z.string(),
        type: z.literal('table'),
        path: z.string(),
        title: z.string(),
        description: z.string(),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        bytes: z.number().int(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        dialect: z.object({
          delimiter: z.string(),
          lineTerminator: z.string(),
          quoteChar: z.string(),
          doubleQuote: z.boolean(),
          header: z.boolean(),
        }),
        schema: tableSchema,
      }),
    )
    .min(1),
});
