import type { Office } from '../contract/office.ts';
import type { Problem } from './problem.ts';
import { problemCodes } from './problem-codes.ts';
import { inOrder } from './problem-order.ts';
import type { FileReading } from './reading.ts';
import { type ValidatedSet, validateSet } from './validate-set.ts';

/**
 * What the office already holds, and how much of it is at hand. Without the months, nothing is said of gaps and leaps
 * between months. With registers in part, an id that is not there may still be right: it is reported as a warning and
 * refuses no row.
 */
export interface Held {
  readonly readings: readonly FileReading[];
  readonly extent: 'everything' | 'registers' | 'registers in part';
}

/** Whether a problem can be told only by who knows all months. */
function needsMonths({ code }: Problem): boolean {
  return code === 'SET_INCOMPLETE' || problemCodes[code].group === 'months';
}

/** Ids of no register held, by the table of the register. */
type Doubtful = Readonly<Record<string, readonly string[]>>;

/** Gives the ids in doubt the standing of ids that a refused row would have entered: no row is refused for them. */
function withDoubtful(held: readonly FileReading[], doubtful: Doubtful): FileReading[] {
  const [first, ...rest] = held;
  return first === undefined ? [] : [{ ...first, refusedIds: doubtful }, ...rest];
}

function unknownIds(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ code, value }) =>
    code === 'REF_UNKNOWN' && value !== undefined ? [value] : [],
  );
}

function leniently(own: readonly FileReading[], held: readonly FileReading[], office: Office): ValidatedSet {
  const strict = validateSet([...own, ...held], office);
  const ids = unknownIds(strict.problems);
  if (ids.length === 0) return strict;
  const tables = new Set(held.flatMap((reading) => reading.tables));
  const doubtful = Object.fromEntries([...tables].map((table) => [table, ids]));
  const set = validateSet([...own, ...withDoubtful(held, doubtful)], office);
  const warnings = strict.problems
    .filter(({ code }) => code === 'REF_UNKNOWN')
    .map((problem): Problem => ({ ...problem, severity: 'warning' }));
  return { ...set, problems: [...set.problems, ...warnings] };
}

/** Holds files against each other and against what the office holds already, and reports on the files alone. */
export function checkAgainst(own: readonly FileReading[], held: Held, office: Office): ValidatedSet {
  const names = new Set(own.map(({ file }) => file));
  const set =
    held.extent === 'registers in part'
      ? leniently(own, held.readings, office)
      : validateSet([...own, ...held.readings], office);
  const readings = set.readings.filter(({ file }) => names.has(file));
  const between = set.problems.filter(
    (problem) => names.has(problem.place.file) && (held.extent === 'everything' || !needsMonths(problem)),
  );
  return { readings, problems: inOrder([...readings.flatMap((each) => each.problems), ...between]) };
}
