import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { officeSchema } from '../../src/contract/office.ts';
import { settingMeanings } from '../../src/words/office-settings.ts';

type Schema = z.core.JSONSchema.JSONSchema;

/** One setting that is a value by itself. */
interface Setting {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** What it is where its group is not given. */
  readonly byGroup: unknown;
}

function isText(schema: Schema): boolean {
  return (
    schema.type === 'object' &&
    Object.keys(schema.properties ?? {}).join() === 'zh,en' &&
    'required' in schema
  );
}

function settingsBelow(setting: Setting): Setting[] {
  const { path, schema } = setting;
  if (isText(schema)) return [setting];
  if (schema.properties !== undefined) {
    const group = (schema.default ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(schema.properties).flatMap(([key, child]) =>
      settingsBelow({
        path: path === '' ? key : `${path}.${key}`,
        schema: child as Schema,
        required: schema.required?.includes(key) ?? false,
        byGroup: group[key],
      }),
    );
  }
  const free = { required: false, byGroup: undefined };
  if (schema.type === 'object')
    return settingsBelow({ path: `${path}.*`, schema: schema.additionalProperties as Schema, ...free });
  const items = schema.items as Schema | undefined;
  if (items?.type === 'object') return settingsBelow({ path: `${path}[]`, schema: items, ...free });
  return [setting];
}

const settings = settingsBelow({
  path: '',
  schema: z.toJSONSchema(officeSchema, { io: 'input' }),
  required: true,
  byGroup: undefined,
});

function range({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const bounds = [
    ...(exclusiveMinimum === undefined ? [] : [`> ${exclusiveMinimum}`]),
    ...(minimum === undefined ? [] : [`≥ ${minimum}`]),
    ...(maximum === undefined ? [] : [`≤ ${maximum}`]),
  ];
  return bounds.map((bound) => ` ${bound}`).join('');
}

function kind(schema: Schema): string {
  if (isText(schema)) return 'zh, en';
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((each) => kind(each as Schema)).join(', ');
  if (schema.type === 'array') return `${kind(schema.items as Schema)}…`;
  if (schema.type === 'string') return schema.format === 'uri' ? 'http(s)://…' : 'text';
  return `${schema.type}${range(schema)}`;
}

function fallback({ schema, required, byGroup }: Setting): string {
  const value = schema.default ?? byGroup;
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if ('default' in schema) return '`null`';
  return required ? '必填 required' : '—';
}

it('says what every setting means, and nothing of settings that are not there', () => {
  expect(Object.keys(settingMeanings).toSorted()).toEqual(settings.map(({ path }) => path).toSorted());
});

it('the reference is that on record', async () => {
  const rows = settings.map((setting) => {
    const meaning = settingMeanings[setting.path];
    return `| \`${setting.path}\` | ${kind(setting.schema)} | ${fallback(setting)} | ${meaning?.zh}<br>${meaning?.en} |`;
  });
  const text = [
    '# office.yaml 的设置 Settings of office.yaml',
    '',
    '`[]` 为列表中的每一项，`*` 为任取的名称；必填仅指所在一组写出时。本文由测试 `test/contract/office-settings.test.ts` 按数据标准写成。',
    '',
    '`[]` is each item of a list and `*` any name; required means where its group is given. Written by the test',
    '`test/contract/office-settings.test.ts` from the schema that the program checks the file with.',
    '',
    '| 设置 Setting | 取值 Value | 默认 Default | 含义 Meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/office-settings.md'));
});
