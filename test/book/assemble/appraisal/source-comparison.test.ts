import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../../src/book/assemble-book.ts';
import type { AppraisalFile } from '../../../../src/book/schema/appraisal-result.ts';
import type { AnyRecord } from '../../../../src/contract/table.ts';
import { reading, smallInput } from '../../small-office.ts';

type Scores = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Two criteria of 50 points, K1 and K2; `unit.criterion` to the score of each source. */
function groupOf(scores: Scores) {
  const rows = Object.entries(scores).flatMap(([key, bySource]): AnyRecord[] => {
    const [unit_id = '', criterion_id = ''] = key.split('.');
    return Object.entries(bySource).map(([source, score]) => ({
      period: '2026-Q1',
      unit_id,
      criterion_id,
      source,
      score,
    }));
  });
  const units = [...new Set(Object.keys(scores).map((key) => key.slice(0, key.indexOf('.'))))];
  const book = assembleBook(
    smallInput({}, [
      reading(
        'registers/u.csv',
        'units',
        units.map((unit_id) => ({ unit_id, name: unit_id, kind: 'x', peer_group: 'G' })),
      ),
      reading('registers/k.csv', 'criteria', [
        { criterion_id: 'K1', name: 'K1', points: 50, rule: 'manual' },
        { criterion_id: 'K2', name: 'K2', points: 50, rule: 'manual' },
      ]),
      reading('drops/2026-03/s.csv', 'scores', rows),
    ]),
  );
  const [group] = (book.get('appraisal/2026-Q1.json') as AppraisalFile).groups;
  const lineOf = (unit: string) => group?.ranking.find((line) => line.unit.id === unit);
  return { group, lineOf };
}

describe('sources compared', () => {
  it('over the criteria that all of them judged', () => {
    const { lineOf } = groupOf({
      'A.K1': { self: 50, mutual: 40, special: 45 },
      'A.K2': { self: 50, special: 10 },
    });
    expect(lineOf('A')?.sources).toEqual({ self: 1, mutual: 0.8, special: 0.9 });
  });

  it('has no share of a source that gave none', () => {
    const { lineOf } = groupOf({ 'A.K1': { special: 45 }, 'A.K2': { special: 10 } });
    expect(lineOf('A')?.sources).toEqual({ self: null, mutual: null, special: 0.55 });
    expect(lineOf('A')?.withoutSelf).toBeNull();
  });
});

describe('without self-checks', () => {
  it('the others keep their weights, and places may change', () => {
    const { lineOf } = groupOf({
      'A.K1': { self: 50, special: 40 },
      'A.K2': { self: 50, special: 40 },
      'B.K1': { self: 40, special: 41 },
      'B.K2': { self: 40, special: 41 },
    });
    expect(lineOf('A')?.total).toBeCloseTo((100 * (0.2 * 1 + 0.5 * 0.8)) / 0.7, 10);
    expect([lineOf('A')?.rank, lineOf('B')?.rank]).toEqual([1, 2]);
    expect(lineOf('A')?.withoutSelf?.total).toBeCloseTo(80, 10);
    expect(lineOf('B')?.withoutSelf?.total).toBeCloseTo(82, 10);
    expect([lineOf('A')?.withoutSelf?.rank, lineOf('B')?.withoutSelf?.rank]).toEqual([2, 1]);
  });

  it('a criterion that only the unit judged is missing, and too little may be left', () => {
    const { lineOf } = groupOf({ 'A.K1': { self: 50, special: 40 }, 'A.K2': { self: 50 } });
    expect(lineOf('A')?.state).toBe('scored');
    expect(lineOf('A')?.withoutSelf).toEqual({ total: null, rank: null });
  });

  it('mutual and special keep their proportion of three to five', () => {
    const { lineOf } = groupOf({
      'A.K1': { self: 50, mutual: 30, special: 40 },
      'A.K2': { self: 50, mutual: 30, special: 40 },
    });
    expect(lineOf('A')?.withoutSelf?.total).toBeCloseTo(100 * ((0.3 * 0.6 + 0.5 * 0.8) / 0.8), 10);
  });
});
