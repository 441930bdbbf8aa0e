import { officeSchema } from '../contract/office.ts';
import { grainOf } from '../contract/period.ts';
import {
  alarmAboveAlert,
  gradeTwice,
  notAMonth,
  notFalling,
  weightsAllZero,
  weightsNotWhole,
} from './messages/office-rule-messages.ts';
import { numberText } from './messages/row-name.ts';
import { aliasFaults, sourceFaults } from './office-columns.ts';
import type { OfficeFault } from './office-fault.ts';
import { groupAt, itemsAt, settingAt } from './setting.ts';
import { pathText, type SettingPath } from './yaml-place.ts';

const DEFAULTS = officeSchema.parse({ name: { zh: '-', en: '-' } });

/**
 * What is wrong with settings beyond the shape of each: names that the contract does not have, and numbers that do
 * not go together. Looks at the settings as written and passes over what has the wrong shape, so that a fault in one
 * place does not hide those in another.
 */
export function ruleFaults(settings: unknown): OfficeFault[] {
  return [
    ...qualityFaults(settings),
    ...paceFaults(settings),
    ...weightFaults(settings),
    ...gradeFaults(settings),
    ...aliasFaults(settings),
    ...sourceFaults(settings),
  ];
}

function qualityFaults(settings: unknown): OfficeFault[] {
  const quality = groupAt(settings, ['quality']);
  const alarm = quality.alarm ?? DEFAULTS.quality.alarm;
  const alert = quality.alert ?? DEFAULTS.quality.alert;
  const faults: OfficeFault[] = [];
  if (typeof alarm === 'number' && typeof alert === 'number' && alarm > alert) {
    const path = ['quality', quality.alarm === undefined ? 'alert' : 'alarm'];
    const value = String(quality.alarm ?? alert);
    faults.push({ path, part: 'value', value, words: alarmAboveAlert(alarm, alert) });
  }
  for (const at of itemsAt(settings, ['quality', 'rebase']).keys()) {
    const { month } = groupAt(settings, ['quality', 'rebase', at]);
    if (typeof month !== 'string' || grainOf(month) === 'month') continue;
    const path = ['quality', 'rebase', at, 'month'];
    faults.push({ path, part: 'value', value: month, words: notAMonth(pathText(path), month) });
  }
  return faults;
}

function paceFaults(settings: unknown): OfficeFault[] {
  const pace = groupAt(settings, ['targets', 'pace']);
  return fallingFaults(
    settings,
    (['ahead', 'on_pace', 'behind'] as const).map((key) => [
      ['targets', 'pace', key],
      pace[key] ?? DEFAULTS.targets.pace[key],
    ]),
  );
}

function weightFaults(settings: unknown): OfficeFault[] {
  const path = ['appraisal', 'sources'];
  const weights = Object.values(groupAt(settings, path));
  if (weights.length === 0) return [];
  if (weights.every((weight) => weight === 0)) {
    return [{ path, part: 'key', words: weightsAllZero(pathText(path)) }];
  }
  // What is no number, or is missing, is a fault of its own.
  if (weights.length < 3 || !weights.every((weight) => typeof weight === 'number')) return [];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  const words = weightsNotWhole(pathText(path), numberText(sum));
  return [{ path, part: 'key', value: numberText(sum), words }];
}

function gradeFaults(settings: unknown): OfficeFault[] {
  const path = ['appraisal', 'grades'];
  const grades = itemsAt(settings, path).map((_, at) => groupAt(settings, [...path, at]));
  const twice = grades.flatMap(({ id }, at): OfficeFault[] => {
    if (typeof id !== 'string' || grades.findIndex((grade) => grade.id === id) === at) return [];
    return [{ path: [...path, at, 'id'], part: 'value', value: id, words: gradeTwice(id) }];
  });
  return [
    ...twice,
    ...fallingFaults(
      settings,
      grades.map(({ from }, at) => [[...path, at, 'from'], from]),
    ),
  ];
}

/** A fault for every number that is not below the one before it; some may be defaults that the file does not hold. */
function fallingFaults(
  settings: unknown,
  numbers: readonly (readonly [SettingPath, unknown])[],
): OfficeFault[] {
  return numbers.flatMap(([path, number], at): OfficeFault[] => {
    const [beforePath, before] = numbers[at - 1] ?? [[], null];
    if (typeof number !== 'number' || typeof before !== 'number' || number < before) return [];
    const words = notFalling(
      { path: pathText(path), number },
      { path: pathText(beforePath), number: before },
    );
    const isWritten = settingAt(settings, path) !== undefined;
    return [{ path, part: 'value', words, ...(isWritten ? { value: String(number) } : {}) }];
  });
}
