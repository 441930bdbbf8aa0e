import { wilson } from './wilson.ts';

/** Fewest people of which a count may be shown, so that nobody's answer can be told. */
export const LEAST_SHOWN = 5;

/** What a group of people answered about a unit; a class that was not counted is `null`. */
export interface Answers {
  readonly sent: number | null;
  readonly returned: number;
  readonly verySatisfied: number | null;
  readonly satisfied: number | null;
  readonly neutral: number | null;
  readonly dissatisfied: number | null;
}

/** Answers in four classes, each a count that may be shown or `null`. */
export type Classes = readonly [
  verySatisfied: number | null,
  satisfied: number | null,
  neutral: number | null,
  dissatisfied: number | null,
];

/** `shown`: a share; `suppressed`: too few people on one side; `uncounted`: no classes. */
export type SatisfactionState = 'shown' | 'suppressed' | 'uncounted';

export interface Satisfaction {
  readonly state: SatisfactionState;
  readonly sent: number | null;
  readonly returned: number;
  /** Returned over sent; `null` where nobody was counted as asked. */
  readonly response: number | null;
  /** Very satisfied and satisfied over all answers, with its 95 % Wilson interval. */
  readonly share: number | null;
  readonly interval: [number, number] | null;
  readonly classes: Classes;
}

const NO_CLASSES: Classes = [null, null, null, null];

/** Two classes whose sum is known are shown together or not at all: one of them would give away the other. */
function pair(one: number, other: number): readonly [number | null, number | null] {
  return Math.min(one, other) < LEAST_SHOWN ? [null, null] : [one, other];
}

/**
 * Satisfaction as it may be shown. A share splits people in two; where either side has fewer than five, neither the share nor
 * a class is shown, as the one side would give away the other. Within a side its two classes stand together or not at all.
 */
export function satisfaction(answers: Answers): Satisfaction {
  const { sent, returned } = answers;
  const response = sent !== null && sent > 0 ? returned / sent : null;
  const none = { sent, returned, response, share: null, interval: null, classes: NO_CLASSES };
  const { verySatisfied, satisfied, neutral, dissatisfied } = answers;
  if (verySatisfied === null || satisfied === null || neutral === null || dissatisfied === null) {
    return { ...none, state: 'uncounted' };
  }
  const [content, rest] = [verySatisfied + satisfied, neutral + dissatisfied];
  if (Math.min(content, rest) < LEAST_SHOWN) return { ...none, state: 'suppressed' };
  const all = content + rest;
  return {
    ...none,
    state: 'shown',
    share: content / all,
    interval: wilson(content, all),
    classes: [...pair(verySatisfied, satisfied), ...pair(neutral, dissatisfied)],
  };
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Answers about several units together; what one of them did not count is not known of all. */
export function answersTogether(all: readonly Answers[]): Answers {
  const none = { sent: 0, returned: 0, verySatisfied: 0, satisfied: 0, neutral: 0, dissatisfied: 0 };
  return all.reduce<Answers>(
    (sum, each) => ({
      sent: added(sum.sent, each.sent),
      returned: sum.returned + each.returned,
      verySatisfied: added(sum.verySatisfied, each.verySatisfied),
      satisfied: added(sum.satisfied, each.satisfied),
      neutral: added(sum.neutral, each.neutral),
      dissatisfied: added(sum.dissatisfied, each.dissatisfied),
    }),
    none,
  );
}

/**
 * Satisfaction of units whose total is shown as well. A unit that alone is suppressed could be had back as the difference
 * between the total and the others; so could some whose answers together are too few. Further units, those with the fewest
 * answers first, are suppressed until what is missing can be told of nobody.
 */
export function satisfactionOfUnits(units: readonly Answers[]): Satisfaction[] {
  const found = units.map(satisfaction);
  const hidden = new Set(found.flatMap(({ state }, at) => (state === 'suppressed' ? [at] : [])));
  const byReturned = units
    .map(({ returned }, at) => ({ at, returned }))
    .filter(({ at }) => found[at]?.state === 'shown')
    .toSorted((a, b) => a.returned - b.returned);
  const isSafe = (): boolean => {
    const missing = answersTogether(units.filter((_, at) => hidden.has(at)));
    return hidden.size === 0 || satisfaction(missing).state === 'shown';
  };
  while (!isSafe()) {
    const next = byReturned.shift();
    if (next === undefined) break;
    hidden.add(next.at);
  }
  return found.map((each, at) =>
    hidden.has(at)
      ? { ...each, state: 'suppressed', share: null, interval: null, classes: NO_CLASSES }
      : each,
  );
}
