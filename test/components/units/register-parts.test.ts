import { expect, it } from 'vitest';
import { registerParts } from '../../../src/components/units/register-parts.ts';

const unit = (id: string) => ({
  id,
  slug: id,
  name: { zh: `${id}局`, en: `${id} Bureau` },
  short: { zh: id, en: `${id} B.` },
});
const lineOf = (name: string) => ({ name, slug: name, cells: [] });

it('heads each branch by the line of its head, else by its name, and units without one by nothing', () => {
  const branches = [
    { head: unit('A'), own: 'a', members: ['a1', 'a2'] },
    { head: unit('B'), own: null, members: ['b1'] },
    { head: null, own: null, members: ['x'] },
  ];
  expect(registerParts(branches, lineOf, 'en')).toEqual([
    { head: lineOf('a'), lines: [lineOf('a1'), lineOf('a2')] },
    { head: 'B B.', lines: [lineOf('b1')] },
    { head: null, lines: [lineOf('x')] },
  ]);
});
