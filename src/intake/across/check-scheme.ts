import { parseParameters } from '../../contract/parameters.ts';
import { type CriterionRecord, criteria as table } from '../../contract/tables/criteria.ts';
import { numberText } from '../messages/row-name.ts';
import {
  childPoints,
  groupUnknown,
  indicatorMonitored,
  indicatorNeeded,
  parametersWrong,
  rootPoints,
  stepsAbovePoints,
} from '../messages/scheme-messages.ts';
import { nearestOf } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import type { OfficeFacts } from './office-facts.ts';
import { type SchemeTree, schemeTrees } from './scheme-trees.ts';

type Rule = CriterionRecord['rule'];

const RULES = table.columns.rule.cell.values;

function isRule(value: unknown): value is Rule {
  return typeof value === 'string' && Object.hasOwn(RULES, value);
}

function pointsOf(criteria: readonly SourcedRecord[]): number {
  return criteria.reduce(
    (sum, { record }) => sum + (typeof record.points === 'number' ? record.points : 0),
    0,
  );
}

function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Whether a criterion was left out because its row was refused; then no sum can be judged. */
function isWhole(facts: OfficeFacts): boolean {
  return facts.readings.every((reading) => {
    const refused = reading.tables.includes('criteria') && reading.rows.refused > 0;
    return !refused;
  });
}

function sumsOfTree({ group, roots, children }: SchemeTree, facts: OfficeFacts): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const [id, below] of children) {
    const parent = facts.criteria.get(id);
    const points = parent?.record.points;
    const sum = pointsOf(below);
    if (parent === undefined || typeof points !== 'number' || agree(sum, points)) continue;
    const words = childPoints(points, sum, below, group, parent.file);
    const detail = { severity: 'error', value: numberText(points), suggestion: numberText(sum) } as const;
    problems.set(id, problemOf('SUM_MISMATCH', facts.at(parent, 'points'), words, detail));
  }
  const { total } = facts.office.appraisal;
  const sum = pointsOf(roots);
  const [first] = roots;
  if (first === undefined || agree(sum, total)) return problems;
  const lines = roots.filter(({ file }) => file === first.file).map(({ line }) => line);
  const words = rootPoints(total, sum, roots.length, group);
  const place = { ...facts.at(first, 'points'), lines };
  const detail = { severity: 'error', value: numberText(sum), suggestion: numberText(total) } as const;
  return problems.set(`roots ${group}`, problemOf('SUM_MISMATCH', place, words, detail));
}

/** A parent of every peer group is wrong once, though it stands in every tree. */
function sums(trees: readonly SchemeTree[], facts: OfficeFacts): Problem[] {
  const problems = new Map<string, Problem>();
  for (const tree of trees) {
    for (const [cause, problem] of sumsOfTree(tree, facts))
      if (!problems.has(cause)) problems.set(cause, problem);
  }
  return Array.from(problems.values());
}

/** Rules that score how far a target is met, which an indicator that is only monitored does not have. */
const BY_TARGET: ReadonlySet<Rule> = new Set(['completion', 'threshold']);

/** Whether what a criterion rests on is there and can be scored by its rule. */
function linkProblems(criterion: SourcedRecord, rule: Rule, facts: OfficeFacts): Problem[] {
  const { indicator_id: id } = criterion.record;
  const place = facts.at(criterion, 'indicator_id');
  if (typeof id !== 'string') return [problemOf('ROW_RULE', place, indicatorNeeded(RULES[rule]))];
  const indicator = facts.indicators.get(id);
  if (indicator?.record.direction !== 'monitor' || !BY_TARGET.has(rule)) return [];
  const words = indicatorMonitored(RULES[rule], indicator, criterion.file);
  return [problemOf('ROW_RULE', place, words, { value: id })];
}

/** Whether a criterion without children can be scored by its rule. */
function ruleProblems(criterion: SourcedRecord, facts: OfficeFacts): Problem[] {
  const { rule, parameters, points } = criterion.record;
  if (!isRule(rule)) return [];
  const problems: Problem[] = [];
  if (rule !== 'manual') problems.push(...linkProblems(criterion, rule, facts));
  const text = typeof parameters === 'string' ? parameters : null;
  const detail = text === null ? {} : { value: text };
  const reading = parseParameters(rule, text);
  const place = facts.at(criterion, 'parameters');
  if (!reading.ok) {
    const words = parametersWrong(RULES[rule], reading.fault);
    problems.push(problemOf('ROW_RULE', place, words, detail));
  } else if (reading.parameters.rule === 'steps' && typeof points === 'number') {
    const best = Math.max(...reading.parameters.steps.map((step) => step.points));
    if (best > points) problems.push(problemOf('ROW_RULE', place, stepsAbovePoints(best, points), detail));
  }
  return problems;
}

/** Peer groups of criteria that no unit belongs to: one problem for each, at the first criterion that names it. */
function strayGroups(facts: OfficeFacts): Problem[] {
  const known = new Set<string>();
  for (const { record } of facts.units.values())
    if (typeof record.peer_group === 'string') known.add(record.peer_group);
  if (known.size === 0) return [];
  const strays = Map.groupBy(facts.criteria.values(), ({ record }) =>
    typeof record.peer_group === 'string' && !known.has(record.peer_group) ? record.peer_group : '',
  );
  return Array.from(strays).flatMap(([group, criteria]): Problem[] => {
    const [first] = criteria;
    if (group === '' || first === undefined) return [];
    const lines = criteria.filter(({ file }) => file === first.file).map(({ line }) => line);
    const near = nearestOf(group, known);
    const detail = near === null ? { value: group } : { value: group, suggestion: near };
    const place = { ...facts.at(first, 'peer_group'), lines };
    return [problemOf('REF_UNKNOWN', place, groupUnknown(group), { severity: 'warning', ...detail })];
  });
}

/** Whether the criteria make a scheme by which units can be scored. */
export function checkScheme(facts: OfficeFacts): Problem[] {
  if (facts.criteria.size === 0) return [];
  const parents = new Set<string>();
  for (const { record } of facts.criteria.values())
    if (typeof record.parent === 'string') parents.add(record.parent);
  const leaves = Array.from(facts.criteria).filter(([id]) => !parents.has(id));
  const stray = strayGroups(facts);
  const strays = new Set(stray.map(({ value }) => value));
  const trees = schemeTrees(facts).filter(({ group }) => group === null || !strays.has(group));
  return [
    ...leaves.flatMap(([, criterion]) => ruleProblems(criterion, facts)),
    ...(isWhole(facts) ? sums(trees, facts) : []),
    ...stray,
  ];
}
