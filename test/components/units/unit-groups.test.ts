import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type UnitSummary, unitsFile } from '../../../src/book/schema/unit-file.ts';
import { unitGroups } from '../../../src/components/units/unit-groups.ts';

const BOOK = join(import.meta.dirname, '../../pages/sample-book');
const { units } = unitsFile.parse(JSON.parse(readFileSync(join(BOOK, 'units.json'), 'utf8')));

function shape(list: readonly UnitSummary[]) {
  return unitGroups(list).map(({ id, name, units: members }) => [
    id,
    name.zh,
    members.map((unit) => unit.id),
  ]);
}

describe('unitGroups', () => {
  it('keeps the groups in the order of the register and ranks their units', () => {
    expect(shape(units)).toEqual([
      ['group-1', '县市办公室', ['C01', 'C03', 'C02']],
      ['group-2', '科室', ['S01']],
    ]);
  });

  it('puts units outside any peer group under their kind', () => {
    const loose = units.map((unit) => ({ ...unit, group: null, appraisal: null }));
    expect(shape(loose)).toEqual([
      ['group-1', '县市办公室', ['C01', 'C02', 'C03']],
      ['group-2', '科室', ['S01']],
    ]);
  });

  it('makes no group of no unit', () => {
    expect(shape([])).toEqual([]);
  });
});
