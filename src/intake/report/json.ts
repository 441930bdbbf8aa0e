import type { Problem, ProblemGroup } from '../problem.ts';
import { problemCodes } from '../problem-codes.ts';
import type { FileReading, RowCount } from '../reading.ts';
import { severityCounts, totalRows } from './tally.ts';

/** A problem as the JSON report has it: with its group and, where there is one, the error type of Frictionless 5. */
export interface ReportedProblem extends Problem {
  readonly group: ProblemGroup;
  readonly frictionless: string | null;
}

export interface ReportedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: FileReading['encoding'];
  readonly delimiter: string;
  readonly tables: readonly string[];
  readonly rows: RowCount;
}

/** The report for machines. Its order is that of the files and, within them, of the sheet. */
export interface JsonReport {
  /** Whether nothing stands in the way of publication. */
  readonly valid: boolean;
  readonly counts: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  };
  readonly rows: RowCount;
  readonly files: readonly ReportedFile[];
  readonly problems: readonly ReportedProblem[];
}

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
