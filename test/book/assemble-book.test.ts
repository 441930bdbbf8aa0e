import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { bookTexts } from '../../src/book/book-texts.ts';
import type { AppraisalFile } from '../../src/book/schema/appraisal-result.ts';
import type { OfficeFile } from '../../src/book/schema/office-file.ts';
import type { DropFile, IndicatorFile, OverviewFile, QualityFile } from '../../src/book/schema/site-files.ts';
import type { TracesFile } from '../../src/book/schema/traces-file.ts';
import type { UnitFile } from '../../src/book/schema/unit-file.ts';
import { allTables } from '../../src/contract/tables.ts';
import { reading, smallInput, smallReadings } from './small-office.ts';

const book = assembleBook(smallInput());
const file = <T>(path: string): T => book.get(path) as T;
const unitOn = (indicator: string, unit: string) =>
  file<IndicatorFile>(`targets/${indicator}.json`).results.find((result) => result.unit.id === unit);

describe('a small office', () => {
  it('has a file of each kind, and a slug in the place of an id that is no address', () => {
    expect([...book.keys()].toSorted()).toEqual(
      [
        'office.json',
        'pages.json',
        'overview.json',
        'units.json',
        ...['H', 'A', 'B', 'xc680a614'].flatMap((slug) => [`units/${slug}.json`, `traces/${slug}.json`]),
        'targets.json',
        ...['I1', 'I2', 'I3', 'N', 'D', 'S'].map((slug) => `targets/${slug}.json`),
        'quality.json',
        'quality/quarters/2026-Q1.json',
        'explore.json',
        ...['I1', 'I2', 'I3', 'N', 'D', 'S', '_rate'].map((slug) => `explore/${slug}.json`),
        'appraisal/2026-Q1.json',
        'drops/registers.json',
        'drops/2026-01.json',
        'drops/2026-02.json',
        'drops/2026-03.json',
        'dictionary.json',
        'method.json',
        'check.json',
        'datapackage.json',
        ...allTables.map(({ id }) => `tables/${id}.csv`),
        ...allTables.map(({ id }) => `templates/${id}.csv`),
        'data.json',
      ].toSorted(),
    );
  });

  it('fits its schemas', () => {
    expect(() => [...bookTexts(book)]).not.toThrow();
  });

  it('tells how far the data go', () => {
    expect(file<OfficeFile>('office.json')).toMatchObject({
      year: 2026,
      cutoff: '2026-03',
      drop: '2026-03',
      has: { indicators: true, targets: true, quality: true, appraisal: true },
      appraisalPeriods: ['2026-Q1'],
    });
  });
});

describe('targets', () => {
  it('holds a value against the share of the year that is gone', () => {
    // 33 of 120; a quarter of the year gone: 30 due, 33/30 = 1.1.
    expect(unitOn('I1', 'A')).toMatchObject({
      value: 33,
      asOf: '2026-03',
      completion: 0.275,
      stretchCompletion: 0.22,
      elapsed: 0.25,
      expected: 30,
      paceIndex: 1.1,
      status: 'ahead',
      paceBy: 'time',
    });
    // 12 of 80; 20 due: 0.6.
    expect(unitOn('I1', 'B')).toMatchObject({
      value: 12,
      expected: 20,
      paceIndex: 0.6,
      status: 'far_behind',
    });
  });

  it('compares a lower-is-better value with its target: 4/3 = 133 %', () => {
    expect(unitOn('I2', 'A')).toMatchObject({ status: 'met', completion: 4 / 3, expected: null });
  });

  it('keeps the months to come in the series, empty', () => {
    const series = unitOn('I1', 'A')?.series ?? [];
    expect(series.map((point) => point.cumulative)).toEqual([10, 20, 33, ...Array(9).fill(null)]);
    expect(series.at(-1)?.expected).toBe(120);
  });

  it('rolls up to the whole over the lowest units, once', () => {
    // 33 + 12 of 120 + 80; the hub's own 200 is not added.
    expect(file<IndicatorFile>('targets/I1.json').whole).toMatchObject({
      value: 45,
      target: 200,
      completion: 0.225,
      expected: 50,
      paceIndex: 0.9,
      status: 'behind',
    });
  });

  it('rolls up a ratio by its numerator and denominator, not as a mean of rates', () => {
    // A: 15/20 = 75 %; B: 10/10 = 100 %; together 25/30.
    expect(unitOn('I3', 'A')?.value).toBe(75);
    expect(file<IndicatorFile>('targets/I3.json').whole?.value).toBeCloseTo((100 * 25) / 30, 12);
  });

  it('sets the sum of the parts beside the parent', () => {
    expect(file<IndicatorFile>('targets/I1.json').decomposition).toMatchObject([
      { unit: { id: 'H' }, target: 200, sum: 200 },
    ]);
  });

  it('counts what units promised, and not what is only rolled up', () => {
    expect(file<IndicatorFile>('targets/I2.json')).toMatchObject({ units: 1, counts: { met: 1 } });
    expect(file<UnitFile>('units/H.json').targets).toEqual({ behind: 1 });
  });
});

describe('document quality', () => {
  const quality = file<QualityFile>('quality.json');
  const yearOf = (unit: string) => quality.units.find((result) => result.unit?.id === unit)?.year;

  it('sums kinds, and counts a parent only where none below it reports', () => {
    expect(yearOf('A')).toMatchObject({ handled: 300, withErrors: 2, verdict: 'unclear' });
    // January 100 + 100, February 100 (A alone), March 100 + 100 + 100; the hub's own 300 are not added.
    expect(quality.whole.year).toMatchObject({ handled: 600, withErrors: 10 });
  });

  it('alarms by the exact tail: P(X ≥ 8 | 200, 0.5 %) = 0.00000920', () => {
    expect(yearOf('B')).toMatchObject({ verdict: 'alarm', handled: 200, withErrors: 8 });
    expect(yearOf('B')?.upperTail).toBeCloseTo(0.0000091950939, 12);
    expect(quality.units[0]?.unit?.id).toBe('B');
  });

  it('shows both where a parent and those below it report', () => {
    expect(quality.reconciliation).toMatchObject([
      { period: '2026-01', handled: 200, handledSum: 200, withErrors: 3, withErrorsSum: 3, agrees: true },
      { period: '2026-02', handled: 100, handledSum: 100, withErrors: 1, withErrorsSum: 0, agrees: false },
    ]);
  });

  it('says that a unit did not report the latest period, and never that it had no errors', () => {
    const current = quality.units.find((result) => result.unit?.id === 'H')?.current;
    expect(current).toMatchObject({ rate: null, verdict: 'no_data', from: '2026-03' });
  });
});

describe('the appraisal', () => {
  const [group] = file<AppraisalFile>('appraisal/2026-Q1.json').groups;

  it('adds up criteria, sources and adjustments', () => {
    // A: K11 (0.2·38/40 + 0.5·90/100)/0.7 = 64/70 of 40; K12 33 of 30 due, capped at 20; K2 2/300 = 0.67 %, no full
    // step of 0.5 over 0.5, so 40; bonus 1.
    expect(group?.ranking[0]?.total).toBeCloseTo((40 * 64) / 70 + 20 + 40 + 1, 10);
    // B: K11 (0.2·36/40 + 0.5·70/100)/0.7 = 53/70 of 40; K12 12 of 20 due: 12; K2 4 %: 7 steps of 10 off, 0; less 2.
    expect(group?.ranking[1]?.total).toBeCloseTo((40 * 53) / 70 + 12 - 2, 10);
    expect(group?.ranking.map(({ rank, grade }) => [rank, grade?.id])).toEqual([
      [1, 'excellent'],
      [2, 'unsatisfactory'],
    ]);
  });

  it('says what the self-check alone would have made of it', () => {
    // (38/40 − 90/100) of 40 points.
    expect(group?.ranking[0]?.selfGap).toBeCloseTo(2, 10);
  });

  it('gives area medians to the scorecard', () => {
    const { peerMedians, latest } = file<UnitFile>('units/A.json');
    expect(peerMedians.K2).toBe(20);
    expect(latest?.criteria.map(({ id, depth }) => [id, depth])).toEqual([
      ['K1', 0],
      ['K11', 1],
      ['K12', 1],
      ['K2', 0],
    ]);
  });
});

describe('traces', () => {
  const { traces, files } = file<TracesFile>('traces/A.json');
  const trace = (id: string) => traces.find((each) => each.id === id);

  it('has one for every number of the scorecard', () => {
    const { results, latest, documents } = file<UnitFile>('units/A.json');
    const named = [
      ...results.flatMap(({ trace, yearEnd }) => [trace, ...(yearEnd ? [yearEnd.trace] : [])]),
      documents?.trace,
      latest?.trace,
      ...(latest?.criteria ?? []).map((criterion) => criterion.trace),
    ];
    expect(traces.map(({ id }) => id)).toEqual(named);
  });

  it('leads to the row of every input, and tells what was corrected', () => {
    const fileAt = (name: string) => files.findIndex((each) => each.file === name);
    expect(trace('target-I1')?.inputs[0]).toMatchObject({
      value: 120,
      rows: [[fileAt('registers/targets.csv'), 3]],
    });
    expect(trace('target-I1')?.inputs[1]).toMatchObject({
      value: 10,
      rows: [[fileAt('drops/2026-03/actuals.csv'), 2]],
      revised: [{ value: 8, row: [fileAt('drops/2026-01/actuals.csv'), 2] }],
    });
  });

  it('ends at the value that the scorecard shows', () => {
    const { results, latest } = file<UnitFile>('units/A.json');
    expect(trace('target-I1')?.value).toBe(results[0]?.completion);
    expect(trace('total')?.value).toBe(latest?.total);
    expect(trace('criterion-K12')?.value).toBe(20);
  });
});

describe('the overview', () => {
  const overview = file<OverviewFile>('overview.json');

  it('lists what needs a look, the gravest first', () => {
    expect(overview.attention.map(({ severity, kind, link }) => [severity, kind, link])).toEqual([
      ['alarm', 'quality', 'units/B'],
      ['alert', 'target', 'units/B'],
      ['watch', 'missing', 'units/B'],
      ['watch', 'missing', 'units/H'],
      ['watch', 'missing', 'units/B'],
      ['watch', 'revision', 'drops/2026-03'],
    ]);
  });

  it('tells what the latest drop changed', () => {
    expect(overview.changes).toMatchObject({ drop: '2026-03', revised: 1 });
    expect(file<DropFile>('drops/2026-03.json').revisions).toMatchObject([
      { table: 'actuals', unit: { id: 'A' }, before: 8, after: 10, field: { en: 'Actual' } },
    ]);
  });
});

describe('a build for the public', () => {
  const open = assembleBook(smallInput({ audience: 'public' }));
  const text = JSON.stringify([...open]);

  it('lacks units, indicators and criteria that are not marked as public', () => {
    expect(text).not.toContain('丙科');
    expect(text).not.toContain('"内部"');
    expect(text).not.toContain('K2');
    expect(text).toContain('甲科');
  });

  it('counts only what is public in roll-ups', () => {
    expect((open.get('quality.json') as QualityFile).whole.year.handled).toBe(500);
  });

  it('gives the same total as inside, since an appraisal is one judgement', () => {
    const inside = file<UnitFile>('units/A.json').latest?.total;
    expect((open.get('units/A.json') as UnitFile).latest?.total).toBe(inside);
  });

  it('offers no source files and quotes no rows of corrections', () => {
    expect(text).not.toContain('source/');
    expect((open.get('drops/2026-03.json') as DropFile).revisions).toEqual([]);
  });
});

describe('an office with little', () => {
  it('has a book before the first drop', () => {
    const empty = assembleBook(
      smallInput({}, [reading('registers/units.csv', 'units', [{ unit_id: 'H', name: 'H', kind: 'x' }])]),
    );
    expect((empty.get('office.json') as OfficeFile).cutoff).toBeNull();
    expect(() => [...bookTexts(empty)]).not.toThrow();
  });

  it('reads years where there are no months: the latest year, against the target of its year', () => {
    const yearly = smallReadings
      .filter(({ file: path }) => path.startsWith('registers/'))
      .concat(
        reading('drops/2026-12/actuals.csv', 'actuals', [
          { month: '2025', unit_id: 'A', indicator_id: 'I2', value: 5 },
          { month: '2026', unit_id: 'A', indicator_id: 'I2', value: 6 },
        ]),
      );
    const { results } = assembleBook(smallInput({}, yearly)).get('targets/I2.json') as IndicatorFile;
    expect(results[0]).toMatchObject({ value: 6, asOf: '2026', status: 'not_met', completion: 4 / 6 });
    expect(results[0]?.yearOnYear).toBeCloseTo(0.2, 12);
    expect(results[0]?.series.map(({ period, value }) => [period, value])).toEqual([
      ['2025', 5],
      ['2026', 6],
    ]);
  });
});
