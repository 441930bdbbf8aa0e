import { describe, expect, it } from 'vitest';
import { methodFileOf } from '../../../src/book/assemble/files/method-file.ts';
import { officeSchema } from '../../../src/contract/office.ts';
import { methodSections } from '../../../src/words/method/sections.ts';
import { smallSettings } from '../../book/small-office.ts';

const plain = methodSections(methodFileOf(smallSettings()));
const rules = plain.flatMap((section) => section.rules);

/** All that the method page says of an office with these settings. */
function said(settings: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(methodSections(methodFileOf(smallSettings(settings))));
}

describe('the method page', () => {
  it.each(rules.filter(({ formulas }) => formulas.length > 0))('names the source of $id', ({ source }) => {
    expect(source?.zh).toBeTruthy();
    expect(source?.en).toBeTruthy();
  });

  it('names settings that there are', () => {
    const named = JSON.stringify(plain).matchAll(/(?:quality|targets|supervision|appraisal)\.[a-z_]+/g);
    const { shape } = officeSchema;
    const known = (['quality', 'targets', 'supervision', 'appraisal'] as const).flatMap((part) =>
      Object.keys(shape[part].unwrap().shape).map((key) => `${part}.${key}`),
    );
    const names = [...new Set([...named].map(([name]) => name))];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names no least number of documents for a benchmark of nought, below which nothing is', () => {
    expect(said({ quality: { benchmark: 0 } })).not.toContain('不会出现');
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['benchmark', { quality: { benchmark: 0.0123 } }, '1.23%', '1.23%'],
    ['least for below', { quality: { benchmark: 0.005 } }, '少于736件', 'under 736 handled'],
    ['coverage', { appraisal: { min_coverage: 2 / 3 } }, '低于66.7%', 'below 66.7%'],
    ['alert', { quality: { benchmark: 0.005, alert: 0.0321 } }, '小于0.0321', 'below 0.0321'],
    ['alarm', { quality: { benchmark: 0.005, alarm: 0.0007 } }, '小于0.0007', 'below 0.0007'],
    ['benchmark of returned', { quality: { returned_benchmark: 0.0234 } }, '2.34%', '2.34%'],
    ['benchmark of overdue', { quality: { overdue_benchmark: 0.0345 } }, '3.45%', '3.45%'],
    [
      'deductions',
      { quality: { deductions: { minor: 0.3, ordinary: 0.7, serious: 2.5 } } },
      '严重2.5分',
      '2.5 for a serious',
    ],
    [
      'lower is better',
      { targets: { lower_is_better: 'linear' } },
      '2减去完成值与目标值之比',
      '2 less actual over target',
    ],
    [
      'pace',
      { targets: { pace: { ahead: 1.07, on_pace: 0.93, behind: 0.77 } } },
      '不低于0.77',
      'at least 0.77',
    ],
    ['tolerance of ranges', { targets: { range_tolerance: 0.35 } }, '35%', '35%'],
    ['items without a due date', { supervision: { without_due: 'counted' } }, '计为按期', 'count as'],
    ['target of supervision', { supervision: { target: 0.87 } }, '目标为87%', 'target of 87%'],
    ['total', { appraisal: { total: 120 } }, '满分120分', 'Out of 120 points'],
    [
      'sources',
      { appraisal: { sources: { self: 0.1, mutual: 0.25, special: 0.65 } } },
      '自检10%，互检25%',
      'self-check 10%, mutual check 25%',
    ],
    ['missing', { appraisal: { missing: 'spread' } }, '平均分摊', 'spread evenly'],
    ['coverage', { appraisal: { min_coverage: 0.55 } }, '低于55%', 'below 55%'],
    ['bonus', { appraisal: { bonus: { cap: 7, above: 72 } } }, '达到72分', 'base of 72 points'],
    ['deduction', { appraisal: { deduction: { cap: 9 } } }, '不超过9分', 'at most 9'],
  ])('states the setting in force: %s', (_, settings, zh, en) => {
    const text = said(settings);
    expect(text).toContain(zh);
    expect(text).toContain(en);
  });
});
