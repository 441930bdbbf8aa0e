import { describe, expect, it } from 'vitest';
import { unitFunnel } from '../../../../src/book/assemble/quality/unit-funnel.ts';
import { funnelResult } from '../../../../src/book/schema/funnel-result.ts';

const ref = (id: string) => ({ id, slug: id, name: { zh: id, en: id }, short: { zh: id, en: id } });
const things = {
  words: 'documents',
  items: { zh: '公文', en: 'documents' },
  errors: { zh: '差错', en: 'errors' },
} as const;
const span = { from: '2026-01', to: '2026-10' };
const of = (...counts: readonly (readonly [n: number, x: number])[]) =>
  unitFunnel(
    counts.map(([n, x], i) => ({ unit: ref(`U${i}`), n, x })),
    span,
    things,
  );

const EVEN = Array.from({ length: 11 }, (_, i): readonly [number, number] => [1000 + i * 10, 5]);

describe('unitFunnel', () => {
  it('compares units of different sizes with all together', () => {
    const found = of(...EVEN, [1000, 25], [30, 1]);
    expect(funnelResult.parse(found)).toEqual(found);
    expect(found).toMatchObject({ ...span, acting: 'exact' });
    expect(found?.points.map(({ state }) => state)).toEqual([...EVEN.map(() => 'within'), 'high', 'within']);
    expect(found?.target).toBe((11 * 5 + 26) / (11 * 1000 + 550 + 1030));
  });

  it('draws limits from the smallest to the largest unit', () => {
    const sizes = of(...EVEN, [40, 0])?.lines.map(({ n }) => n) ?? [];
    expect([sizes[0], sizes.at(-1)]).toEqual([40, 1100]);
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('draws limits from a tenth of the size where all units are large, so that they do not shrink to a dot', () => {
    const sizes = of([400, 2], [400, 3], [400, 1])?.lines.map(({ n }) => n) ?? [];
    expect([sizes[0], sizes.at(-1)]).toEqual([40, 400]);
    expect(sizes.length).toBeGreaterThan(40);
  });

  it('keeps a unit without documents, without limits', () => {
    expect(of(...EVEN, [0, 0])?.points.at(-1)).toMatchObject({ rate: null, upper: null, state: 'within' });
  });

  it.each([
    [
      'two units',
      [
        [100, 1],
        [100, 2],
      ],
    ],
    [
      'two units that handled anything',
      [
        [100, 1],
        [100, 2],
        [0, 0],
      ],
    ],
    [
      'no error at all',
      [
        [100, 0],
        [100, 0],
        [100, 0],
      ],
    ],
  ] as const)('is none with %s', (_, counts) => {
    expect(of(...counts)).toBeNull();
  });
});
