import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TargetSummary, targetsFile } from '../../../src/book/schema/site-files.ts';
import {
  areaParts,
  countsTogether,
  indicatorGroups,
} from '../../../src/components/targets/indicator-groups.ts';

const BOOK = join(import.meta.dirname, '../../pages', 'sample-book');
const [sample] = targetsFile.parse(JSON.parse(readFileSync(join(BOOK, 'targets.json'), 'utf8'))).indicators;

function summary(id: string, area: string | null, unit: string | null): TargetSummary {
  if (sample === undefined) throw new Error('the sample book has no indicator');
  const text = (name: string) => ({ zh: name, en: name });
  return {
    ...sample,
    indicator: { ...sample.indicator, id, slug: id },
    area: area === null ? null : text(area),
    only: unit === null ? null : { id: unit, slug: unit, name: text(unit), short: text(unit) },
    counts: { met: 1, no_target: 2 },
  };
}

describe('parts by area', () => {
  it('stand in the order in which each area is first named', () => {
    const parts = areaParts([summary('1', 'B', null), summary('2', null, null), summary('3', 'B', null)]);
    expect(parts.map(({ area }) => area?.zh ?? null)).toEqual(['B', null]);
    expect(parts.map(({ indicators }) => indicators.map(({ indicator }) => indicator.id))).toEqual([
      ['1', '3'],
      ['2'],
    ]);
  });
});

describe('groups of a long list', () => {
  it.each([
    { name: 'each with one unit', units: ['x', 'y', 'x'], groups: ['x', 'y'] },
    { name: 'one shared by several units', units: ['x', null, 'x'], groups: ['A', 'B'] },
    { name: 'all with the same unit', units: ['x', 'x', 'x'], groups: ['A', 'B'] },
  ])('$name', ({ units, groups }) => {
    const areas = ['A', 'A', 'B'];
    const list = units.map((unit, index) => summary(String(index), areas[index] ?? null, unit));
    expect(indicatorGroups(list).map(({ name }) => name?.zh)).toEqual(groups);
  });

  it('keep every indicator', () => {
    const list = ['x', 'y', 'x'].map((unit, index) => summary(String(index), null, unit));
    const kept = indicatorGroups(list).flatMap(({ indicators }) => indicators);
    expect(kept).toHaveLength(3);
  });
});

it('adds up the counts of several indicators', () => {
  expect(countsTogether([summary('1', null, null), summary('2', null, null)])).toEqual({
    met: 2,
    no_target: 4,
  });
});
