import { describe, expect, it } from 'vitest';
import { leafOutcome } from '../../../../src/book/assemble/appraisal/leaf-outcome.ts';
import type { LinkedValue } from '../../../../src/book/assemble/appraisal/linked-value.ts';
import type { Criterion } from '../../../../src/book/assemble/appraisal/scheme.ts';
import { factRows } from '../../../../src/book/assemble/material/fact-rows.ts';
import type { AnyRecord } from '../../../../src/contract/table.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { reading, smallSettings } from '../../small-office.ts';

const office = smallSettings();

function criterionOf(rule: string, parameters: string | null): Criterion {
  const record = { criterion_id: 'K', name: 'K', points: 10, rule, parameters };
  const [row] = factRows(buildLedger([reading('registers/k.csv', 'criteria', [record])])).criteria;
  if (!row) throw new Error('no criterion');
  const name = { zh: 'K', en: 'K' };
  return { id: 'K', name, parent: null, depth: 0, points: 10, row, leaf: true, public: true };
}

function scoresOf(records: readonly AnyRecord[]) {
  const named = records.map((record, i) => ({
    period: '2026-Q1',
    unit_id: 'A',
    criterion_id: 'K',
    source: 'self',
    rater: String(i),
    ...record,
  }));
  return factRows(buildLedger([reading('drops/2026-03/s.csv', 'scores', named)])).scores;
}

const linked: LinkedValue = {
  name: { zh: '', en: '' },
  unit: { zh: '', en: '' },
  decimals: 0,
  value: 0.98,
  due: 2,
  completion: 0.49,
  met: false,
  nothingDue: false,
  derive: () => ({ inputs: [], steps: [] }),
  formulas: { completion: 'A ÷ E', met: 'A ≥ E' },
};

describe('a leaf scored by rule', () => {
  it.each<[string, string, string | null, Partial<LinkedValue>, number | null, string]>([
    ['completion', 'completion', null, {}, 4.9, 'scored'],
    ['completion over the mark', 'completion', null, { completion: 2.1 }, 10, 'scored'],
    ['nothing due yet', 'completion', null, { nothingDue: true }, null, 'not_applicable'],
    ['no value', 'completion', null, { completion: null }, null, 'missing'],
    ['target met', 'threshold', null, { met: true }, 10, 'scored'],
    ['target not met', 'threshold', null, {}, 0, 'scored'],
    ['falling steps', 'steps', '98:10;95:8;90:5', { value: 95 }, 8, 'scored'],
    ['rising steps hold up to their edge', 'steps', '0.5:10;1:5', { value: 0.5 }, 10, 'scored'],
    ['rising steps, the next', 'steps', '0.5:10;1:5', { value: 0.51 }, 5, 'scored'],
    ['rising steps, beyond the last', 'steps', '0.5:10;1:5', { value: 1.01 }, 0, 'scored'],
    ['a part of a unit costs nothing', 'deduct', 'threshold=0.5;per=0.5;minus=2', {}, 10, 'scored'],
    ['a full unit costs', 'deduct', 'threshold=0.5;per=0.5;minus=2', { value: 1 }, 8, 'scored'],
    ['parameters that cannot be read', 'steps', 'x', {}, null, 'missing'],
  ])('%s', (_, rule, parameters, more, score, state) => {
    const outcome = leafOutcome(criterionOf(rule, parameters), [], () => ({ ...linked, ...more }), office);
    expect(outcome.leaf).toEqual({ score, state });
  });

  it('does not apply where a score row says so', () => {
    const rows = scoresOf([{ score: null, status: 'not_applicable' }]);
    const outcome = leafOutcome(criterionOf('completion', null), rows, () => linked, office);
    expect(outcome.leaf.state).toBe('not_applicable');
  });
});

describe('a leaf scored by hand', () => {
  const manual = criterionOf('manual', null);
  it.each<[string, readonly AnyRecord[], number | null, string]>([
    ['no rows', [], null, 'missing'],
    ['the mean of two raters', [{ score: 8 }, { score: 6 }], 7, 'scored'],
    ['another full mark', [{ score: 90, full: 100 }], 9, 'scored'],
    [
      'weights over the sources there are',
      [{ score: 8 }, { score: 10, source: 'mutual' }],
      (0.2 * 8 + 0.3 * 10) / 0.5,
      'scored',
    ],
    [
      'one row under review holds up the leaf',
      [{ score: 8 }, { score: null, status: 'under_review' }],
      null,
      'under_review',
    ],
    [
      'rows that do not apply are passed over',
      [{ score: 8 }, { score: null, status: 'not_applicable' }],
      8,
      'scored',
    ],
    ['all do not apply', [{ score: null, status: 'not_applicable' }], null, 'not_applicable'],
  ])('%s', (_, records, score, state) => {
    const { leaf } = leafOutcome(manual, scoresOf(records), () => null, office);
    expect(leaf.state).toBe(state);
    if (score === null) expect(leaf.score).toBeNull();
    else expect(leaf.score).toBeCloseTo(score, 12);
  });
});
