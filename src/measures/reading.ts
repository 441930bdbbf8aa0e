/** What a reported number is: the month's own, the year so far, or the state at the period's end (当月值、累计值、期末值). */
export type Reading = 'monthly' | 'cumulative' | 'latest';

/**
 * Year so far at each period, from the reported numbers in the order of time. Monthly readings are summed over what is
 * there; cumulative and latest ones carry the last number forward. `null` until the first number of the year, so a missing
 * month is never taken for 0.
 */
export function cumulate(values: readonly (number | null)[], reading: Reading): (number | null)[] {
  let soFar: number | null = null;
  return values.map((value) => {
    if (value !== null) soFar = reading === 'monthly' ? (soFar ?? 0) + value : value;
    return soFar;
  });
}
