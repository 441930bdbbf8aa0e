import { describe, expect, it } from 'vitest';
import { linkedOnTimeRate } from '../../../src/book/assemble/appraisal/linked-on-time-rate.ts';
import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { materialOf } from '../../../src/book/assemble/material/material.ts';
import { publishedRows } from '../../../src/book/assemble/material/published-rows.ts';
import {
  officeSupervision,
  supervisionFileOf,
  unitSupervisionOf,
} from '../../../src/book/assemble/supervision/office-supervision.ts';
import { onTimeTrace } from '../../../src/book/assemble/supervision/on-time-trace.ts';
import { supervisionAttention } from '../../../src/book/assemble/supervision/supervision-attention.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { wilson } from '../../../src/measures/wilson.ts';
import { reading, smallSettings } from '../small-office.ts';

/** `id unit assigned due closed`; `-` for none. Data up to 31 October 2026. */
const ITEMS = [
  'D1 A 2026-03-02 2026-04-30 2026-04-20',
  'D2 A 2026-06-01 2026-06-30 2026-07-02',
  'D3 A 2026-08-03 2026-09-24 -',
  'D4 B 2026-10-12 2026-11-03 -',
  'D5 B 2026-10-12 - -',
  'D6 B 2026-05-06 - 2026-07-01',
  'D7 B 2025-11-03 2025-12-31 2025-12-30',
  'D8 B 2026-11-02 2026-11-30 -',
];

function materialWith(items: readonly string[], settings: object = {}) {
  const records = items.map((item) => {
    const [item_id = '', unit_id = '', assigned = '', due, closed] = item
      .split(' ')
      .map((text) => (text === '-' ? null : text));
    return { item_id, title: `事项${item_id}`, category: 'meeting', unit_id, assigned, due, closed };
  });
  const ledger = buildLedger([
    reading('registers/u.csv', 'units', [
      { unit_id: 'H', name: 'H', kind: 'k', public: true },
      { unit_id: 'A', name: 'A', kind: 'k', parent: 'H', public: true },
      { unit_id: 'B', name: 'B', kind: 'k', parent: 'H', public: true },
      { unit_id: 'C', name: 'C', kind: 'k', public: true },
    ]),
    reading('drops/2026-10/s.csv', 'supervision', records as never),
  ]);
  return {
    rows: factRows(ledger),
    material: materialOf({ ...smallSettings(), ...settings }, factRows(ledger)),
  };
}

function fileOf(settings: object = {}) {
  const { material } = materialWith(ITEMS, settings);
  const supervision = officeSupervision(material);
  if (supervision === null) throw new Error('no supervision');
  return { material, supervision, file: supervisionFileOf(material, supervision) };
}

describe('supervision of an office', () => {
  it('reaches to the end of its latest drop where there is nothing else', () => {
    expect(fileOf().file.cutoff).toBe('2026-10-31');
  });

  it('counts what was closed in time or fell due in the year, and leaves out what was assigned later', () => {
    const { whole, open } = fileOf().file;
    // D1 in time, D2 late, D3 overdue; D7 was settled in the year before.
    expect([whole.due, whole.onTime, whole.late, whole.overdue]).toEqual([3, 1, 1, 1]);
    expect(whole.interval).toEqual(wilson(1, 3));
    expect(open.map(({ id }) => id)).toEqual(['D3', 'D4', 'D5']);
  });

  it('counts closed items without a due date only where the setting says so', () => {
    const { without_due } = { without_due: 'counted' } as const;
    const { whole } = fileOf({ supervision: { without_due, target: 1 } }).file;
    expect([whole.due, whole.onTime]).toEqual([4, 2]);
  });

  it('classes what is open', () => {
    const counts = fileOf().file.ageing.filter(({ items }) => items > 0);
    expect(counts).toEqual([
      { class: 'over_20', items: 1 },
      { class: 'within_5', items: 1 },
      { class: 'undated', items: 1 },
    ]);
  });

  it('gives a unit its own items and those of the units below it', () => {
    const { material, supervision } = fileOf();
    const partOf = (id: string) => {
      const unit = material.units.byId.get(id);
      return unit ? unitSupervisionOf(material, supervision, unit) : null;
    };
    expect(partOf('H')?.result.due).toBe(3);
    expect(partOf('A')?.result).toMatchObject({ due: 3, onTime: 1, open: 1 });
    expect(partOf('B')?.result).toMatchObject({ due: 0, rate: null, open: 2, undated: 1 });
    expect(partOf('C')).toBeNull();
  });

  it('is not there without items, nor for the public', () => {
    const { rows, material } = materialWith(ITEMS);
    expect(officeSupervision(materialWith([]).material)).toBeNull();
    expect(officeSupervision(materialOf(material.office, publishedRows(rows)))).toBeNull();
  });

  it('names units with overdue items before the leader, and no others', () => {
    const { material, supervision } = fileOf();
    const found = supervisionAttention(material, supervision);
    expect(found.map(({ kind, severity, link }) => [kind, severity, link])).toEqual([
      ['overdue', 'alert', 'units/A#supervision'],
    ]);
    expect(supervisionAttention(material, null)).toEqual([]);
  });

  it('derives the rate from the rows', () => {
    const { material, supervision, file } = fileOf();
    const trace = onTimeTrace(supervision.items, file.whole, material);
    const counts = trace.inputs.map(({ symbol, value, rows }) => [symbol, value, rows.length]);
    expect(counts.slice(0, 3)).toEqual([
      ['k_{1}', 1, 1],
      ['k_{2}', 1, 1],
      ['k_{3}', 1, 1],
    ]);
    const steps = new Map(trace.steps.map(({ expression, value }) => [expression, value]));
    expect([...steps].slice(0, 3)).toEqual([
      ['x = k_{1}', 1],
      ['n = x + k_{2} + k_{3}', 3],
      ['r = x ÷ n', 1 / 3],
    ]);
  });
});

describe('a criterion that rests on the on-time rate', () => {
  const linkedOf = (unit: string, period: string, target = 1) => {
    const { material, supervision } = fileOf({ supervision: { without_due: 'left_out', target } });
    const found = material.units.byId.get(unit);
    if (!found) throw new Error('no unit');
    return linkedOnTimeRate(found, supervision, material, period);
  };

  it.each([
    ['closed in time', 'A', '2026-Q2', 50, 0.5, false, false],
    ['overdue since', 'A', '2026-Q3', 0, 0, false, false],
    ['in a month', 'A', '2026-04', 100, 1, true, false],
    ['nothing fell due', 'A', '2026-Q1', null, null, null, true],
    ['only what has no due date', 'B', '2026-Q3', null, null, null, true],
  ])('%s', (_, unit, period, value, completion, met, nothingDue) => {
    expect(linkedOf(unit, period)).toMatchObject({ value, completion, met, nothingDue, due: 100 });
  });

  it('is held against the target of the office', () => {
    expect(linkedOf('A', '2026-Q2', 0.5)).toMatchObject({ value: 50, due: 50, completion: 1, met: true });
  });

  it('lacks data, rather than anything due, in an office without items', () => {
    const { material } = materialWith(ITEMS);
    const unit = material.units.byId.get('A');
    if (!unit) throw new Error('no unit');
    expect(linkedOnTimeRate(unit, null, material, '2026-Q2')).toMatchObject({
      value: null,
      nothingDue: false,
    });
  });
});
