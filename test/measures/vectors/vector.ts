import { readFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';

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

/** Compares a family's numbers and, at the end of its file, prints how many passed and the largest relative error. */
export function tallyOf(family: string): Tally {
  let passed = 0;
  let largest = 0;

  function close(actual: number | null | undefined, expected: number | null, what: string): void {
    if (expected === null || actual === null || actual === undefined) {
      expect(actual, what).toBe(expected);
    } else {
      const error = Math.abs(actual - expected);
      const allowed = Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
      expect(error, `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(allowed);
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

  afterAll(() => {
    console.info(`${family}: ${passed} reference values, largest relative error ${largest.toExponential(1)}`);
  });

  return { close, closeAll, same };
}
