import { describe, expect, it } from 'vitest';
import { type Attention, attentionList } from '../../../src/book/assemble/files/attention.ts';
import { problemList, severityCounts } from '../../../src/book/assemble/files/problem-list.ts';
import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { nameIn } from '../../../src/book/assemble/material/name-in.ts';
import { planOf, pooledPlan } from '../../../src/book/assemble/targets/plan.ts';
import { NO_TARGET, pooledBasis } from '../../../src/book/assemble/targets/target-basis.ts';
import type { Problem } from '../../../src/intake/problem.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { attentionMore } from '../../../src/words/sentences/attention-more.ts';
import { reading, smallSettings } from '../small-office.ts';

const words = { zh: '', en: '' };

describe('attentionList', () => {
  const line = (link: string, more: Partial<Attention>): Attention => ({
    kind: 'quality',
    severity: 'alert',
    sentence: words,
    reason: words,
    link,
    chance: 0,
    size: 0,
    ...more,
  });

  it('puts the gravest first, then the kind, then the surest, then the largest', () => {
    const lines = [
      line('small', { size: 1 }),
      line('large', { size: 2 }),
      line('unsure', { chance: 0.01, size: 9 }),
      line('target', { kind: 'target' }),
      line('alarm', { severity: 'alarm', chance: 0.0005 }),
    ];
    expect(attentionList(lines, attentionMore).map(({ link }) => link)).toEqual([
      'alarm',
      'large',
      'small',
      'unsure',
      'target',
    ]);
  });

  it('counts those of a kind that would make the list too long', () => {
    const list = attentionList(
      Array.from({ length: 11 }, (_, i) => line(`${i}`, {})),
      attentionMore,
    );
    expect(list).toHaveLength(9);
    expect(list.at(-1)?.sentence.en).toBe('3 more of the kind “quality”.');
  });
});

describe('problemList', () => {
  const problem = (line: number, column: string): Problem => ({
    code: 'CELL_TYPE',
    severity: 'error',
    place: { file: 'a.csv', lines: [line], column },
    message: words,
    remedy: words,
  });

  it('lists twenty of a series and says how many follow', () => {
    const many = Array.from({ length: 25 }, (_, i) => problem(i + 2, 'B'));
    const list = problemList([...many, problem(9, 'C')]);
    expect(list).toHaveLength(21);
    expect(list.map(({ more }) => more)).toEqual([...Array(19).fill(0), 5, 0]);
    expect(severityCounts(many)).toEqual({ error: 25, warning: 0, note: 0 });
  });
});

describe('nameIn', () => {
  const office = smallSettings({ glossary: { 甲: { en: 'A' }, Fire: { zh: '消防' } } });
  it.each([
    ['甲', { zh: '甲', en: 'A' }],
    ['Fire', { zh: '消防', en: 'Fire' }],
    ['乙', { zh: '乙', en: '乙' }],
    ['constructor', { zh: 'constructor', en: 'constructor' }],
  ])('%s', (text, name) => {
    expect(nameIn(office, text)).toEqual(name);
  });
});

describe('pooledBasis', () => {
  const of = (target: number | null) => ({ ...NO_TARGET, target });
  it.each([
    ['sum', [120, 80], 200],
    ['mean', [90, 80], 85],
    ['ratio', [95, 95], 95],
    ['ratio', [95, 90], null],
    ['latest', [95, 95], 95],
    ['sum', [120, null], null],
  ] as const)('%s of %j is %j', (how, targets, target) => {
    expect(pooledBasis(targets.map(of), how).target).toBe(target);
  });
});

describe('pooledPlan', () => {
  const plan = (months: Readonly<Record<string, number>>) => {
    const records = Object.entries(months).map(([month, planned]) => ({
      month,
      unit_id: 'A',
      indicator_id: 'I',
      planned,
    }));
    return planOf(factRows(buildLedger([reading('registers/p.csv', 'plans', records)])).plans);
  };

  it('has a month only where every unit has it', () => {
    const pooled = pooledPlan([plan({ '2026-01': 1, '2026-02': 2 }), plan({ '2026-02': 5 })]);
    expect([...pooled].map(([month, { value }]) => [month, value])).toEqual([['2026-02', 7]]);
  });
});
