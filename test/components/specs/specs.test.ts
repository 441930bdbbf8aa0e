import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overviewFile } from '../../../src/book/schema/site-files.ts';
import { unitFile } from '../../../src/book/schema/unit-file.ts';
import { bulletSpec } from '../../../src/components/specs/bullet-spec.ts';
import { controlChartSpec } from '../../../src/components/specs/control-chart-spec.ts';
import { rankingSpec } from '../../../src/components/specs/ranking-spec.ts';
import { scoreBarsSpec } from '../../../src/components/specs/score-bars-spec.ts';
import { sparklineSpec } from '../../../src/components/specs/sparkline-spec.ts';
import { statusMatrixSpec } from '../../../src/components/specs/status-matrix-spec.ts';

const BOOK = join(import.meta.dirname, '../../pages/sample-book');
const read = (file: string) => JSON.parse(readFileSync(join(BOOK, file), 'utf8'));
const unit = unitFile.parse(read('units/C01.json'));
const overview = overviewFile.parse(read('overview.json'));
const title = { zh: '题', en: 'Title' };
const home = { language: 'en', path: '' } as const;

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('The sample book is empty here.');
  return item;
}

const result = first(unit.results);

describe('bulletSpec', () => {
  it('carries value, target, stretch and what is due', () => {
    expect(bulletSpec(result, 'zh', 'none')).toMatchObject({
      title: '青石县 · 招商引资到位资金',
      description: result.sentence.zh,
      value: 209,
      target: 100,
      stretch: 150,
      range: null,
      direction: 'higher',
      max: null,
    });
  });

  it.each([
    ['lower', 'lower'],
    ['range', 'range'],
    ['milestone', 'higher'],
    ['monitor', 'higher'],
  ] as const)('draws %s as %s', (direction, drawn) => {
    const other = { ...result, indicator: { ...result.indicator, direction } };
    expect(bulletSpec(other, 'zh', 'none').direction).toBe(drawn);
  });

  it.each([
    [2, 5, [2, 5]],
    [2, null, null],
    [null, 5, null],
  ])('needs both edges of a range: %j to %j', (low, high, range) => {
    expect(bulletSpec({ ...result, low, high }, 'zh', 'none').range).toEqual(range);
  });
});

describe('sparklineSpec', () => {
  it('keeps periods to come empty and names every value', () => {
    const { points } = sparklineSpec(result, 'zh');
    expect(points).toHaveLength(12);
    expect(points[0]).toEqual({ value: 21, label: '2026年1月 21万元' });
    expect(points[11]?.value).toBeNull();
  });
});

describe('controlChartSpec', () => {
  it('draws the benchmark of the year', () => {
    const { documents } = unit;
    if (documents?.chart == null) throw new Error('The sample unit has a chart.');
    const spec = controlChartSpec(documents.chart, 0.005, title, 'en');
    expect(spec).toMatchObject({ title: 'Title', benchmark: 0.005, trial: false });
    expect(spec.points).toHaveLength(22);
  });
});

describe('statusMatrixSpec', () => {
  it('links units and indicators from where it stands', () => {
    if (overview.matrix === null) throw new Error('The sample book has a matrix.');
    const spec = statusMatrixSpec(overview.matrix, home, title);
    expect(spec.columns[0]?.href).toBe('targets/I01/index.html');
    expect(spec.rows[0]).toMatchObject({ href: 'units/C01/index.html' });
    expect(spec.rows[3]?.cells).toEqual([expect.objectContaining({ status: 'behind' }), null, null]);
  });

  it('leaves a cell of an unknown state empty', () => {
    const row = {
      unit,
      cells: [
        { status: 'scored', completion: 1 },
        { status: 'nothing', completion: 1 },
      ],
    };
    const spec = statusMatrixSpec({ indicators: [], rows: [row] }, home, title);
    expect(spec.rows[0]?.cells).toEqual([null, null]);
  });
});

describe('rankingSpec', () => {
  it('says in the place of a bar why a unit has none', () => {
    const lines = overview.ranking?.lines ?? [];
    const spec = rankingSpec(lines, 100, home, title, title);
    expect(spec.lines.map(({ rank, note }) => [rank, note?.mark ?? null])).toEqual([
      [1, null],
      [null, 'vetoed'],
      [2, null],
    ]);
    expect(spec).toMatchObject({ max: 100, intervals: 'rank', format: 'score' });
  });
});

describe('scoreBarsSpec', () => {
  it('finds each area its median and says why one has no score', () => {
    const areas = (unit.latest?.criteria ?? []).filter(({ depth }) => depth === 0);
    const unscored = { ...first(areas), id: 'other', score: null, state: 'under_review' as const };
    const spec = scoreBarsSpec([first(areas), unscored], { A1: 22.5 }, title, title, 'zh');
    expect(spec.areas.map(({ median, note }) => [median, note?.mark ?? null])).toEqual([
      [22.5, null],
      [null, 'under_review'],
    ]);
  });
});
