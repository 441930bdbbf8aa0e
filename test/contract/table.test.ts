import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/contract/table.ts';

describe('identityOf', () => {
  it.each([
    [['unit', 'kind'], { unit: 'X01', kind: '通知', handled: 3 }, 'X01|通知'],
    [['unit', 'kind'], { unit: 'X01', kind: null }, 'X01|'],
    [['year', 'unit'], { year: 2026, unit: '0' }, '2026|0'],
    [['unit', 'kind'], { unit: 'a|b', kind: 'c' }, 'a\\|b|c'],
    [['unit', 'kind'], { unit: 'a\\', kind: 'b' }, 'a\\\\|b'],
    [['id'], { id: null }, null],
    [[], { id: '1' }, null],
  ])('%j of %o is %j', (identity, record, expected) => {
    expect(identityOf({ identity }, record)).toBe(expected);
  });
});
