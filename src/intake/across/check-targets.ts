import type { Bilingual } from '../../contract/bilingual.ts';
import { addMonths, firstMonthOfYear } from '../../contract/period.ts';
import { targets as table } from '../../contract/tables/targets.ts';
import { identityKey } from '../identity-key.ts';
import { numberText } from '../messages/row-name.ts';
import {
  childTargets,
  idealOutsideRange,
  rangeWithoutEnds,
  stretchTooEasy,
  targetChanged,
} from '../messages/target-messages.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import { momentOf } from './moment.ts';
import type { OfficeFacts } from './office-facts.ts';

const PROMISES = ['target', 'stretch', 'low', 'high'] as const;

function numberOr(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function indicatorOf({ record }: SourcedRecord, facts: OfficeFacts): SourcedRecord | null {
  return facts.indicators.get(String(record.indicator_id)) ?? null;
}

/** Whether more or less is better; `null` where neither is. */
function better(indicator: SourcedRecord | null): 'higher' | 'lower' | null {
  const { direction = null } = indicator?.record ?? {};
  if (direction === 'higher' || direction === 'milestone') return 'higher';
  return direction === 'lower' ? 'lower' : null;
}

function changeOf(before: SourcedRecord, after: SourcedRecord, facts: OfficeFacts): Problem[] {
  const key = PROMISES.find((each) => numberOr(before.record[each]) !== numberOr(after.record[each]));
  if (key === undefined) return [];
  const column: Bilingual = { zh: table.columns[key].header, en: table.columns[key].label };
  const [was, is] = [numberOr(before.record[key]), numberOr(after.record[key])];
  const way = key === 'target' || key === 'stretch' ? better(indicatorOf(after, facts)) : null;
  const lower = was !== null && is !== null && is < was;
  const higher = was !== null && is !== null && is > was;
  const eased = (way === 'higher' && lower) || (way === 'lower' && higher);
  const words = targetChanged({ column, before: was, after: is }, before, after.file, eased ? 'eased' : null);
  const detail = { severity: eased ? 'warning' : 'note', value: is === null ? '' : numberText(is) } as const;
  return [problemOf('TARGET_CHANGED', facts.at(after, key), words, detail)];
}

/** Targets that say otherwise than they did at an earlier moment; within one moment that is a conflict of two files. */
function changes(facts: OfficeFacts): { problems: Problem[]; current: SourcedRecord[] } {
  const known = new Map<string, SourcedRecord>();
  const problems: Problem[] = [];
  for (const sourced of facts.of('targets')) {
    const key = identityKey(table, sourced.record) ?? '';
    const before = known.get(key);
    if (before !== undefined && momentOf(before.file) !== momentOf(sourced.file)) {
      problems.push(...changeOf(before, sourced, facts));
    }
    known.set(key, sourced);
  }
  return { problems, current: Array.from(known.values()) };
}

function rowProblems(sourced: SourcedRecord, facts: OfficeFacts): Problem[] {
  const indicator = indicatorOf(sourced, facts);
  const [target, stretch, low, high] = PROMISES.map((key) => numberOr(sourced.record[key]));
  if (indicator === null || target === null || target === undefined) return [];
  const way = better(indicator);
  const { file } = sourced;
  const warn = (key: string, words: ReturnType<typeof rangeWithoutEnds>): Problem => {
    const value = numberText(numberOr(sourced.record[key]) ?? target);
    return problemOf('ROW_RULE', facts.at(sourced, key), words, { severity: 'warning', value });
  };
  if (typeof stretch === 'number' && way !== null) {
    const easy = way === 'higher' ? stretch < target : stretch > target;
    if (easy) return [warn('stretch', stretchTooEasy(stretch, target, way, indicator, file))];
  }
  if (indicator.record.direction !== 'range') return [];
  if (typeof low !== 'number' && typeof high !== 'number')
    return [warn('target', rangeWithoutEnds(indicator, file))];
  const outside = (typeof low === 'number' && target < low) || (typeof high === 'number' && target > high);
  return outside ? [warn('target', idealOutsideRange(target, low ?? null, high ?? null))] : [];
}

/** Units below each unit, all those in use in a year. */
function childrenIn(year: number, facts: OfficeFacts): Map<string, SourcedRecord[]> {
  const first = firstMonthOfYear(year, facts.year);
  const last = addMonths(first, 11);
  const children = new Map<string, SourcedRecord[]>();
  for (const unit of facts.units.values()) {
    const { parent, from, until } = unit.record;
    if (typeof parent !== 'string') continue;
    if ((typeof from === 'string' && from > last) || (typeof until === 'string' && until < first)) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [unit]);
    else known.push(unit);
  }
  return children;
}

/** Targets below a parent, where every peer group below it is given targets whole or not at all; else nothing can be said. */
function sharedOut(
  children: readonly SourcedRecord[],
  targetOf: (unit: string) => SourcedRecord | undefined,
): SourcedRecord[] {
  const given: SourcedRecord[] = [];
  const groups = new Map<string, Set<boolean>>();
  for (const { record } of children) {
    const own = targetOf(String(record.unit_id));
    if (own !== undefined) given.push(own);
    const group = String(record.peer_group ?? `kind ${record.kind}`);
    groups.set(group, (groups.get(group) ?? new Set()).add(own !== undefined));
  }
  return Array.from(groups.values()).some((answers) => answers.size > 1) ? [] : given;
}

function sums(current: readonly SourcedRecord[], facts: OfficeFacts): Problem[] {
  const byKey = new Map<string, SourcedRecord>();
  for (const each of current)
    byKey.set(`${each.record.year}|${each.record.indicator_id}|${each.record.unit_id}`, each);
  const years = new Map<number, Map<string, SourcedRecord[]>>();
  return current.flatMap((parent): Problem[] => {
    const { year, unit_id: unit, indicator_id: indicator } = parent.record;
    const target = numberOr(parent.record.target);
    if (typeof year !== 'number' || target === null) return [];
    if (indicatorOf(parent, facts)?.record.rollup !== 'sum') return [];
    const children = years.get(year) ?? childrenIn(year, facts);
    years.set(year, children);
    const targetOf = (child: string) => byKey.get(`${year}|${indicator}|${child}`);
    const below = sharedOut(children.get(String(unit)) ?? [], targetOf);
    const sum = below.reduce((total, { record }) => total + (numberOr(record.target) ?? 0), 0);
    if (below.length < 2 || Math.abs(sum - target) <= 1e-9 * Math.max(1, Math.abs(sum), Math.abs(target)))
      return [];
    const words = childTargets(target, sum, below, parent.file);
    const detail = { value: numberText(target), suggestion: numberText(sum) };
    return [problemOf('SUM_MISMATCH', facts.at(parent, 'target'), words, detail)];
  });
}

/** Targets against earlier targets, against their indicators, and against those of the units below. */
export function checkTargets(facts: OfficeFacts): Problem[] {
  const { problems, current } = changes(facts);
  const rows = current.flatMap((sourced) => rowProblems(sourced, facts));
  return [...problems, ...rows, ...sums(current, facts)];
}
