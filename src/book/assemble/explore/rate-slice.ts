import type { ExploreSlice, ExploreUnit } from '../../schema/explore-file.ts';
import type { UnitRef } from '../../schema/parts.ts';
import type { Material } from '../material/material.ts';
import { wholeRef } from '../material/whole-ref.ts';
import type { Counts } from '../quality/document-counts.ts';
import type { OfficeQuality } from '../quality/office-quality.ts';
import { explorePeriods, WHOLE_KEY } from './explore-periods.ts';

/** Name of the error rate's file; no indicator's begins with an underscore. */
export const RATE_SLUG = '_rate';

/** The error rate of every unit, period by period: documents with errors over documents handled. `null` where none were handled. */
export function rateSlice(material: Material, { counts }: OfficeQuality): ExploreSlice {
  const periods = explorePeriods([...counts.whole.keys()], counts.grain, material.calendar);
  const row = (key: string, unit: UnitRef, of: Counts): ExploreUnit => ({
    key,
    name: unit.name,
    short: unit.short,
    measures: {
      value: periods.map(({ period }) => {
        const count = of.get(period);
        return count === undefined || count.handled === 0 ? null : count.withErrors / count.handled;
      }),
    },
    due: null,
    paceBy: null,
  });
  const units = material.units.all.filter((unit) => counts.of(unit).size > 0);
  const rows = units.map((unit) => row(unit.ref.slug, unit.ref, counts.of(unit)));
  const whole = row(WHOLE_KEY, wholeRef(material.office), counts.whole);
  return {
    slug: RATE_SLUG,
    grain: counts.grain,
    periods,
    units: rows.length > 1 ? [whole, ...rows] : rows,
    left: 0,
  };
}
