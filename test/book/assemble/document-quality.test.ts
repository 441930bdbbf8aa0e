import { describe, expect, it } from 'vitest';
import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { materialOf } from '../../../src/book/assemble/material/material.ts';
import { publishedRows } from '../../../src/book/assemble/material/published-rows.ts';
import { officeCounts } from '../../../src/book/assemble/quality/document-counts.ts';
import { officeQuality } from '../../../src/book/assemble/quality/office-quality.ts';
import { officeShareOf, sharedCounts } from '../../../src/book/assemble/quality/office-share.ts';
import { qualityAttention } from '../../../src/book/assemble/quality/quality-attention.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { reading, smallReadings, smallSettings } from '../small-office.ts';

type Count = readonly [
  period: string,
  unit: string,
  kind: string | null,
  handled: number,
  withErrors: number,
];

function materialWith(units: readonly string[], counts: readonly Count[]) {
  const ledger = buildLedger([
    reading(
      'registers/u.csv',
      'units',
      units.map((unit_id) => ({ unit_id, name: unit_id, kind: 'k', public: true })),
    ),
    reading(
      'drops/2026-12/d.csv',
      'documents',
      counts.map(([period, unit_id, kind, handled, with_errors]) => ({
        period,
        unit_id,
        kind,
        handled,
        with_errors,
      })),
    ),
  ]);
  return materialOf(smallSettings(), factRows(ledger));
}

describe('officeCounts', () => {
  it('does not add kinds to a row that stands for all of them', () => {
    const counts = officeCounts(
      materialWith(
        ['A'],
        [
          ['2026-01', 'A', null, 100, 3],
          ['2026-01', 'A', '通知', 60, 2],
          ['2026-02', 'A', '通知', 60, 2],
          ['2026-02', 'A', '报告', 30, 0],
        ],
      ),
    );
    expect(
      [...(counts?.whole.values() ?? [])].map(({ handled, withErrors }) => [handled, withErrors]),
    ).toEqual([
      [100, 3],
      [90, 2],
    ]);
  });

  it('counts in the grain of most rows, and says how many rows are of another', () => {
    const counts = officeCounts(
      materialWith(
        ['A'],
        [
          ['2026-01', 'A', null, 100, 3],
          ['2026-02', 'A', null, 100, 3],
          ['2026-Q1', 'A', null, 300, 9],
        ],
      ),
    );
    expect(counts).toMatchObject({ grain: 'month', left: 1, latest: '2026-02' });
  });
});

describe('qualityAttention', () => {
  const attentionOf = (units: readonly string[], counts: readonly Count[]) => {
    const material = materialWith(units, counts);
    const quality = officeQuality(material);
    return quality ? qualityAttention(material, quality) : [];
  };
  // P(X ≥ 3 | 120, 0.5 %) = 0.0228: an alert by itself.
  const suspect: Count = ['2026-01', 'A', null, 120, 3];

  it('lists an alert that stands alone', () => {
    expect(attentionOf(['A'], [suspect])).toMatchObject([
      { kind: 'quality', severity: 'alert', link: 'units/A' },
    ]);
  });

  it('does not list it as one of twenty tests, where one such is to be expected', () => {
    const others = Array.from({ length: 19 }, (_, i) => `U${i}`);
    const counts = others.map((unit): Count => ['2026-01', unit, null, 120, 0]);
    expect(attentionOf(['A', ...others], [suspect, ...counts])).toEqual([]);
  });

  it('never lists a unit for a single document', () => {
    expect(attentionOf(['A'], [['2026-01', 'A', null, 3, 1]])).toEqual([]);
  });

  // The whole is above 0.5 % and units spread far: nine at 0.2 %, nine at 2 %, one far beyond.
  const spread = Array.from({ length: 19 }, (_, i) => [2, 20, 400][i === 18 ? 2 : i % 2] ?? 0);

  it('says once that the whole is above the benchmark, and lists who stands out among all', () => {
    const units = spread.map((_, i) => `U${i}`);
    const lines = attentionOf(
      units,
      units.map((unit, i): Count => ['2026-01', unit, null, 1000, spread[i] ?? 0]),
    );
    expect(lines.map(({ link, severity }) => [link, severity])).toEqual([
      ['quality', 'alarm'],
      ['units/U18', 'alarm'],
    ]);
    expect(lines[0]?.sentence.zh).toContain('有10个可以断定');
  });

  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
  const course = (errors: readonly number[]) =>
    attentionOf(
      ['A'],
      errors.map((x, i): Count => [months[i] ?? '', 'A', null, 20_000, x]),
    );

  it('lists a latest point above its control limit, though the year is not above the benchmark', () => {
    expect(course([20, 22, 18, 20, 21, 19, 20, 22, 18, 20, 21, 60])).toMatchObject([
      { severity: 'alert', chance: 0.00135 },
    ]);
  });

  it('lists latest points in a row above the mean, more than chance explains', () => {
    expect(course([14, 15, 13, 14, 24, 25, 23, 24, 25, 23, 24, 25])).toMatchObject([
      { severity: 'watch', size: 8 },
    ]);
  });

  it('does not list a signal for the better', () => {
    expect(course([24, 25, 23, 24, 14, 15, 13, 14, 15, 13, 14, 1])).toEqual([]);
  });
});

describe('publishedRows', () => {
  const all = factRows(buildLedger(smallReadings));

  it('holds no row of a unit or an indicator that is not public', () => {
    const rows = JSON.stringify(publishedRows(all));
    expect(JSON.stringify(all)).toMatch(/"丙".*"S"/);
    expect(rows).not.toContain('"丙"');
    expect(rows).not.toContain('"S"');
  });

  it('takes a blank for not public', () => {
    const [unit] = all.units;
    const blank = unit ? [{ ...unit, record: { ...unit.record, public: null } }] : [];
    expect(publishedRows({ ...all, units: blank }).units).toEqual([]);
  });
});

describe('returned and overdue documents', () => {
  const rows = (counts: readonly (readonly [unit: string, handled: number, returned: number | null])[]) =>
    reading(
      'drops/2026-01/d.csv',
      'documents',
      counts.map(([unit_id, handled, returned]) => ({
        period: '2026-01',
        unit_id,
        handled,
        with_errors: 0,
        returned,
      })),
    );
  const registers = reading(
    'registers/u.csv',
    'units',
    ['A', 'B', 'C', 'D'].map((unit_id) => ({ unit_id, name: unit_id, kind: 'k' })),
  );
  const materialOfCounts = (
    counts: Parameters<typeof rows>[0],
    more: Readonly<Record<string, unknown>> = {},
  ) => materialOf(smallSettings(more), factRows(buildLedger([registers, rows(counts)])));
  const counts = [
    ['A', 1000, 8],
    ['B', 1000, 60],
    ['C', 1000, 12],
    ['D', 500, null],
  ] as const;

  it('are shares of what was handled in the rows that count them', () => {
    const shared = sharedCounts(materialOfCounts(counts), 'returned');
    expect(shared?.whole.year).toMatchObject({ handled: 3000, withErrors: 80, verdict: 'no_benchmark' });
    expect(shared?.whole.year.sentence).toEqual({
      zh: '2026年1月退文率2.67%（3,000件中80件）。',
      en: '80 of 3,000 documents were returned (2.67%) in January 2026.',
    });
  });

  it('tell by exact limits who stands out', () => {
    const material = materialOfCounts(counts);
    const shared = sharedCounts(material, 'returned');
    const { funnel, units } = shared ? officeShareOf(shared, material) : { funnel: null, units: [] };
    expect(units.map(({ unit }) => unit?.id)).toEqual(['A', 'B', 'C']);
    expect(funnel?.points.map(({ unit, state }) => [unit.id, state])).toEqual([
      ['A', 'low'],
      ['B', 'high'],
      ['C', 'within'],
    ]);
  });

  it('are held against a benchmark of their own where the office sets one', () => {
    const material = materialOfCounts(counts, { quality: { returned_benchmark: 0.02 } });
    const { verdict, benchmark } = sharedCounts(material, 'returned')?.whole.year ?? {};
    expect([verdict, benchmark]).toEqual(['alert', 0.02]);
  });

  it('are none where nobody counts them', () => {
    expect(sharedCounts(materialOfCounts(counts), 'overdue')).toBeNull();
  });
});
