import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type UnitSummary, unitsFile } from '../../../src/book/schema/unit-file.ts';
import { unitBranches } from '../../../src/components/units/unit-branches.ts';

const BOOK = join(import.meta.dirname, '../../pages/sample-book');
const [pattern] = unitsFile.parse(JSON.parse(readFileSync(join(BOOK, 'units.json'), 'utf8'))).units;

/** Units from `child: parent`, in that order. */
function tree(parents: Readonly<Record<string, string | null>>): UnitSummary[] {
  if (pattern === undefined) throw new Error('the sample book has no unit');
  return Object.entries(parents).map(([id, parent]) => ({ ...pattern, id, slug: id, parent }));
}

function shape(listed: readonly string[], units: readonly UnitSummary[]) {
  const items = listed.flatMap((id) => units.filter((unit) => unit.id === id).map((unit) => ({ unit })));
  return unitBranches(items, units).map(({ head, own, members }) => [
    head?.id ?? null,
    own !== null,
    members.map(({ unit }) => unit.id),
  ]);
}

describe('unitBranches', () => {
  const office = tree({ O: null, A: 'O', B: 'O', a1: 'A', a2: 'A', b1: 'B', b2: 'B' });

  it('puts units under the unit above them, in the order given, heads in that of the register', () => {
    expect(shape(['b2', 'a2', 'b1', 'a1'], office)).toEqual([
      ['A', false, ['a2', 'a1']],
      ['B', false, ['b2', 'b1']],
    ]);
  });

  it('lets a head with an own line stand at the head of its branch and nowhere else', () => {
    expect(shape(['a1', 'b1', 'A', 'B', 'O'], office)).toEqual([
      ['O', true, []],
      ['A', true, ['a1']],
      ['B', true, ['b1']],
    ]);
  });

  it('names every unit once, whatever is listed', () => {
    const listed = ['O', 'A', 'a2', 'b1'];
    const named = shape(listed, office).flatMap(([head, own, members]) => [
      ...(own ? [head] : []),
      ...(members as string[]),
    ]);
    expect(named.toSorted()).toEqual(listed.toSorted());
  });

  it('makes one branch without a head of units that stand below none', () => {
    expect(shape(['y', 'x'], tree({ x: null, y: null }))).toEqual([[null, false, ['y', 'x']]]);
  });
});
