import type { z } from 'zod';
import { officeSchema } from '../contract/office.ts';
import {
  type Found,
  settingAddress,
  settingBound,
  settingChoice,
  settingEmpty,
  settingInvalid,
  settingMissing,
  settingType,
  unknownKey,
} from './messages/office-shape-messages.ts';
import { nearestOf } from './nearest.ts';
import type { OfficeFault } from './office-fault.ts';
import { settingAt } from './setting.ts';
import { pathText, type SettingPath } from './yaml-place.ts';

type Issue = z.core.$ZodIssue;

const SETTING = { zh: '可用的设置项', en: 'a known setting' };

/** What a schema issue says about the settings: one fault, or one for each unknown key. */
export function faultsOfIssue(issue: Issue, settings: unknown): OfficeFault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys);
  const value = settingAt(settings, path);
  if (value === undefined) {
    const key = String(path.at(-1) ?? '');
    return [{ path, part: 'value', words: settingMissing(pathText(path), key) }];
  }
  return [{ path, part: 'value', ...shown(value), ...wordsFor(issue, pathText(path), value) }];
}

function wordsFor(issue: Issue, path: string, value: unknown): Pick<OfficeFault, 'words' | 'suggestion'> {
  const found = foundOf(value);
  switch (issue.code) {
    case 'invalid_type':
      return { words: settingType(path, issue.expected, found) };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const suggestion = typeof value === 'string' ? nearestOf(value, allowed) : null;
      return { words: settingChoice(path, found, allowed), ...(suggestion === null ? {} : { suggestion }) };
    }
    case 'too_small': {
      if (issue.origin !== 'number' && issue.origin !== 'int') return { words: settingEmpty(path) };
      const inclusive = issue.inclusive ?? true;
      return { words: settingBound(path, found, { side: 'least', value: Number(issue.minimum), inclusive }) };
    }
    case 'too_big': {
      const inclusive = issue.inclusive ?? true;
      return { words: settingBound(path, found, { side: 'most', value: Number(issue.maximum), inclusive }) };
    }
    case 'invalid_format':
      if (issue.format === 'url') return { words: settingAddress(path, found) };
      return { words: settingInvalid(path, issue.message) };
    default:
      return { words: settingInvalid(path, issue.message) };
  }
}

function unknownKeys(path: SettingPath, keys: readonly string[]): OfficeFault[] {
  const allowed = knownKeys(path);
  return keys.map((key) => {
    const suggestion = nearestOf(key, allowed);
    return {
      path: [...path, key],
      part: 'key',
      value: key,
      words: unknownKey(pathText(path), key, SETTING, suggestion, allowed),
      ...(suggestion === null ? {} : { suggestion }),
    };
  });
}

/** Keys that the schema allows in the group at a path. */
function knownKeys(path: SettingPath): string[] {
  let schema: z.core.$ZodType = officeSchema;
  for (const step of path) schema = inside(unwrapped(schema), step) ?? schema;
  const group = unwrapped(schema);
  return group._zod.def.type === 'object' ? Object.keys((group as z.ZodObject).shape) : [];
}

/** A schema without its default, optional and nullable wrappers. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = (schema._zod.def as { readonly innerType?: z.core.$ZodType }).innerType;
  return inner === undefined ? schema : unwrapped(inner);
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  switch (schema._zod.def.type) {
    case 'object':
      return (schema as z.ZodObject).shape[String(step)];
    case 'array':
      return (schema as z.ZodArray).element;
    case 'record':
      return (schema as z.ZodRecord).valueType;
    default:
      return undefined;
  }
}

function foundOf(value: unknown): Found {
  if (value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'group' : { text: String(value) };
}

function shown(value: unknown): { value?: string } {
  return value === null || typeof value === 'object' ? {} : { value: String(value) };
}
