/** Places of values with no value on either side: a line would not show them, so they need a dot. */
export function lonely(values: readonly (number | null)[]): ReadonlySet<number> {
  const known = (index: number) => values[index] !== null && values[index] !== undefined;
  return new Set(
    values.flatMap((value, index) =>
      value !== null && !known(index - 1) && !known(index + 1) ? [index] : [],
    ),
  );
}
