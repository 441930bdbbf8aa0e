import { describe, expect, it } from 'vitest';
import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { materialOf } from '../../../src/book/assemble/material/material.ts';
import { publishedRows } from '../../../src/book/assemble/material/published-rows.ts';
import { procurementFileOf } from '../../../src/book/assemble/procurement/office-procurement.ts';
import { satisfactionFileOf } from '../../../src/book/assemble/satisfaction/office-satisfaction.ts';
import type { TableId } from '../../../src/contract/tables.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { reading, smallSettings } from '../small-office.ts';

const UNITS = ['A', 'B', 'C'].map((unit_id) => ({ unit_id, name: unit_id, kind: 'k', public: true }));

function rowsOf(table: TableId, records: readonly object[]) {
  const drop = reading('drops/2026-06/x.csv', table, records as never);
  return factRows(buildLedger([reading('registers/u.csv', 'units', UNITS), drop]));
}

const materialWith = (table: TableId, records: readonly object[]) =>
  materialOf(smallSettings(), rowsOf(table, records));

/** Very satisfied, satisfied, neutral, dissatisfied of a unit's survey. */
function survey(unit_id: string, counts: readonly number[], period = '2026-H1', group = 'public') {
  const [very_satisfied = 0, satisfied = 0, neutral = 0, dissatisfied = 0] = counts;
  const returned = very_satisfied + satisfied + neutral + dissatisfied;
  return { period, unit_id, group, sent: 100, returned, very_satisfied, satisfied, neutral, dissatisfied };
}

describe('satisfaction.json', () => {
  const file = satisfactionFileOf(
    materialWith('surveys', [
      survey('B', [30, 30, 6, 4]),
      survey('A', [40, 20, 10, 10]),
      survey('C', [30, 30, 2, 1]),
      survey('A', [30, 30, 10, 10], '2025-H2'),
      survey('A', [2, 2, 2, 2], '2026-H1', 'leaders'),
    ]),
  );

  it('shows the latest survey, groups in their order and units in the register’s', () => {
    expect(file?.period).toBe('2026-H1');
    expect(file?.groups.map(({ group, units }) => [group, units.map(({ unit }) => unit.id)])).toEqual([
      ['leaders', ['A']],
      ['public', ['A', 'B', 'C']],
    ]);
  });

  it('adds people up over units, and keeps a unit that is too small from being had back', () => {
    const asked = file?.groups.find(({ group }) => group === 'public');
    expect(asked?.whole).toMatchObject({ state: 'shown', sent: 300, returned: 213, share: 180 / 213 });
    expect(asked?.units.map(({ result }) => result.state)).toEqual(['shown', 'suppressed', 'suppressed']);
  });

  it('keeps the surveys before, oldest first', () => {
    expect(file?.history.map(({ period, groups }) => [period, groups.length])).toEqual([
      ['2025-H2', 1],
      ['2026-H1', 2],
    ]);
  });

  it('is not there without surveys, nor for the public', () => {
    expect(satisfactionFileOf(materialWith('surveys', []))).toBeNull();
    const open = publishedRows(rowsOf('surveys', [survey('A', [40, 20, 10, 10])]));
    expect(satisfactionFileOf(materialOf(smallSettings(), open))).toBeNull();
  });
});

/** A line of the plan: unit, category, planned and ordered amount. */
function line(unit_id: string, category: string, planned_amount: number, amount: number | null, year = 2026) {
  return { year, unit_id, category, method: 'inquiry', planned_amount, amount };
}

describe('procurement.json', () => {
  const file = procurementFileOf(
    materialWith('procurement', [
      line('B', '复印纸', 100, 40),
      line('A', '电脑', 500, null),
      line('A', '复印纸', 200, 210),
      line('A', '复印纸', 900, 900, 2025),
    ]),
  );

  it('is the plan of the latest year, with what was ordered and what remains', () => {
    expect([file?.year, file?.whole]).toEqual([
      2026,
      { planned: 800, ordered: 250, remaining: 550, rate: 250 / 800, over: false, lines: 3, orderedLines: 2 },
    ]);
  });

  it('has the largest plan first, and units in the order of the register', () => {
    expect(file?.categories.map(({ name, result }) => [name.zh, result.planned])).toEqual([
      ['电脑', 500],
      ['复印纸', 300],
    ]);
    expect(file?.units.map(({ unit }) => unit.id)).toEqual(['A', 'B']);
    expect(file?.methods.map(({ method }) => method)).toEqual(['inquiry']);
  });

  it('lists what was bought beyond its plan', () => {
    expect(file?.beyond.map(({ unit, amount }) => [unit.id, amount])).toEqual([
      ['A', { planned: 200, bought: 210 }],
    ]);
  });

  it('is not there without a plan', () => {
    expect(procurementFileOf(materialWith('procurement', []))).toBeNull();
  });
});
