import { describe, expect, it } from 'vitest';
import { factRows } from '../../../../src/book/assemble/material/fact-rows.ts';
import { slugOf } from '../../../../src/book/assemble/material/slug.ts';
import { lowestOfAll, unitTree } from '../../../../src/book/assemble/material/unit-tree.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { reading, smallSettings } from '../../small-office.ts';

const unit = (unit_id: string, parent: string | null, order: number | null = null) => ({
  unit_id,
  name: unit_id,
  kind: 'k',
  parent,
  order,
});

function treeOf(records: readonly ReturnType<typeof unit>[]) {
  const rows = factRows(buildLedger([reading('registers/u.csv', 'units', records)])).units;
  return unitTree(smallSettings(), rows);
}

const tree = treeOf([unit('H', null), unit('A', 'H'), unit('B', 'H'), unit('A1', 'A'), unit('A2', 'A')]);

describe('unitTree', () => {
  it('takes a unit whose parent is not there for a root', () => {
    expect(treeOf([unit('A', 'gone')]).roots.map(({ id }) => id)).toEqual(['A']);
  });

  it('goes by the order column, units without one last', () => {
    expect(treeOf([unit('X', null), unit('Y', null, 2), unit('Z', null, 1)]).all.map(({ id }) => id)).toEqual(
      ['Z', 'Y', 'X'],
    );
  });
});

describe('lowestOfAll', () => {
  it.each([
    ['all speak', ['H', 'A', 'B', 'A1', 'A2'], ['A1', 'A2', 'B']],
    ['a parent speaks for children that do not', ['H', 'A', 'B'], ['A', 'B']],
    ['one child silences its parent', ['H', 'A', 'A2'], ['A2']],
    ['only the hub', ['H'], ['H']],
    ['nobody', [], []],
  ])('%s', (_, speaking, lowest) => {
    expect(lowestOfAll(tree, ({ id }) => speaking.includes(id)).map(({ id }) => id)).toEqual(lowest);
  });
});

describe('slugOf', () => {
  it.each([
    ['CL01', 'CL01'],
    ['a_b-c', 'a_b-c'],
    // sha256sum of the bytes of the text.
    ['丙', 'xc680a614'],
    ['-a', 'xc2748917'],
  ])('%s → %s', (id, slug) => {
    expect(slugOf(id)).toBe(slug);
  });
});
