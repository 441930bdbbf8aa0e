import type { Office } from '../contract/office.ts';
import { firstMonth, lastMonth, type YearRule } from '../contract/period.ts';
import { filePeriodLater, filePeriodOther } from './messages/file-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan } from './row-plan.ts';

/** Holds the periods of a file's rows against the month of its drop. */
export interface PeriodCheck {
  /** Takes note of a row's period and says whether it lies after the drop's month. */
  isLater(period: string, cell: CellPlan, line: number): boolean;
  problems(file: string): Problem[];
}

interface Seen {
  readonly later: boolean;
  readonly ofDrop: boolean;
  readonly cell: CellPlan;
  readonly lines: number[];
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** `drop` is the name of the drop; one that is not a month settles nothing. */
export function periodCheck(drop: string | null, office: Office): PeriodCheck {
  const periods = new Map<string, Seen>();
  const rule: YearRule = { yearStarts: office.year_starts, yearNamedBy: office.year_named_by };
  const month = drop !== null && MONTH.test(drop) ? drop : null;
  return {
    isLater(period, cell, line) {
      if (month === null) return false;
      let seen = periods.get(period);
      if (seen === undefined) {
        const first = firstMonth(period, rule);
        const last = lastMonth(period, rule);
        seen = { later: first > month, ofDrop: first <= month && month <= last, cell, lines: [] };
        periods.set(period, seen);
      }
      if (seen.later) seen.lines.push(line);
      return seen.later;
    },
    problems(file) {
      if (month === null || periods.size === 0) return [];
      const later: Problem[] = [];
      for (const [period, { later: isLater, cell, lines }] of periods) {
        if (!isLater) continue;
        const place = { file, lines, column: cell.letter, header: cell.header };
        later.push(problemOf('FILE_PERIOD', place, filePeriodLater(period, month), { value: period }));
      }
      const ofDrop = [...periods.values()].some((seen) => seen.ofDrop);
      if (later.length > 0 || ofDrop || office.drop_holds === 'any') return later;
      const words = filePeriodOther(month, [...periods.keys()].sort());
      return [problemOf('FILE_PERIOD', { file }, words, { severity: 'warning' })];
    },
  };
}
