import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, type TaskMeta } from 'vitest';

/** Reference numbers are printed with ten digits; these are the tolerances that every one of them must meet. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;

/** A file of reference numbers in `test/vectors`: says where they come from and under which licence they stand. */
export interface VectorFile {
  readonly vector: string;
  readonly source: string;
  readonly licence: string;
  readonly tool: string;
}

/** Reads one file of reference numbers; the caller says what it holds. */
export function readVector<File extends VectorFile>(name: string): File {
  return JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8'));
}

export interface Tally {
  /** Fails unless `actual` equals `expected` to the tolerances; `null` equals only `null`. */
  readonly close: (actual: number | null | undefined, expected: number | null, what: string) => void;
  readonly closeAll: (
    actual: readonly (number | null)[],
    expected: readonly (number | null)[],
    what: string,
  ) => void;
  /** Fails unless both are the same; counts as one number. */
  readonly same: (actual: unknown, expected: unknown, what: string) => void;
}

/** How a family of reference numbers came out. */
export interface FamilyTally {
  readonly family: string;
  readonly passed: number;
  /** Largest relative error; `null` where no number was compared. */
  readonly largest: number | null;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Families of reference numbers that a suite compared; the reporter lists them at the end of the run. */
    vectors?: FamilyTally[];
  }
}

/** Compares a family's numbers, and tells the reporter how many passed and the largest relative error. */
export function tallyOf(family: string): Tally {
  let passed = 0;
  let compared = 0;
  let largest = 0;

  function close(actual: number | null | undefined, expected: number | null, what: string): void {
    if (expected === null || actual === null || actual === undefined) {
      expect(actual, what).toBe(expected);
    } else {
      const error = Math.abs(actual - expected);
      const allowed = Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
      expect(error, `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(allowed);
      compared += 1;
      if (error > ABSOLUTE || Math.abs(expected) > ABSOLUTE) {
        largest = Math.max(largest, expected === 0 ? 0 : error / Math.abs(expected));
      }
    }
    passed += 1;
  }

  function closeAll(
    actual: readonly (number | null)[],
    expected: readonly (number | null)[],
    what: string,
  ): void {
    expect(actual.length, what).toBe(expected.length);
    expected.forEach((value, i) => {
      close(actual[i], value, `${what}[${i}]`);
    });
  }

  function same(actual: unknown, expected: unknown, what: string): void {
    expect(actual, what).toEqual(expected);
    passed += 1;
  }

  let suite: { readonly meta: TaskMeta } | undefined;
  beforeEach(({ task }) => {
    suite = task.suite;
  });
  afterAll(() => {
    if (suite === undefined) return;
    const tallied = { family, passed, largest: compared > 0 ? largest : null };
    suite.meta.vectors = [...(suite.meta.vectors ?? []), tallied];
  });

  return { close, closeAll, same };
}
