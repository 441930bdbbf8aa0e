import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../scripts/office/calendar.ts';
import { CRITERIA } from '../../scripts/office/criteria.ts';
import { findings } from '../../scripts/office/findings.ts';
import { scoresOf } from '../../scripts/office/scores.ts';
import { COUNTIES, STORY } from '../../scripts/office/units.ts';
import { appraisalFile } from '../../src/book/schema/appraisal-result.ts';
import { procurementFile } from '../../src/book/schema/procurement-file.ts';
import { dropFile, overviewFile, qualityFile } from '../../src/book/schema/site-files.ts';
import { supervisionFile } from '../../src/book/schema/supervision-file.ts';
import { selfCheckInflation } from '../../src/measures/self-check.ts';
import { assembledBook, errorsOf } from '../examples/assembled-book.ts';

const book = assembledBook('data');
const quality = book.file('quality.json', qualityFile);
const overview = book.file('overview.json', overviewFile);

function documentsOf(id: string) {
  return quality.units.find((each) => each.unit?.id === id);
}

function resultOf(indicator: string, unit: string) {
  const file = book.indicators.find((each) => each.indicator.id === indicator);
  return file?.results.find((each) => each.unit.id === unit);
}

describe('the shipped office', () => {
  it('is read without an error', () => {
    expect(errorsOf(book.data)).toEqual([]);
  });

  it('has one unit whose error rate really rose, and the tests find that one only', () => {
    const worse = documentsOf(STORY.deteriorating);
    expect(worse?.year.verdict).toBe('alarm');
    expect([worse?.chart?.signal, worse?.chart?.runs.signal]).toEqual([true, true]);
    const others = quality.units.filter((each) => each.unit?.id !== STORY.deteriorating);
    expect(others.filter(({ year }) => year.verdict === 'alarm' || year.verdict === 'alert')).toEqual([]);
    expect(others.filter(({ chart }) => chart?.signal)).toEqual([]);
  });

  it('has a unit with one error in 35 documents, which is no finding', () => {
    const unlucky = documentsOf(STORY.unlucky)?.current;
    expect([unlucky?.handled, unlucky?.withErrors, unlucky?.verdict]).toEqual([35, 1, 'unclear']);
  });

  it('lists errors that agree with the counts, and shows what the worse unit leaves out', () => {
    const codes = book.data.problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['FILE_PERIOD', 'MONTH_GAP', 'ROW_RULE', 'ROW_RULE']);
    const autumn = MONTHS.filter(({ id }) => id >= '2026-07').flatMap(findings);
    const leading = (ours: boolean) => {
      const own = autumn.filter(({ unit }) => (unit === STORY.deteriorating) === ours);
      const counts = new Map<string, number>();
      for (const { category, count } of own) counts.set(category, (counts.get(category) ?? 0) + count);
      return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
    };
    expect([leading(true), leading(false)]).toEqual(['附件缺漏', '错别字']);
  });

  it('decomposes the investment target onto ten sections and three bureaus', () => {
    const investment = book.indicators.find((each) => each.indicator.id === 'ZS01');
    const [whole] = investment?.decomposition ?? [];
    expect([whole?.target, whole?.sum]).toEqual([1600, 1600]);
    const targets = whole?.children.map(({ target }) => target).sort();
    expect(targets).toEqual([...Array.from({ length: 10 }, () => 100), 200, 200, 200]);
  });

  it.each([
    ['at 208.9 % of its investment', 'ZS01', STORY.attracting, 2.088, 2.09],
    ['over 120 % of its reports', 'XX01', STORY.overTarget, 1.2, 1.5],
    ['about half of its reports', 'XX01', STORY.farBehind, 0.4, 0.6],
  ])('has a unit %s', (_, indicator, unit, low, high) => {
    const completion = resultOf(indicator, unit)?.completion;
    expect(completion).toBeGreaterThan(low);
    expect(completion).toBeLessThan(high);
  });

  it('says that the one is far behind, and that the slow one has not met a target where lower is better', () => {
    expect(resultOf('XX01', STORY.farBehind)?.status).toBe('far_behind');
    const slow = resultOf('GW01', STORY.slow);
    expect(slow?.status).toBe('not_met');
    expect(slow?.value).toBeGreaterThan(slow?.target ?? Number.POSITIVE_INFINITY);
  });

  it('has one purchase beyond its plan, in unit price and amount, and no more units with overdue items than told', () => {
    const { beyond } = book.file('procurement.json', procurementFile);
    expect(beyond.map(({ unit, category }) => [unit.id, category.zh])).toEqual([['CL32', '网络设备']]);
    const { units } = book.file('supervision.json', supervisionFile);
    const late = units.filter(({ result }) => result.overdue > 0);
    expect(late.map(({ unit, result }) => [unit.id, result.overdue])).toEqual([
      [STORY.slow, 1],
      [STORY.farBehind, 2],
    ]);
  });

  it('has a gap in May 2026 that the overview names', () => {
    const missing = overview.attention.filter(({ kind }) => kind === 'missing');
    expect(missing.map(({ sentence }) => sentence.zh)).toEqual([
      expect.stringContaining('素泉县缺报2026年5月'),
    ]);
  });

  it('has a late correction of July 2026', () => {
    const { revisions } = book.file('drops/2026-10.json', dropFile);
    expect(revisions.map(({ unit }) => unit?.id)).toContain(STORY.corrected);
    expect(revisions.every(({ key }) => key.startsWith('2026-07|'))).toBe(true);
    const before = revisions.map((each) => Number(each.after) - Number(each.before));
    expect(Math.max(...before)).toBeGreaterThan(0);
  });

  it('has a veto and a review in the latest quarter, which are states and not numbers', () => {
    const { groups } = book.file('appraisal/2026-Q3.json', appraisalFile);
    const lines = groups.flatMap(({ ranking }) => ranking);
    const unscored = lines.filter(({ state }) => state !== 'scored');
    expect(unscored.map(({ unit, state, total, rank }) => [unit.id, state, total, rank])).toEqual([
      [STORY.vetoed, 'vetoed', null, null],
      ['CL29', 'under_review', null, null],
    ]);
  });

  it('puts veto, deterioration, laggards, overdue items, inflation, gap and correction before the leader, and nothing else', () => {
    expect(overview.attention.map(({ kind }) => kind)).toEqual([
      'veto',
      'quality',
      'target',
      'target',
      'overdue',
      'overdue',
      'self_check',
      'missing',
      'revision',
    ]);
    const inflated = overview.attention.filter(({ kind }) => kind === 'self_check');
    expect(inflated.map(({ sentence }) => sentence.zh)).toEqual([expect.stringContaining('霞屿县')]);
  });

  it.each(['2025-Q1', '2025-Q4', '2026-Q3'])('has one inflated self-check in %s', (period) => {
    const scores = (['自检', '互检', '专门检查'] as const).flatMap((s) => scoresOf('counties', s, period));
    const mean = (unit: string, rater: string) => {
      const given = scores.filter((s) => s.unit === unit && s.rater === rater && s.score !== null);
      return (100 * given.reduce((sum, s) => sum + (s.score ?? 0) / s.full, 0)) / given.length;
    };
    const raters = [...new Set(scores.filter((s) => s.source !== '自检').map((s) => s.rater))];
    const checked = COUNTIES.map(({ id }) => ({
      self: mean(id, '自检小组'),
      others: raters.map((rater) => mean(id, rater)),
    }));
    const inflated = selfCheckInflation(checked).map((result, i) =>
      result.inflated ? COUNTIES[i]?.id : null,
    );
    expect(inflated.filter((id) => id !== null)).toEqual([STORY.inflated]);
  });

  it('has trees of criteria whose points add up to 100 and to their parents’', () => {
    for (const group of new Set(CRITERIA.map((criterion) => criterion.group))) {
      const roots = CRITERIA.filter((criterion) => criterion.group === group && criterion.parent === '');
      expect(roots.reduce((sum, root) => sum + root.points, 0)).toBe(100);
      for (const root of roots) {
        const leaves = CRITERIA.filter((criterion) => criterion.parent === root.id);
        expect(
          leaves.reduce((sum, leaf) => sum + leaf.points, 0),
          root.name,
        ).toBe(root.points);
      }
    }
  });
});
