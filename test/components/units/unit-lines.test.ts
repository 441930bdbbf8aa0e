import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type UnitSummary, unitsFile } from '../../../src/book/schema/unit-file.ts';
import { unitGroups } from '../../../src/components/units/unit-groups.ts';
import { unitLines } from '../../../src/components/units/unit-lines.ts';

const BOOK = join(import.meta.dirname, '../../pages/sample-book');
const [pattern] = unitsFile.parse(JSON.parse(readFileSync(join(BOOK, 'units.json'), 'utf8'))).units;

function unit(fields: Partial<UnitSummary>): UnitSummary {
  if (pattern === undefined) throw new Error('the sample book has no unit');
  return { ...pattern, targets: {}, quality: null, appraisal: null, ...fields };
}

const linesOf = (...units: UnitSummary[]) => unitLines(unitGroups(units), '差错率', 'zh');
const quality = { rate: 0.0123, handled: 1000, withErrors: 12 };
const appraisal = {
  total: 91.5,
  grade: { id: 'good', name: { zh: '良好', en: 'Good' } },
  rank: 3,
  rankOf: 9,
};

describe('unitLines', () => {
  it('leaves out columns in which no unit has a value', () => {
    expect(linesOf(unit({})).columns).toEqual([]);
    expect(linesOf(unit({ quality: { ...quality, verdict: 'unclear' } })).columns).toEqual(['差错率']);
  });

  it('counts targets that need a look among those that can be judged', () => {
    const { columns, parts } = linesOf(unit({ targets: { ahead: 2, behind: 1, no_data: 1, no_target: 5 } }));
    expect(columns).toEqual(['须留意/目标']);
    expect(parts[0]?.lines[0]?.cells).toEqual([{ text: '2/4' }]);
  });

  it.each([
    ['alarm', { text: '1.23%', mark: 'alarm', heard: '显著高于基准' }],
    ['unclear', { text: '1.23%' }],
    ['below', { text: '1.23%' }],
  ] as const)('marks a rate with the verdict %s only where it is above the benchmark', (verdict, cell) => {
    expect(linesOf(unit({ quality: { ...quality, verdict } })).parts[0]?.lines[0]?.cells).toEqual([cell]);
  });

  it.each([
    [{ ...appraisal, state: 'scored' }, ['3', '91.50', '良好']],
    [{ ...appraisal, state: 'vetoed', total: null, grade: null, rank: null }, ['', '', '一票否决']],
  ] as const)('tells rank, score and grade, or why there is none', (latest, texts) => {
    const other = unit({ id: 'other', slug: 'other', appraisal: { ...appraisal, rank: 9, state: 'scored' } });
    const { parts } = linesOf(unit({ appraisal: { ...latest } }), other);
    const line = parts[0]?.lines.find(({ slug }) => slug === pattern?.slug);
    expect(line?.cells.map(({ text }) => text)).toEqual(texts);
  });

  it('says which units are no longer active', () => {
    expect(linesOf(unit({ active: false })).parts[0]?.lines[0]?.name).toMatch(/（已停用）$/);
  });
});
