import { describe, expect, it } from 'vitest';
import { indexPanels, timePanels } from '../../src/explore/time-panels.ts';
import { yearPanels, yearsOf } from '../../src/explore/year-panels.ts';
import { MONTHS, seriesOf } from './some-series.ts';

const ALL = { from: null, to: null };

describe('series over time', () => {
  it('keep a gap a gap, and end where the data end', () => {
    const [panel] = timePanels(seriesOf('sum._.value'), ALL);
    expect(panel?.periods).toEqual(MONTHS.slice(0, 5));
    expect(panel?.lines[0]?.values).toEqual([7, 9, 4, null, 6]);
  });

  it('share a drawing only where they are of one unit of measure', () => {
    const panels = timePanels(
      seriesOf('sum.A.value', 'other.A.value', 'level.A.value', '_rate.A.value'),
      ALL,
    );
    expect(panels.map(({ lines }) => lines.map(({ name }) => name.en))).toEqual([
      ['A, sum (each period)', 'A, other (each period)'],
      ['A, level'],
      ['A, _rate'],
    ]);
  });

  it('without a unit of measure are never compared, nor are years with months', () => {
    expect(timePanels(seriesOf('bare.A.value', 'naked.A.value'), ALL)).toHaveLength(2);
    expect(timePanels(seriesOf('sum.A.value', 'yearly.A.value'), ALL)).toHaveLength(2);
  });

  it('that begin at different months stand at theirs', () => {
    const [panel] = timePanels(seriesOf('sum.A.value', 'other.A.value'), ALL);
    expect(panel?.periods).toEqual(MONTHS);
    expect(panel?.lines[1]?.values).toEqual([null, 1, 2, 3, 4, 5]);
  });

  it('are cut to the months asked for', () => {
    const [panel] = timePanels(seriesOf('other.A.value'), { from: '2026-01', to: '2026-03' });
    expect(panel?.periods).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(panel?.years).toEqual([2026, 2026, 2026]);
  });

  it('of which nothing is known in those months have a panel that says so', () => {
    const [panel] = timePanels(seriesOf('sum.A.value'), { from: '2020-01', to: '2020-03' });
    expect(panel?.periods).toEqual([]);
    expect(panel?.sentence.zh).toBe('所选期间没有数据。');
  });

  it('are named by what sets them apart, under what they share', () => {
    const [byUnit] = timePanels(seriesOf('sum._.total', 'sum.A.total'), ALL);
    expect(byUnit?.title.zh).toBe('sum（本年累计）');
    expect(byUnit?.lines.map(({ label }) => label.zh)).toEqual(['全部单位', 'A']);
    expect(byUnit?.sentence.zh).toBe('2026年3月：全部单位 6件；A 4件。');
    const [bySubject] = timePanels(seriesOf('sum.A.value', 'other.A.value'), ALL);
    expect(bySubject?.title.en).toBe('A');
    expect(bySubject?.sentence.en).toBe(
      'sum (each period) March 2026 4 件; other (each period) April 2026 5 件.',
    );
    const [alone] = timePanels(seriesOf('_rate.A.value'), ALL);
    expect(alone?.title.en).toBe('A, _rate');
    expect(alone?.sentence.en).toBe('March 2026: 0%.');
  });

  it('that count the year so far begin anew each year', () => {
    expect(timePanels(seriesOf('sum.A.total'), ALL)[0]?.lines[0]?.yearly).toBe(true);
    expect(timePanels(seriesOf('sum.A.value'), ALL)[0]?.lines[0]?.yearly).toBe(false);
  });
});

describe('series as an index', () => {
  it('begin at 100 in the first period in which all are above zero', () => {
    const [panel] = indexPanels(seriesOf('sum.A.value', 'level.A.value', 'other.A.value'), ALL);
    // A reports 0 in December and January, other nothing before December, level nothing in February.
    expect(panel?.periods[0]).toBe('2026-03');
    expect(panel?.lines.map(({ values }) => values[0])).toEqual([100, 100, 100]);
    expect(panel?.lines[2]?.values).toEqual([100, 125]);
    expect(panel?.sentence.zh).toMatch(/^以2026年3月为100。/);
  });

  it('that are never above zero together are not drawn', () => {
    const [panel] = indexPanels(seriesOf('sum.A.value', '_rate.A.value'), {
      from: '2025-12',
      to: '2026-01',
    });
    expect(panel?.lines).toEqual([]);
    expect(panel?.sentence.zh).toContain('无法换算为指数');
  });
});

describe('a year beside the year before', () => {
  it('has the same months of both, each series by itself', () => {
    const [panel, second] = yearPanels(seriesOf('sum._.value', 'level.A.value'), 2026);
    expect(panel?.periods).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(panel?.lines.map(({ mark }) => mark)).toEqual(['this']);
    expect(second?.title.en).toBe('A, level');
  });

  it('shows last year where there is one, and what is due of the year so far', () => {
    const earlier = yearPanels(seriesOf('sum._.total'), 2025)[0];
    expect(earlier?.lines.map(({ mark }) => mark)).toEqual(['this']);
    const panel = yearPanels(seriesOf('sum._.total'), 2026)[0];
    expect(panel?.lines.map(({ mark, values }) => [mark, ...values])).toEqual([
      ['this', 4, null, 6, null],
      ['due', 10, 20, 30, 40],
    ]);
    expect(panel?.sentence.zh).toBe('2026年3月为6件。');
    expect(panel?.lines[1]?.label.zh).toBe('月度计划');
    const [timed] = yearPanels(seriesOf('sum.A.total'), 2026);
    expect(timed?.lines.at(-1)?.label.zh).toBe('序时进度');
  });

  it('lets the reader pick the years that have data, but not of yearly figures', () => {
    expect(yearsOf(seriesOf('sum.A.value', 'yearly.A.value'))).toEqual([2026, 2025]);
    const [panel] = yearPanels(seriesOf('yearly.A.value'), 2026);
    expect(panel?.lines[0]?.values).toEqual([100, 150]);
  });

  it('says so where the year has nothing', () => {
    expect(yearPanels(seriesOf('sum.A.value'), 2019)[0]?.sentence.en).toBe('There are no data of this year.');
  });
});
