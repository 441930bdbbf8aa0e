import { numberText } from '../messages/row-name.ts';
import { otherGroup, scoreAbovePoints } from '../messages/scheme-messages.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import type { OfficeFacts } from './office-facts.ts';
import { groupOfCriterion } from './scheme-trees.ts';

/** Scores of one unit, in one file, by criteria of one foreign peer group: one cause. */
interface Foreign {
  readonly unit: SourcedRecord;
  readonly group: string;
  readonly rows: SourcedRecord[];
}

function foreignProblem({ unit, group, rows }: Foreign, facts: OfficeFacts): Problem[] {
  const [first] = rows;
  const criterion = facts.criteria.get(String(first?.record.criterion_id));
  if (first === undefined || criterion === undefined) return [];
  const { short = null, name, unit_id: id, peer_group: own = null } = unit.record;
  const words = otherGroup(
    { name: String(short ?? name ?? id), group: typeof own === 'string' ? own : null },
    { name: String(criterion.record.name), group },
    criterion,
    rows.length,
    first.file,
  );
  const place = { ...facts.at(first, 'criterion_id'), lines: rows.map(({ line }) => line) };
  return [problemOf('REF_INACTIVE', place, words, { value: String(first.record.criterion_id) })];
}

/** Scores above the points of their criterion, and scores by criteria that are not for the unit. */
export function checkScores(facts: OfficeFacts): Problem[] {
  const groups = new Map<string, string | null>();
  for (const id of facts.criteria.keys()) groups.set(id, groupOfCriterion(id, facts));
  const problems: Problem[] = [];
  const foreign = new Map<string, Foreign>();
  for (const sourced of facts.of('scores')) {
    const { criterion_id: id, unit_id: unitId, score, full } = sourced.record;
    const criterion = facts.criteria.get(String(id));
    const unit = facts.units.get(String(unitId));
    if (criterion === undefined || unit === undefined) continue;
    const { points } = criterion.record;
    if (
      typeof score === 'number' &&
      typeof points === 'number' &&
      typeof full !== 'number' &&
      score > points
    ) {
      const words = scoreAbovePoints(score, points, criterion, sourced.file);
      problems.push(problemOf('ROW_RULE', facts.at(sourced, 'score'), words, { value: numberText(score) }));
    }
    const group = groups.get(String(id)) ?? null;
    if (group === null || unit.record.peer_group === group) continue;
    const cause = `${sourced.file}\u001f${unitId}\u001f${group}`;
    const known = foreign.get(cause);
    if (known === undefined) foreign.set(cause, { unit, group, rows: [sourced] });
    else known.rows.push(sourced);
  }
  return [...problems, ...Array.from(foreign.values()).flatMap((each) => foreignProblem(each, facts))];
}
