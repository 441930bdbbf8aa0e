import { describe, expect, it } from 'vitest';
import type { SatisfactionResult } from '../../../src/book/schema/satisfaction-file.ts';
import { surveyedUnits, unitsBelowWhole } from '../../../src/components/satisfaction/satisfaction-units.ts';

function result(share: number | null, upper: number): SatisfactionResult {
  const state = share === null ? ('suppressed' as const) : ('shown' as const);
  const interval: [number, number] | null = share === null ? null : [share - (upper - share), upper];
  return {
    state,
    sent: 100,
    returned: 90,
    response: 0.9,
    share,
    interval,
    classes: [null, null, null, null],
  };
}

function unit(id: string) {
  const name = { zh: id, en: id };
  return { id, slug: id, name, short: name };
}

const survey = (whole: SatisfactionResult, units: Readonly<Record<string, SatisfactionResult>>) => ({
  group: 'public' as const,
  whole,
  units: Object.entries(units).map(([id, each]) => ({ unit: unit(id), result: each })),
});

describe('units that need a look', () => {
  const units = {
    wide: result(0.5, 0.9),
    sure: result(0.7, 0.74),
    surer: result(0.72, 0.73),
    hidden: result(null, 0),
    high: result(0.9, 0.95),
  };

  it('are those whose interval lies wholly below all together, the surest first', () => {
    const { shown } = unitsBelowWhole(survey(result(0.8, 0.82), units));
    expect(shown.map((each) => each.unit.id)).toEqual(['surer', 'sure']);
  });

  it('are none where the share of all together may not be shown', () => {
    expect(unitsBelowWhole(survey(result(null, 0), units)).shown).toEqual([]);
  });
});

it('brings together what each group said of a unit', () => {
  const whole = result(0.8, 0.82);
  const groups = [
    { ...survey(whole, { A: result(0.7, 0.8) }), group: 'leaders' as const },
    survey(whole, { B: result(0.6, 0.7), A: result(0.9, 0.95) }),
  ];
  expect(
    surveyedUnits(groups).map(({ unit: { id }, results }) => [
      id,
      [...results].map(([group, { share }]) => [group, share]),
    ]),
  ).toEqual([
    [
      'A',
      [
        ['leaders', 0.7],
        ['public', 0.9],
      ],
    ],
    ['B', [['public', 0.6]]],
  ]);
});
