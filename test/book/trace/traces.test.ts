import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import type { Trace, TracesFile } from '../../../src/book/schema/unit-file.ts';
import { tracesFile } from '../../../src/book/schema/unit-file.ts';
import { assembledBook } from '../../examples/assembled-book.ts';
import { smallInput } from '../small-office.ts';
import { faultsOfTrace } from './audited.ts';
import { drawnOffice } from './drawn-office.ts';

function tracesOf(book: ReadonlyMap<string, unknown>): Trace[] {
  return [...book].flatMap(([path, value]) =>
    path.startsWith('traces/') ? (value as TracesFile).traces : [],
  );
}

describe('every number of the shipped office', () => {
  const { paths, file } = assembledBook('data');
  const traces = paths
    .filter((path) => path.startsWith('traces/'))
    .flatMap((path) => file(path, tracesFile).traces);

  it('comes out again from its inputs and formulas', () => {
    expect(traces.length).toBeGreaterThan(600);
    expect(traces.flatMap(faultsOfTrace)).toEqual([]);
  });

  it('rests on rows that are named by their facts, or on settings and other numbers', () => {
    const rows = traces.flatMap(({ inputs }) => inputs.flatMap((input) => input.rows));
    expect(rows.filter(({ key }) => !/^[a-z]+\|.+/.test(key))).toEqual([]);
  });
});

it.each([{}, { audience: 'public' }, { appraisal: { missing: 'spread' } }])('a small office, %j', (more) => {
  const traces = tracesOf(assembleBook(smallInput(more)));
  expect(traces.length).toBeGreaterThan(10);
  expect(traces.flatMap(faultsOfTrace)).toEqual([]);
});

it('any office of any indicators and scheme', () => {
  fc.assert(
    fc.property(drawnOffice, (office) => {
      expect(tracesOf(assembleBook(office)).flatMap(faultsOfTrace)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('a number that is changed is found', () => {
  const [first] = tracesOf(assembleBook(smallInput())).filter(({ steps }) => steps.length > 1);
  if (!first) throw new Error('no trace');
  const bent = {
    ...first,
    steps: first.steps.map((step) => ({ ...step, value: (step.value ?? 0) * 1.001 })),
  };
  expect(faultsOfTrace(bent)).not.toEqual([]);
});
