import type { BookInput } from '../../src/book/assemble-book.ts';
import { type Office, officeSchema } from '../../src/contract/office.ts';
import type { AnyRecord } from '../../src/contract/table.ts';
import { type TableId, tables } from '../../src/contract/tables.ts';
import type { FileReading } from '../../src/intake/reading.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';

/** A reading of one file that holds these records, from line 2 on. Cells that are left out are missing. */
export function reading(file: string, table: TableId, records: readonly AnyRecord[]): FileReading {
  const blank = Object.fromEntries(Object.keys(tables[table].columns).map((column) => [column, null]));
  return {
    file,
    bytes: 100,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    delimiter: ',',
    tables: [table],
    rows: { read: records.length + 1, accepted: records.length, setAside: 1, refused: 0 },
    records: records.map((record, i) => ({ table, record: { ...blank, ...record }, file, line: i + 2 })),
    problems: [],
  };
}

const actual = (month: string, unit_id: string, indicator_id: string, value: number) => ({
  month,
  unit_id,
  indicator_id,
  value,
});

const counted = (
  period: string,
  unit_id: string,
  kind: string | null,
  handled: number,
  with_errors: number,
) => ({
  period,
  unit_id,
  kind,
  handled,
  with_errors,
});

/**
 * A hub H with two sections A and B, and C that nobody outside may see. Year 2026, data up to March. The expected
 * numbers stand as comments where they are asserted.
 */
export const smallReadings: readonly FileReading[] = [
  reading('registers/units.csv', 'units', [
    { unit_id: 'H', name: '机关', kind: '机关', public: true },
    { unit_id: 'A', name: '甲科', kind: '科室', parent: 'H', peer_group: '科室组', public: true },
    { unit_id: 'B', name: '乙科', kind: '科室', parent: 'H', peer_group: '科室组', public: true },
    { unit_id: '丙', name: '丙科', kind: '科室', parent: 'H', public: false },
  ]),
  reading('registers/indicators.csv', 'indicators', [
    {
      indicator_id: 'I1',
      name: '资金',
      measure_unit: '万元',
      direction: 'higher',
      reading: 'cumulative',
      rollup: 'sum',
      decimals: 0,
      public: true,
    },
    { indicator_id: 'I2', name: '时间', direction: 'lower', reading: 'latest', rollup: 'mean', public: true },
    {
      indicator_id: 'I3',
      name: '办结率',
      measure_unit: '%',
      direction: 'higher',
      reading: 'latest',
      rollup: 'ratio',
      numerator: 'N',
      denominator: 'D',
      public: true,
    },
    {
      indicator_id: 'N',
      name: '办结',
      direction: 'monitor',
      reading: 'monthly',
      rollup: 'sum',
      public: true,
    },
    {
      indicator_id: 'D',
      name: '应办',
      direction: 'monitor',
      reading: 'monthly',
      rollup: 'sum',
      public: true,
    },
    {
      indicator_id: 'S',
      name: '内部',
      direction: 'monitor',
      reading: 'monthly',
      rollup: 'sum',
      public: false,
    },
  ]),
  reading('registers/targets.csv', 'targets', [
    { year: 2026, unit_id: 'H', indicator_id: 'I1', target: 200 },
    { year: 2026, unit_id: 'A', indicator_id: 'I1', target: 120, stretch: 150 },
    { year: 2026, unit_id: 'B', indicator_id: 'I1', target: 80 },
    { year: 2026, unit_id: 'A', indicator_id: 'I2', target: 4 },
  ]),
  reading('registers/criteria.csv', 'criteria', [
    { criterion_id: 'K1', name: '业务', points: 60, rule: 'manual', public: true },
    { criterion_id: 'K11', name: '评议', parent: 'K1', points: 40, rule: 'manual', public: true },
    {
      criterion_id: 'K12',
      name: '资金',
      parent: 'K1',
      points: 20,
      rule: 'completion',
      indicator_id: 'I1',
      public: true,
    },
    {
      criterion_id: 'K2',
      name: '公文',
      points: 40,
      rule: 'deduct',
      indicator_id: '@error_rate',
      parameters: 'threshold=0.5;per=0.5;minus=10',
      public: false,
    },
  ]),
  reading('drops/2026-01/actuals.csv', 'actuals', [
    actual('2026-01', 'A', 'I1', 8),
    actual('2026-01', 'B', 'I1', 5),
    actual('2026-01', 'A', 'N', 4),
    actual('2026-01', 'A', 'D', 5),
    actual('2026-01', 'B', 'N', 10),
    actual('2026-01', 'B', 'D', 10),
    actual('2026-01', 'A', 'S', 1),
  ]),
  reading('drops/2026-01/documents.csv', 'documents', [
    counted('2026-01', 'H', null, 200, 3),
    counted('2026-01', 'A', '通知', 50, 1),
    counted('2026-01', 'A', '报告', 50, 0),
    counted('2026-01', 'B', null, 100, 2),
  ]),
  reading('drops/2026-02/actuals.csv', 'actuals', [
    actual('2026-02', 'A', 'I1', 20),
    actual('2026-02', 'B', 'I1', 9),
    actual('2026-02', 'A', 'N', 5),
    actual('2026-02', 'A', 'D', 5),
  ]),
  reading('drops/2026-02/documents.csv', 'documents', [
    counted('2026-02', 'H', null, 100, 1),
    counted('2026-02', 'A', null, 100, 0),
  ]),
  reading('drops/2026-03/actuals.csv', 'actuals', [
    actual('2026-01', 'A', 'I1', 10),
    actual('2026-03', 'A', 'I1', 33),
    actual('2026-03', 'B', 'I1', 12),
    actual('2026-03', 'A', 'I2', 3),
    actual('2026-03', 'A', 'N', 6),
    actual('2026-03', 'A', 'D', 10),
  ]),
  reading('drops/2026-03/documents.csv', 'documents', [
    counted('2026-03', 'A', null, 100, 1),
    counted('2026-03', 'B', null, 100, 6),
    counted('2026-03', '丙', null, 100, 0),
  ]),
  reading('drops/2026-03/scores.csv', 'scores', [
    { period: '2026-Q1', unit_id: 'A', criterion_id: 'K11', source: 'self', score: 38, status: 'normal' },
    { period: '2026-Q1', unit_id: 'A', criterion_id: 'K11', source: 'special', score: 90, full: 100 },
    { period: '2026-Q1', unit_id: 'B', criterion_id: 'K11', source: 'self', score: 36 },
    { period: '2026-Q1', unit_id: 'B', criterion_id: 'K11', source: 'special', score: 70, full: 100 },
  ]),
  reading('drops/2026-03/adjustments.csv', 'adjustments', [
    { adjustment_id: 'J1', period: '2026-Q1', unit_id: 'A', type: 'bonus', points: 1, reason: '表彰' },
    { adjustment_id: 'J2', period: '2026-Q1', unit_id: 'B', type: 'deduction', points: 2, reason: '通报' },
  ]),
];

/** Settings of the small office; `more` overrides them, as `office.yaml` would. */
export function smallSettings(more: Readonly<Record<string, unknown>> = {}): Office {
  return officeSchema.parse({
    name: { zh: '小机关', en: 'Small office' },
    glossary: { 甲科: { en: 'Section A' }, 乙科: { en: 'Section B' } },
    ...more,
  });
}

/** All that the small office's book is assembled from. */
export function smallInput(
  more: Readonly<Record<string, unknown>> = {},
  readings: readonly FileReading[] = smallReadings,
): BookInput {
  return {
    office: smallSettings(more),
    ledger: buildLedger(readings),
    readings,
    problems: readings.flatMap((each) => each.problems),
    sheetOf: () => null,
    fingerprint: 'f'.repeat(64),
  };
}
