import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doubtedRows } from '../../src/intake/doubted-rows.ts';
import { findHeader, headerContext } from '../../src/intake/find-header.ts';
import { fingerprints } from '../../src/intake/fingerprint.ts';
import { keyCheck } from '../../src/intake/key-check.ts';
import { type Attempt, attempt, freshState } from '../../src/intake/row-attempt.ts';
import { rowPlan } from '../../src/intake/row-plan.ts';
import { column, office, table } from './tiny-table.ts';

const text = { cell: { type: 'text' } } as const;
const things = table(
  'things',
  { one: column('甲', 'One', text), two: column('乙', 'Two', text), note: column('备注', 'Note', text) },
  { identity: ['one', 'two'] },
);
const header = findHeader([['甲', '乙', '备注']], headerContext('x.csv', 'drop', office, { things }));
if (header === null) throw new Error('no header');
const [plan] = rowPlan(header, null).tables;
if (plan === undefined) throw new Error('no plan');
const readers = plan.cells.map(({ read }) => read);

function said(row: readonly string[], line: number): Attempt {
  const one =
    plan === undefined ? null : attempt(plan, readers, row, line, freshState('x.csv', null, office));
  if (one === null) throw new Error('no record');
  return one;
}

/** Lines that are refused, and the problems' lines and words, with fingerprints of so many bits. */
function repeatsAmong(rows: readonly (readonly string[])[], bits: number) {
  const strong = fingerprints();
  const keys = keyCheck(plan === undefined ? [] : [plan], (values, places) => {
    const { one, two } = strong(values, places);
    return bits === 64 ? { one, two } : { one: one & ((1 << bits) - 1), two: 0 };
  });
  const doubted = doubtedRows('x.csv');
  rows.forEach((row, index) => {
    const of = said(row, index + 1);
    keys.add(of, index + 1);
    const [first = 0] = keys.lookUp();
    if (first !== 0) {
      doubted.add({ line: index + 1, attempts: [of], doubts: [{ of, first, certain: false }] });
    }
  });
  for (const line of doubted.asked()) doubted.again([said(rows[line - 1] ?? [], line)], line);
  const { problems } = doubted.settle();
  return problems
    .map(({ place, message, value }) => ({ lines: place.lines, message: message.zh, value }))
    .sort((a, b) => (a.lines?.[1] ?? 0) - (b.lines?.[1] ?? 0));
}

it('refuses the same rows with fingerprints of any strength, so that like fingerprints refuse no good row', () => {
  const cell = fc.constantFrom('', 'a', 'b', 'c', '县');
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.nat(6), (given, bits) => {
      expect(repeatsAmong(given, bits)).toEqual(repeatsAmong(given, 64));
    }),
    { numRuns: 300 },
  );
});
