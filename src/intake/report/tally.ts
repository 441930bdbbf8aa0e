import type { Problem, Severity } from '../problem.ts';
import type { FileReading, RowCount } from '../reading.ts';

/** Rows of all files together. */
export function totalRows(readings: readonly FileReading[]): RowCount {
  const sum = (part: keyof RowCount): number => readings.reduce((total, { rows }) => total + rows[part], 0);
  return {
    read: sum('read'),
    accepted: sum('accepted'),
    setAside: sum('setAside'),
    refused: sum('refused'),
  };
}

/** How many problems there are of each severity. */
export function severityCounts(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
