import type { Language } from '../contract/bilingual.ts';

/** A period as pages show it. */
export function periodText(period: string, _language: Language): string {
  return period;
}
