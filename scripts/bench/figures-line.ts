/** Bytes in millions. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** A line of a table of figures: the name to the left, the figures right under each other. */
export function line(cells: readonly string[]): string {
  const [name = '', ...rest] = cells;
  return name.padEnd(22) + rest.map((cell) => cell.padStart(11)).join('');
}
