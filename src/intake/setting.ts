import type { SettingPath } from './yaml-place.ts';

/** Settings as YAML gives them, before they are known to have any shape. */
export type SettingGroup = Readonly<Record<string, unknown>>;

/** What stands at a path, or `undefined` where nothing does. */
export function settingAt(settings: unknown, path: SettingPath): unknown {
  let value = settings;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** The group of keys at a path; empty where something else stands. */
export function groupAt(settings: unknown, path: SettingPath): SettingGroup {
  const value = settingAt(settings, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SettingGroup) : {};
}

/** The list at a path; empty where something else stands. */
export function itemsAt(settings: unknown, path: SettingPath): readonly unknown[] {
  const value = settingAt(settings, path);
  return Array.isArray(value) ? value : [];
}
