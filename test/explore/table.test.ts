import { describe, expect, it } from 'vitest';
import { BOM } from '../../src/contract/csv-text.ts';
import type { Panel } from '../../src/explore/panel.ts';
import { exploreCsv, scaleCaption } from '../../src/explore/table.ts';
import { timePanels } from '../../src/explore/time-panels.ts';
import { yearPanels } from '../../src/explore/year-panels.ts';
import { seriesOf } from './some-series.ts';

const rows = (text: string) => text.replace(BOM, '').trimEnd().split('\r\n');
const both = (text: string) => ({ zh: text, en: text });

describe('the numbers as a file', () => {
  it('are UTF-8 with a mark, a row for each period, blanks for what is missing', () => {
    const text = exploreCsv(
      timePanels(seriesOf('sum._.value', '_rate.A.value'), { from: null, to: null }),
      'zh',
    );
    expect(text.startsWith(BOM)).toBe(true);
    expect(rows(text)).toEqual([
      '期间,全部单位 sum（当期值）（件）,A _rate（1即100%）',
      '2025年11月,7,0.01',
      '2025年12月,9,0',
      '2026年1月,4,',
      '2026年2月,,0.02',
      '2026年3月,6,0',
    ]);
  });

  it('name the year of each column', () => {
    const [head] = rows(exploreCsv(yearPanels(seriesOf('sum._.total'), 2026), 'en'));
    expect(head).toBe(
      'Period,"All units, sum (year to date), this year (件)","All units, sum (year to date), monthly plan (件)"',
    );
  });

  it('hold no formula, whatever a unit is called', () => {
    const panel: Panel = {
      key: 'x',
      title: both(''),
      sentence: both(''),
      scale: { kind: 'rate' },
      periods: ['2026-01'],
      years: [2026],
      lines: [{ mark: 0, name: both('=HYPERLINK("x")'), label: both('x'), values: [-15], yearly: false }],
    };
    expect(exploreCsv([panel], 'en')).toContain('"\'=HYPERLINK(""x"") (1 is 100%)"');
    expect(exploreCsv([panel], 'en')).toContain('January 2026,-15\r\n');
  });
});

describe('scaleCaption', () => {
  it('names the unit once, and none where each value says it', () => {
    const caption = (text: string) => {
      const [panel] = timePanels(seriesOf(text), { from: null, to: null });
      return panel ? scaleCaption(panel, 'zh') : '';
    };
    expect(caption('sum.A.value')).toBe('单位:件');
    expect(caption('level.A.value')).toBe('');
    expect(caption('_rate.A.value')).toBe('');
  });
});
