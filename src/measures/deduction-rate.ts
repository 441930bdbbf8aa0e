/** Points that one instance of an error costs, by its severity. */
export type DeductionPoints = Readonly<Record<'minor' | 'ordinary' | 'serious', number>>;

export interface GradedErrors {
  /** `null` where an error was not graded. */
  readonly severity: keyof DeductionPoints | null;
  readonly count: number;
}

export interface DeductionRate {
  /** Σ points, over the graded errors. */
  readonly points: number;
  /** Instances that were not graded; they cost nothing and are told apart. */
  readonly ungraded: number;
  /** Σ points over documents handled; `null` without documents. */
  readonly rate: number | null;
}

/**
 * Deduction rate: Σ points of errors by severity / documents handled. It is a weighted sum and no count, so that neither a
 * binomial nor a Poisson interval applies to it.
 */
export function deductionRate(
  errors: readonly GradedErrors[],
  documents: number,
  each: DeductionPoints,
): DeductionRate {
  let points = 0;
  let ungraded = 0;
  for (const { severity, count } of errors) {
    if (severity === null) ungraded += count;
    else points += each[severity] * count;
  }
  return { points, ungraded, rate: documents > 0 ? points / documents : null };
}
