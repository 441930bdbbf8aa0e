import { readBook } from '../../book/read-book.ts';
import type { UnitRef } from '../../book/schema/parts.ts';
import type { QualityResult } from '../../book/schema/quality-result.ts';
import { type UnitSummary, unitFile } from '../../book/schema/unit-file.ts';

/** An error rate of a unit, not of the whole office. */
export type UnitRate = QualityResult & { readonly unit: UnitRef };

/** Those of results that are units'. */
export function unitRates(results: readonly QualityResult[]): UnitRate[] {
  return results.flatMap((result) => (result.unit === null ? [] : [{ ...result, unit: result.unit }]));
}

/** Rates of the units above those given, which count for all below them and stand on their scorecards only. */
export function headRates(rates: readonly UnitRate[], units: readonly UnitSummary[]): UnitRate[] {
  const known = new Set(rates.map(({ unit }) => unit.id));
  const parents = new Set(units.filter(({ id }) => known.has(id)).map(({ parent }) => parent));
  return units
    .filter(({ id, quality }) => quality !== null && parents.has(id) && !known.has(id))
    .flatMap(({ slug }) => {
      const { documents } = readBook(`units/${slug}.json`, unitFile);
      return documents === null ? [] : unitRates([documents]);
    });
}
