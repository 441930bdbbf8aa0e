import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import type { QuarterFile, WeekFile } from '../../../src/book/schema/findings-result.ts';
import type { QualityFile } from '../../../src/book/schema/site-files.ts';
import type { TracesFile } from '../../../src/book/schema/traces-file.ts';
import type { UnitFile } from '../../../src/book/schema/unit-file.ts';
import type { AnyRecord } from '../../../src/contract/table.ts';
import { reading, smallInput, smallReadings } from '../small-office.ts';
import { faultsOfTraces } from '../trace/audited.ts';

function finding(date: string, unit_id: string, document_no: string | null, more: AnyRecord = {}): AnyRecord {
  return {
    date,
    unit_id,
    document_no,
    gate: 'wording',
    category: '错别字',
    severity: 'minor',
    count: 1,
    ...more,
  };
}

/** Unit 丙 is not public, and its only finding is in the week of the 23rd. */
const FINDINGS: readonly AnyRecord[] = [
  finding('2026-01-08', 'A', '甲1', { count: 2 }),
  finding('2026-01-08', 'A', '甲1', { gate: 'procedure', category: '附件缺漏', severity: 'ordinary' }),
  finding('2026-01-09', 'B', null, { count: null, severity: null, note: '见附页' }),
  finding('2026-01-16', 'B', '乙2', {
    gate: 'policy',
    category: '引用有误',
    severity: 'serious',
    found_in: 'review',
  }),
  finding('2026-03-20', 'B', '乙3'),
  finding('2026-03-27', '丙', '丙4'),
];

const points = { minor: 0.5, ordinary: 1, serious: 3 };
const readings = [...smallReadings, reading('drops/2026-03/errors.csv', 'errors', FINDINGS)];

function bookWith(more: Readonly<Record<string, unknown>> = {}) {
  const book = assembleBook(smallInput({ quality: { deductions: points }, ...more }, readings));
  return <T>(path: string): T => book.get(path) as T;
}

const file = bookWith();
const quality = file<QualityFile>('quality.json');

describe('the findings of a year', () => {
  const { findings } = quality;

  it('are counted by instance and by document, over the periods in which anybody lists some', () => {
    expect(findings).toMatchObject({ from: '2026-01', to: '2026-03', instances: 7, documents: 5 });
    // Nobody says how many instances there were.
    expect(findings?.reported).toBeNull();
  });

  it('are sorted by category, gate and severity; a blank severity is left out of the last', () => {
    const counts = (bars: readonly { id: string; count: number; documents: number }[] | undefined) =>
      bars?.map(({ id, count, documents }) => [id, count, documents]);
    expect(counts(findings?.categories.bars)).toEqual([
      ['错别字', 5, 4],
      ['附件缺漏', 1, 1],
      ['引用有误', 1, 1],
    ]);
    expect(counts(findings?.gates.bars)).toEqual([
      ['wording', 5, 4],
      ['procedure', 1, 1],
      ['policy', 1, 1],
    ]);
    expect(findings?.severities?.total).toBe(6);
    expect(findings?.foundIn.map(({ id, count }) => [id, count])).toEqual([['review', 1]]);
  });

  it('test the lead by the documents that have only one of the two kinds', () => {
    // 甲1 has both; three documents have only the first, none only the second: 2 × (1/2)³.
    expect(findings?.categories.lead).toBeCloseTo(0.25, 12);
  });

  it('cost points over what was handled in January and March, by unit and together', () => {
    // 2 + 1 + 1 minor at ½, one ordinary, one serious; one instance is not graded.
    const { deduction } = findings ?? {};
    expect(deduction).toMatchObject({ points: 6, ungraded: 1 });
    const of = (id: string) => deduction?.units.find(({ unit }) => unit.id === id);
    // A handled 100 in January and 100 in March; its 100 of February count for nobody, as nobody lists findings then.
    expect(of('A')).toMatchObject({ points: 2, handled: 200, rate: 0.01, instances: 3 });
    expect(of('B')).toMatchObject({ points: 3.5, handled: 200, ungraded: 1, instances: 3 });
    expect(file<UnitFile>('units/A.json').deduction).toMatchObject({ points: 2, rate: 0.01 });
  });

  it('have a trace for each unit, that names the rows and comes out again', () => {
    const traces = file<TracesFile>('traces/A.json');
    const trace = traces.traces.find(({ id }) => id === 'deduction-rate');
    expect(faultsOfTraces(traces)).toEqual([]);
    expect(trace?.value).toBe(0.01);
    const rows = trace?.inputs.flatMap((input) => ('from' in input ? [] : (input.rows ?? [])));
    const places = rows?.map(([at, line]) => `${traces.files[at]?.file} ${line}`);
    expect(places).toContain('drops/2026-03/errors.csv 2');
    expect(places).not.toContain('drops/2026-02/documents.csv 3');
  });

  it('have no deduction rate where the office sets no points', () => {
    const without = bookWith({ quality: {} });
    expect(without<QualityFile>('quality.json').findings?.deduction).toBeNull();
    expect(without<UnitFile>('units/A.json').deduction).toBeNull();
    const { traces } = without<TracesFile>('traces/A.json');
    expect(traces.map(({ id }) => id)).not.toContain('deduction-rate');
  });
});

describe('weekly bulletins', () => {
  it('stand for weeks with findings only, each with the way to those before and after', () => {
    expect(quality.weeks).toEqual(['2026-W02', '2026-W03', '2026-W12', '2026-W13']);
    const second = file<WeekFile>('quality/weeks/2026-W03.json');
    expect(second).toMatchObject({ previous: '2026-W02', next: '2026-W12', quarter: '2026-Q1' });
    expect(file<WeekFile>('quality/weeks/2026-W02.json').previous).toBeNull();
  });

  it('give every finding with its row', () => {
    const week = file<WeekFile>('quality/weeks/2026-W02.json');
    expect(week).toMatchObject({ first: '2026-01-05', last: '2026-01-11', instances: 4, documents: 2 });
    expect(week.lines.map(({ row, document, count }) => [row.line, document, count])).toEqual([
      [2, '甲1', 2],
      [3, '甲1', 1],
      [4, null, 1],
    ]);
    expect(week.units.map(({ unit, count, documents }) => [unit.id, count, documents])).toEqual([
      ['A', 3, 1],
      ['B', 1, 1],
    ]);
  });

  it('are compared with at least eight weeks before, those without findings among them', () => {
    expect(file<WeekFile>('quality/weeks/2026-W03.json').usual).toBeNull();
    expect(file<WeekFile>('quality/weeks/2026-W12.json').usual).toMatchObject({ weeks: 10, documents: 3 });
    // The eleven weeks from the second on.
    expect(file<WeekFile>('quality/weeks/2026-W13.json').usual).toMatchObject({ weeks: 11, documents: 4 });
  });

  it('name no document and hold no finding of a hidden unit when they are for the public', () => {
    const open = bookWith({ audience: 'public' });
    expect(open<QualityFile>('quality.json').weeks).toEqual(['2026-W02', '2026-W03', '2026-W12']);
    const { lines } = open<WeekFile>('quality/weeks/2026-W02.json');
    expect(lines).toHaveLength(3);
    expect(lines.filter(({ document, note }) => document !== null || note !== null)).toEqual([]);
  });
});

describe('quarterly reviews', () => {
  it('hold the rate of the quarter, its findings and its weeks', () => {
    expect(quality.quarters).toEqual(['2026-Q1']);
    const review = file<QuarterFile>('quality/quarters/2026-Q1.json');
    expect(review.rate).toMatchObject({ from: '2026-01', to: '2026-03', handled: 600, withErrors: 10 });
    expect(review).toMatchObject({ before: null, previous: null, next: null, weeks: quality.weeks });
    expect(review.findings?.instances).toBe(7);
  });
});
