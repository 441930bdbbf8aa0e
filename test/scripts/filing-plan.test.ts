import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFilings, readableName } from '../../scripts/filing/filing-plan.ts';
import { correctionNumber } from '../../src/contract/correction-file.ts';

const file = (name: string, sha256: string) => ({ name, sha256 });

const there = [file('a.csv', 'aa'), file('m.csv', 'mm')];

describe('a file handed in', () => {
  it.each([
    ['new', file('b.csv', 'bb'), { kind: 'new', name: 'b.csv', target: 'b.csv' }],
    ['there by another name', file('b.csv', 'mm'), { kind: 'identical', name: 'b.csv', filed: 'm.csv' }],
    [
      'of a taken name',
      file('a.csv', 'bb'),
      { kind: 'correction', name: 'a.csv', target: 'a_r02.csv', after: 'a.csv' },
    ],
    [
      'of a name taken in other letters',
      file('A.CSV', 'bb'),
      { kind: 'correction', name: 'A.CSV', target: 'a_r02.csv', after: 'a.csv' },
    ],
  ])('%s', (_what, offered, filing) => {
    expect(planFilings([offered], there)).toEqual([filing]);
  });

  it('is numbered after every correction that the month has', () => {
    const filed = [...there, file('m_r02.csv', 'm2'), file('x_r99.csv', 'x9')];
    expect(planFilings([file('m.csv', 'm3')], filed)).toMatchObject([{ target: 'm_r100.csv' }]);
  });

  it('has the number of the others handed in with it', () => {
    const plan = planFilings([file('m.csv', 'm2'), file('a.csv', 'a2')], there);
    expect(plan).toMatchObject([{ target: 'm_r02.csv' }, { target: 'a_r02.csv' }]);
  });

  it('knows the ones handed in before it', () => {
    const plan = planFilings([file('b.csv', 'b1'), file('b.csv', 'b2'), file('c.csv', 'b1')], []);
    expect(plan.map((filing) => ('target' in filing ? filing.target : filing.kind))).toEqual([
      'b.csv',
      'b_r02.csv',
      'identical',
    ]);
  });
});

it('never takes a name that is there, and numbers corrections of a file upwards', () => {
  const names = fc.array(fc.constantFrom('a.csv', 'B.csv', 'b.csv', 'a_r02.csv'), { maxLength: 8 });
  fc.assert(
    fc.property(names, (given) => {
      const plan = planFilings(
        given.map((name, index) => file(name, String(index))),
        [],
      );
      const targets = plan.map((filing) => ('target' in filing ? filing.target.toLowerCase() : ''));
      expect(new Set(targets).size).toBe(given.length);
      const ofB = targets.filter((target) => /^b(_r\d+)?\.csv$/.test(target)).map(correctionNumber);
      expect(ofB).toEqual([...new Set(ofB)].sort((a, b) => a - b));
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
