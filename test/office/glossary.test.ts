import { describe, expect, it } from 'vitest';
import { ADJUSTMENTS } from '../../scripts/office/adjustments.ts';
import { CRITERIA } from '../../scripts/office/criteria.ts';
import { glossary } from '../../scripts/office/glossary.ts';
import { INDICATORS } from '../../scripts/office/indicators.ts';
import { COUNTIES, COUNTY_GROUP, SECTION_GROUP, SECTIONS } from '../../scripts/office/units.ts';

const words = glossary();

const named: readonly (readonly [string, readonly string[]])[] = [
  ['units', [...COUNTIES, ...SECTIONS].flatMap((unit) => [unit.name, unit.short, unit.kind, unit.leader])],
  ['peer groups', [COUNTY_GROUP, SECTION_GROUP]],
  ['indicators', INDICATORS.flatMap((i) => [i.name, i.area, i.unit, i.source, i.definition])],
  ['criteria', CRITERIA.map((criterion) => criterion.name)],
  ['reasons', ADJUSTMENTS.flatMap((adjustment) => [adjustment.reason, adjustment.basis])],
];

describe('the glossary', () => {
  it.each(named)('has English for all %s', (_, texts) => {
    const lacking = texts.filter((text) => /\p{Script=Han}/u.test(text) && !words.has(text));
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('keeps units and criteria apart in English', () => {
    for (const things of [[...COUNTIES, ...SECTIONS], CRITERIA]) {
      const names = things.map((thing) => thing.name);
      const english = names.map((name) => words.get(name));
      expect(new Set(english).size).toBe(new Set(names).size);
    }
  });
});
