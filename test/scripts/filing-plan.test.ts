import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedFile, planFilings, readableName } from '../../scripts/filing-plan.ts';
import { stubReading } from '../ledger/stub-reading.ts';

/** A file of one month's values by unit. */
function file(name: string, sha256: string, values: Readonly<Record<string, number>>): NamedFile {
  const records = Object.entries(values).map(([unit_id, value]) => ({
    month: '2026-10',
    unit_id,
    indicator_id: 'I',
    value,
    note: null,
  }));
  return { name, sha256, reading: stubReading(name, 'actuals', records) };
}

const there = [file('a.csv', 'aa', { A: 1 }), file('m.csv', 'mm', { M: 1 })];

describe('a file handed in', () => {
  it.each([
    ['new', file('b.csv', 'bb', { B: 1 }), { kind: 'new', name: 'b.csv', target: 'b.csv' }],
    [
      'known by another name',
      file('b.csv', 'mm', { M: 1 }),
      { kind: 'identical', name: 'b.csv', filed: 'm.csv' },
    ],
    [
      'that repeats some facts',
      file('b.csv', 'bb', { A: 1, M: 1 }),
      { kind: 'new', name: 'b.csv', target: 'b.csv' },
    ],
    [
      'of a taken name',
      file('a.csv', 'bb', { B: 1 }),
      { kind: 'correction', name: 'a.csv', target: 'a_r02.csv', after: 'a.csv' },
    ],
    [
      'of a name taken in other letters',
      file('A.CSV', 'bb', { B: 1 }),
      { kind: 'correction', name: 'A.CSV', target: 'a_r02.csv', after: 'a.csv' },
    ],
    [
      'that contradicts a file read after it',
      file('b.csv', 'bb', { M: 2 }),
      { kind: 'correction', name: 'b.csv', target: 'm_r02.csv', after: 'm.csv' },
    ],
    [
      'that contradicts a file read before it',
      file('z.csv', 'bb', { A: 2 }),
      { kind: 'new', name: 'z.csv', target: 'z.csv' },
    ],
    [
      'of a taken name that contradicts a later file',
      file('a.csv', 'bb', { M: 2 }),
      { kind: 'correction', name: 'a.csv', target: 'm_r02.csv', after: 'm.csv' },
    ],
  ])('%s', (_what, offered, filing) => {
    expect(planFilings([offered], there)).toEqual([filing]);
  });

  it('corrects a correction under the next number', () => {
    const filed = [...there, file('m_r02.csv', 'm2', { M: 2 })];
    expect(planFilings([file('m.csv', 'm3', { M: 3 })], filed)).toMatchObject([{ target: 'm_r03.csv' }]);
  });

  it('does not take a month in a name for the number of a correction', () => {
    const filed = [file('m_10.csv', 'mm', { M: 1 })];
    expect(planFilings([file('m_10.csv', 'm3', { M: 3 })], filed)).toMatchObject([
      { target: 'm_10_r02.csv' },
    ]);
  });

  it('cannot be named once all numbers are used', () => {
    const filed = [...there, file('m_r99.csv', 'm2', { M: 2 })];
    expect(planFilings([file('m.csv', 'm3', { M: 3 })], filed)).toEqual([
      { kind: 'unnameable', name: 'm.csv' },
    ]);
  });

  it('knows the ones handed in before it', () => {
    const plan = planFilings(
      [file('b.csv', 'b1', { B: 1 }), file('b.csv', 'b2', { C: 1 }), file('c.csv', 'b1', {})],
      [],
    );
    expect(plan.map((filing) => ('target' in filing ? filing.target : filing.kind))).toEqual([
      'b.csv',
      'b_r02.csv',
      'identical',
    ]);
  });
});

it('never takes a name that is there, and is always read after what it contradicts', () => {
  const name = fc.constantFrom('a.csv', 'b.csv', 'c.csv', 'B.csv');
  const offers = fc.array(fc.tuple(name, fc.constantFrom('A', 'B'), fc.nat(3)), { maxLength: 6 });
  fc.assert(
    fc.property(offers, (given) => {
      const files = given.map(([at, unit, value], index) => file(at, String(index), { [unit]: value }));
      const standing = new Map<string, { name: string; value: number }>();
      const names = new Set<string>();
      planFilings(files, []).forEach((filing, index) => {
        const [, unit, value] = given[index] ?? ['', '', 0];
        if (filing.kind !== 'new' && filing.kind !== 'correction') throw new Error(filing.kind);
        expect(names.has(filing.target.toLowerCase())).toBe(false);
        names.add(filing.target.toLowerCase());
        const before = standing.get(unit);
        if (before && before.value !== value) expect(filing.target > before.name).toBe(true);
        if (!before || filing.target > before.name) standing.set(unit, { name: filing.target, value });
      });
    }),
  );
});

it.each([
  ['进展.csv', '进展.csv'],
  ['x.CSV', 'x.CSV'],
  ['x.txt', 'x.txt.csv'],
  ['~$x.csv', 'x.csv'],
  ['.x.csv', 'x.csv'],
  ['e\u0301.csv', '\u00e9.csv'],
])('%s can be read under the name %s', (name, readable) => {
  expect(readableName(name)).toBe(readable);
});
