import { z } from 'zod';

// What the Table Schema and Data Package standards, version 2 (datapackage.org/standard), ask of a descriptor, as far as
// this product uses them, in the words of this test.

const required = { required: z.boolean().optional(), unique: z.boolean().optional() };
const names = z.array(z.string().min(1)).min(1);
const described = { name: z.string().min(1), title: z.string().min(1), description: z.string().min(1) };

function ordered(type: string, bound: z.ZodType) {
  const constraints = z.strictObject({ ...required, minimum: bound.optional(), maximum: bound.optional() });
  return z.strictObject({ ...described, type: z.literal(type), constraints: constraints.optional() });
}

const field = z.union([
  z.strictObject({
    ...described,
    type: z.literal('string'),
    constraints: z
      .strictObject({
        ...required,
        pattern: z.string().optional(),
        enum: z.array(z.string()).min(1).optional(),
        minLength: z.int().optional(),
        maxLength: z.int().optional(),
      })
      .optional(),
    categories: z
      .array(z.strictObject({ value: z.string(), label: z.string() }))
      .min(1)
      .optional(),
  }),
  ordered('integer', z.int()),
  ordered('number', z.number()),
  ordered('year', z.int()),
  ordered('yearmonth', z.string().regex(/^\d{4}-\d{2}$/)),
  ordered('date', z.string().regex(/^\d{4}-\d{2}-\d{2}$/)),
  ordered('boolean', z.never()),
]);

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** A Table Schema, with the rules that hold between its parts. */
export const tableSchemaProfile = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: names.optional(),
    uniqueKeys: z.array(names).min(1).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: names,
          reference: z.strictObject({ resource: z.string().min(1).optional(), fields: names }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => distinct(fields.map(({ name }) => name)), 'fields have names of their own')
  .refine(({ fields, primaryKey = [], uniqueKeys = [], foreignKeys = [] }) => {
    const known = fields.map(({ name }) => name);
    const used = [primaryKey, ...uniqueKeys, ...foreignKeys.map((key) => key.fields)].flat();
    return used.every((name) => known.includes(name));
  }, 'keys are made of fields')
  .refine(
    ({ fields, primaryKey = [] }) =>
      fields.every(({ name, constraints }) => !primaryKey.includes(name) || constraints?.required === true),
    'fields of a primary key are never blank',
  )
  .refine(
    ({ fields }) =>
      fields.every((each) => {
        if (each.type !== 'string' || !('categories' in each) || each.categories === undefined) return true;
        const { categories, constraints } = each;
        const values = categories.map(({ value }) => value);
        const named = distinct(values) && distinct(categories.map(({ label }) => label));
        return named && (constraints?.enum ?? []).every((value) => values.includes(value));
      }),
    'categories are distinct and hold every allowed value',
  );

/** A Data Package of CSV files. */
export const dataPackageProfile = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    ...described,
    name: z.string().regex(/^[a-z0-9._-]+$/),
    resources: z
      .array(
        z.strictObject({
          ...described,
          name: z.string().regex(/^[a-z0-9._-]+$/),
          type: z.literal('table'),
          // Relative, with forward slashes, and never upwards or hidden.
          path: z.string().regex(/^(?![./~])(?!.*\.\.)[\w./-]+$/),
          format: z.literal('csv'),
          mediatype: z.literal('text/csv'),
          encoding: z.literal('utf-8'),
          bytes: z.int().min(1),
          hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
          dialect: z.strictObject({
            delimiter: z.string().length(1),
            lineTerminator: z.string().min(1),
            quoteChar: z.string().length(1),
            doubleQuote: z.boolean(),
            header: z.boolean(),
          }),
          schema: tableSchemaProfile,
        }),
      )
      .min(1),
  })
  .refine(({ resources }) => distinct(resources.map(({ name }) => name)), 'resources have names of their own')
  .refine(
    ({ resources }) =>
      resources.every(({ name, schema }) =>
        (schema.foreignKeys ?? []).every(({ fields, reference }) => {
          // A reference of a table to itself names no resource.
          const target = resources.find((each) => each.name === (reference.resource ?? name));
          const known = target?.schema.fields.map((each) => each.name) ?? [];
          const whole = reference.fields.every((each) => known.includes(each));
          return whole && reference.resource !== name && fields.length === reference.fields.length;
        }),
      ),
    'references lead to fields of the package',
  );
