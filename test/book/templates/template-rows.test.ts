import { describe, expect, it } from 'vitest';
import { templateContext } from '../../../src/book/templates/template-context.ts';
import { templatePeriod, writtenPeriod } from '../../../src/book/templates/template-period.ts';
import { templateRows } from '../../../src/book/templates/template-rows.ts';
import type { TableId } from '../../../src/contract/tables.ts';
import { contextOf } from './filled.ts';

const units = ['T', 'A', 'B'].map((unit_id) => ({ unit_id, parent: unit_id === 'T' ? null : 'T' }));
const indicators = ['X', 'Y'].map((indicator_id) => ({ indicator_id }));
const target = (unit_id: string, indicator_id: string, year = 2026) => ({ unit_id, indicator_id, year });
const actual = (unit_id: string, indicator_id: string, month = '2026-10') => ({
  unit_id,
  indicator_id,
  month,
});

/** The rows of a template as `unit indicator` and whatever further columns are named. */
function asked(table: TableId, context: ReturnType<typeof contextOf>, ...more: string[]): string[] {
  return (templateRows(table, context) ?? []).map((row) =>
    ['unit_id', 'indicator_id', ...more]
      .map((key) => row[key] ?? '')
      .join(' ')
      .trim(),
  );
}

describe('values asked for', () => {
  const time = { month: '2026-11' };

  it('are those with a target in the year of the month, units and indicators in the order of their registers', () => {
    const context = contextOf(
      {
        units,
        indicators,
        targets: [target('B', 'X'), target('A', 'Y'), target('A', 'X'), target('A', 'X', 2025)],
      },
      time,
    );
    expect(asked('actuals', context, 'month')).toEqual([
      'A X 2026年11月',
      'A Y 2026年11月',
      'B X 2026年11月',
    ]);
  });

  it('are those reported in the last month with data, target or no target', () => {
    const actuals = [
      actual('A', 'X'),
      actual('B', 'Y', '2026-09'),
      actual('B', 'X', '2026-11'),
      actual('B', 'Y', '2025'),
    ];
    expect(asked('actuals', contextOf({ units, indicators, actuals }, time))).toEqual(['A X']);
  });

  it('are not the sum of a unit whose members are asked, unless it reports itself', () => {
    const targets = [target('T', 'X'), target('A', 'X'), target('T', 'Y')];
    expect(asked('actuals', contextOf({ units, indicators, targets }, time))).toEqual(['T Y', 'A X']);
    const reports = { units, indicators, targets, actuals: [actual('T', 'X')] };
    expect(asked('actuals', contextOf(reports, time))).toEqual(['T X', 'T Y', 'A X']);
  });

  it('are the numerator and denominator of a ratio, and the ratio only where it is reported', () => {
    const ratio = { indicator_id: 'R', rollup: 'ratio', numerator: 'X', denominator: 'Y' };
    const rows = { units, indicators: [...indicators, ratio], targets: [target('A', 'R')] };
    expect(asked('actuals', contextOf(rows, time))).toEqual(['A X', 'A Y']);
    const reports = { ...rows, actuals: [actual('A', 'R')] };
    expect(asked('actuals', contextOf(reports, time))).toEqual(['A X', 'A Y', 'A R']);
  });

  it('are not those of a unit that is not in use in the month', () => {
    const some = [
      { unit_id: 'A', until: '2026-10' },
      { unit_id: 'B', from: '2026-11' },
      { unit_id: 'C', from: '2026-12' },
    ];
    const targets = ['A', 'B', 'C'].map((unit) => target(unit, 'X'));
    expect(asked('actuals', contextOf({ units: some, indicators, targets }, time))).toEqual(['B X']);
  });

  it('bear the names and the unit of measurement of the registers', () => {
    const context = contextOf(
      {
        units: [{ unit_id: 'A', name: '甲科' }],
        indicators: [{ indicator_id: 'X', name: '办结', measure_unit: null }],
        targets: [target('A', 'X')],
      },
      time,
    );
    expect(templateRows('actuals', context)).toEqual([
      {
        month: '2026年11月',
        unit_id: 'A',
        unit_name: '甲科',
        indicator_id: 'X',
        indicator_name: '办结',
        measure_unit: '',
      },
    ]);
  });
});

describe('document counts', () => {
  const time = { month: '2026-11' };

  it('are asked of units that report them, by the kinds of their last report', () => {
    const documents = [
      { unit_id: 'A', period: '2026-09', kind: '函' },
      { unit_id: 'A', period: '2026-10', kind: '通知' },
      { unit_id: 'A', period: '2026-10', kind: '报告' },
      { unit_id: 'B', period: '2026-08', kind: null },
    ];
    expect(asked('documents', contextOf({ units, documents }, time), 'kind')).toEqual([
      'A  通知',
      'A  报告',
      'B',
    ]);
  });

  it('are asked of every unit without units below it where none has reported any', () => {
    expect(asked('documents', contextOf({ units }, time))).toEqual(['A', 'B']);
  });
});

describe('scores', () => {
  const grouped = [
    { unit_id: 'A', peer_group: '甲组' },
    { unit_id: 'B', peer_group: '乙组' },
    { unit_id: 'C' },
  ];
  const criteria = [
    { criterion_id: 'K', peer_group: '甲组', points: 20 },
    { criterion_id: 'K1', parent: 'K', points: 12 },
    { criterion_id: 'K2', parent: 'K', points: 8, rule: 'completion' },
    { criterion_id: 'L', points: 5 },
  ];
  const shown = (context: ReturnType<typeof contextOf>) =>
    (templateRows('scores', context) ?? []).map(({ unit_id, criterion_id, source, rater, full, period }) =>
      [unit_id, criterion_id, source, rater, full, period].join(' '),
    );

  it('are asked for each unit of a group, criterion scored by raters and source with weight, full marks filled in', () => {
    const office = { appraisal: { sources: { self: 0.5, mutual: 0, special: 0.5 } } };
    expect(shown(contextOf({ units: grouped, criteria }, { month: '2026-11', office }))).toEqual([
      'A K1 自检  12 2026-Q4',
      'A K1 专门检查  12 2026-Q4',
      'A L 自检  5 2026-Q4',
      'A L 专门检查  5 2026-Q4',
      'B L 自检  5 2026-Q4',
      'B L 专门检查  5 2026-Q4',
    ]);
  });

  it('follow the sources, raters and scales of the group’s last appraisal', () => {
    const score = { unit_id: 'A', criterion_id: 'K1', source: 'mutual', period: '2026-Q3' };
    const scores = [
      { ...score, rater: '一组', full: 100 },
      { ...score, rater: '二组', full: 100 },
      { ...score, source: 'self', period: '2026-Q2' },
    ];
    const context = contextOf({ units: grouped.slice(0, 1), criteria, scores }, { month: '2026-11' });
    expect(shown(context)).toEqual([
      'A K1 互检 一组 100 2026-Q4',
      'A K1 互检 二组 100 2026-Q4',
      'A L 互检  5 2026-Q4',
    ]);
  });
});

describe('plans and targets', () => {
  const rows = { units, indicators, targets: [target('A', 'X', 2025), target('A', 'X'), target('B', 'X')] };

  it('plans are asked for from the month to the end of the year, but for those that stand', () => {
    const plans = [{ unit_id: 'A', indicator_id: 'X', month: '2026-12', planned: 9 }];
    expect(asked('plans', contextOf({ ...rows, plans }, { month: '2026-11' }), 'month')).toEqual([
      'A X 2026年11月',
      'B X 2026年11月',
      'B X 2026年12月',
    ]);
  });

  it('targets are asked for the year after the latest, of whoever had one', () => {
    expect(asked('targets', contextOf(rows, { month: '2026-11' }), 'year')).toEqual(['A X 2027', 'B X 2027']);
    expect(asked('targets', contextOf(rows, { month: '2026-11', year: 2026 }), 'year')).toEqual([]);
  });

  it('items under supervision are those that are still open, with all that is known of them', () => {
    const item = {
      title: '整改',
      category: 'meeting',
      assigned: '2026-09-16',
      due: null,
      limit: 20,
      unit_id: 'A',
      closed: null,
      status: null,
    };
    const supervision = [
      { ...item, item_id: 'D1' },
      { ...item, item_id: 'D2', closed: '2026-10-09' },
      { ...item, item_id: 'D3', status: 'withdrawn' },
    ];
    const [row, ...more] =
      templateRows('supervision', contextOf({ units, supervision }, { month: '2026-11' })) ?? [];
    expect(more).toEqual([]);
    expect(row).toEqual({
      item_id: 'D1',
      title: '整改',
      category: '会议',
      assigned: '2026-09-16',
      due: '',
      limit: '20',
      unit_id: 'A',
      unit_name: '',
    });
  });

  it('adjustments come without rows, and registers that are kept have no template to fill', () => {
    const context = contextOf(rows, { month: '2026-11' });
    expect(templateRows('adjustments', context)).toEqual([]);
    expect(templateRows('units', context)).toBeNull();
  });
});

describe('the time of a template', () => {
  it('is the month after the latest drop', () => {
    expect(contextOf({}, { drops: ['2026-11', '2026-12'] }).month).toBe('2027-01');
    const { office, rows } = contextOf({}, { month: '2026-01' });
    expect(templateContext(office, rows, [], { month: null, year: null })).toBeNull();
  });

  it.each<[string, string[], string, string]>([
    ['months take the month asked for', ['2026-07'], '2026-11', '2026-11'],
    ['a table without rows too', [], '2026-11', '2026-11'],
    ['quarters take the next one that has begun', ['2026-Q3'], '2026-11', '2026-Q4'],
    ['quarters that are behind are not skipped', ['2026-Q3'], '2027-01', '2026-Q4'],
    ['a quarter of the past is the one that holds the month', ['2026-Q3'], '2026-02', '2026-Q1'],
    ['quarters long ago start anew with the month', ['2020-Q3'], '2026-11', '2026-Q4'],
    ['years', ['2025'], '2026-11', '2026'],
    ['half-years over the turn of the year', ['2026-H2'], '2027-07', '2027-H1'],
    ['the latest period decides', ['2026-Q3', '2026-10'], '2026-11', '2026-11'],
    ['weeks are not laid out', ['2026-W43'], '2026-11', '2026-11'],
  ])('%s', (_what, periods, month, expected) => {
    const documents = periods.map((period) => ({ unit_id: 'A', period }));
    expect(templatePeriod('documents', contextOf({ units, documents }, { month }))).toBe(expected);
  });

  it.each([
    ['2026-11', '2026年11月'],
    ['2026-01', '2026年1月'],
    ['2026-Q4', '2026-Q4'],
    ['2026', '2026'],
  ])('%s is written %s, which spreadsheets leave alone', (period, written) => {
    expect(writtenPeriod(period)).toBe(written);
  });
});
