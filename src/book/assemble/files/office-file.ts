import type { OfficeFile } from '../../schema/office-file.ts';
import type { Material } from '../material/material.ts';
import { countedThings } from '../quality/counted-things.ts';

/** What the head file tells besides the material. */
export interface OfficeFacts {
  readonly fingerprint: string;
  readonly drops: readonly string[];
  readonly has: OfficeFile['has'];
  readonly appraisalPeriods: readonly string[];
  /** Indicators that have a page. */
  readonly indicators: number;
}

/** `office.json`. */
export function officeFileOf({ office, calendar, units }: Material, facts: OfficeFacts): OfficeFile {
  const things = countedThings(office);
  return {
    name: office.name,
    short: office.short ?? office.name,
    fictional: office.fictional,
    demonstration: office.demonstration,
    notice: office.notice ?? null,
    audience: office.audience,
    address: office.address ?? null,
    year: calendar.year,
    yearStarts: calendar.yearStarts,
    yearMonths: [...calendar.months],
    cutoff: calendar.cutoff,
    drop: facts.drops.at(-1) ?? null,
    fingerprint: facts.fingerprint,
    items: things.items,
    errors: things.errors,
    has: facts.has,
    appraisalPeriods: [...facts.appraisalPeriods],
    drops: [...facts.drops],
    units: units.all.length,
    indicators: facts.indicators,
  };
}
