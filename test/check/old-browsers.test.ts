import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScript } from '../../scripts/bundle/classic-script.ts';
import { checkFile } from '../../src/book/schema/check-file.ts';
import { type CheckAnswer, type CheckRequest, checkAnswers } from '../../src/check/checking.ts';

const folder = resolve(import.meta.dirname, '../../src/check');
const core = await classicScript(resolve(folder, 'checking.ts'));
const page = await classicScript(resolve(folder, 'page.ts'));
const explorer = await classicScript(resolve(folder, '../explore/page.tsx'));
const drawing = await classicScript(resolve(folder, '../explore/chart/chart-parts.tsx'), 'part');
const supplied = await classicScript(resolve(folder, '../explore/missing-builtins.ts'));

/** Built-ins that came after Chrome 80 (browser-compat-data of MDN), by what they belong to. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  'String.prototype': ['replaceAll', 'at', 'isWellFormed', 'toWellFormed'],
  'Uint8Array.prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'with',
    'toHex',
    'toBase64',
  ],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  Promise: ['any', 'withResolvers', 'try'],
  RegExp: ['escape'],
  globalThis: ['structuredClone', 'WeakRef', 'FinalizationRegistry', 'AggregateError'],
};

const known = checkFile.parse({
  office: { name: { zh: '机关', en: 'Office' } },
  drop: '2026-10',
  registers: [
    {
      table: 'units',
      file: 'registers/units.csv',
      rows: [{ line: 2, record: { unit_id: 'X01', name: '办公室' } }],
    },
  ],
  partial: false,
});

/** Runs a script where only the built-ins of the oldest browser are. */
function runAged(script: string): unknown {
  const context = createContext({ TextDecoder, TextEncoder });
  const removals = Object.entries(NEWER).flatMap(([owner, names]) =>
    names.map((name) => `if (typeof ${owner.split('.')[0]} !== 'undefined') delete ${owner}.${name};`),
  );
  runInContext(removals.join('\n'), context);
  return runInContext(`${script};classic`, context);
}

/** Names that may be called as methods of a browser's own objects under no other meaning. */
const TELLING = Object.values(NEWER)
  .flat()
  .filter(
    (name) =>
      ![
        'map',
        'filter',
        'take',
        'drop',
        'flatMap',
        'reduce',
        'forEach',
        'some',
        'every',
        'find',
        'with',
        'any',
        'try',
        'escape',
        'difference',
        'union',
        'intersection',
      ].includes(name),
  );

describe('the check page and the explorer in a browser of 2020', () => {
  it.each([
    ['checking.ts', core],
    ['page.ts', page],
    ['explore/page.tsx', explorer],
    ['explore/chart/chart-parts.tsx', drawing],
  ])('%s calls no built-in that is newer and not supplied', (_name, script) => {
    const called = TELLING.filter((name) => new RegExp(`[.?]${name}\\(|\\bnew ${name}\\b`).test(script));
    expect(called.filter((name) => !supplied.includes(`"${name}"`))).toEqual([]);
    expect(script).not.toMatch(
      /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|some|every|find|toArray)\(/,
    );
  });

  it('would not run without what is supplied', () => {
    expect(runAged('var classic = [1].at')).toBeUndefined();
    expect(runAged('var classic = Map.groupBy')).toBeUndefined();
  });

  const reports = ['drops/2026-10', 'registers'].flatMap((part) => {
    const dir = resolve(import.meta.dirname, '../cases/broken/office', part);
    return readdirSync(dir).map((name) => [name, readFileSync(resolve(dir, name))] as const);
  });

  it('gives the same answers', () => {
    const { checkAnswers: aged } = runAged(core) as { checkAnswers: typeof checkAnswers };
    const ask = (answers: ReturnType<typeof checkAnswers>): CheckAnswer[] => {
      const files = reports.map(([name, bytes]) => ({ name, bytes: Uint8Array.from(bytes), sha256: '' }));
      const requests: CheckRequest[] = [
        { kind: 'begin', known, month: '2026-10' },
        ...files.map((file) => ({ kind: 'read', file }) as const),
        { kind: 'report' },
        ...files.flatMap(
          ({ name }) =>
            [
              { kind: 'slip', file: name },
              { kind: 'copy', file: name },
            ] as const,
        ),
      ];
      return requests.map(answers);
    };
    const plain = JSON.stringify(ask(checkAnswers()));
    expect(plain.length).toBeGreaterThan(50_000);
    expect(JSON.stringify(ask(aged()))).toBe(plain);
  });
});
