/** Months of a year in canonical form. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** Numbers that look irregular and are the same every time: a linear congruential generator over 0 to 1. */
export function irregular(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export const tenThousandYuan = { zh: '万元', en: '10k yuan' };
export const percent = { zh: '%', en: '%' };
export const items = { zh: '件', en: 'items' };
export const persons = { zh: '人次', en: 'visits' };

/** A name in both languages. */
export const same = (zh: string, en: string) => ({ zh, en });
