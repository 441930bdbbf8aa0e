/**
 * The one rule for offices with many units. A list of up to so many units stands on its page with all that is known of each. Of more,
 * the page tells the whole, what stands out, and where all units are listed line by line.
 */
export const MANY_UNITS = 60;

/** Whether a list of so many units takes the compact form. */
export function areMany(units: number): boolean {
  return units > MANY_UNITS;
}

/** What stands out among many: the first of it, and how much more there is. */
export interface Attention<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** So many stand open: who has more to look at begins with these. */
const SHOWN = 20;

/** The first of what stands out, the most urgent given first. */
export function attentionTo<Item>(found: readonly Item[]): Attention<Item> {
  return { shown: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) };
}
