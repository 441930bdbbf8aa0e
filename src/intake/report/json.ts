import type { Problem } from '../problem.ts';
import { problemCodes } from '../problem-codes.ts';
import type { FileReading } from '../reading.ts';
import type { JsonReport } from './report-schema.ts';
import { severityCounts, totalRows } from './tally.ts';

/** The report for machines. */
export function jsonReport(readings: readonly FileReading[], problems: readonly Problem[]): JsonReport {
  const { error, warning, note } = severityCounts(problems);
  return {
    valid: error === 0,
    counts: { files: readings.length, errors: error, warnings: warning, notes: note },
    rows: totalRows(readings),
    files: readings.map(({ file, bytes, sha256, encoding, delimiter, tables, rows }) => ({
      file,
      bytes,
      sha256,
      encoding,
      delimiter,
      tables,
      rows,
    })),
    problems: problems.map((problem) => {
      const { group, frictionless } = problemCodes[problem.code];
      const { code, severity, ...rest } = problem;
      return { code, group, severity, frictionless, ...rest };
    }),
  };
}
