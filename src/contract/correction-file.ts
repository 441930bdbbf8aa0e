const CORRECTION = /_r(\d{2,})(\.[^./]*)?$/i;

/**
 * The number that a file bears as a correction of a file of its own drop, as in `actuals_r02.csv`; 0 for any other. A
 * correction is read after the files of its drop with lower numbers and may say otherwise than they.
 */
export function correctionNumber(file: string): number {
  return Number(CORRECTION.exec(file)?.[1] ?? 0);
}

/** The name of a file's correction of that number: `actuals.csv` and `actuals_r02.csv` give `actuals_r03.csv` for 3. */
export function correctionName(name: string, number: number): string {
  const stem = name.replace(/\.[^./]*$/, '').replace(CORRECTION, '');
  return `${stem}_r${String(number).padStart(2, '0')}.csv`;
}
