import type { Bilingual } from '../../contract/bilingual.ts';
import type { Cell } from '../../contract/cell.ts';
import { type Grain, grainOf } from '../../contract/period.ts';
import {
  ambiguousMonth,
  dayInsteadOfMonth,
  monthWithoutYear,
  notADate,
  notAPeriod,
  otherGrain,
} from '../messages/cell-messages.ts';
import { type CellOutcome, fault, normalised } from './cell-outcome.ts';
import { dateText } from './date-text.ts';
import { halfWidth } from './half-width.ts';
import { periodText } from './period-text.ts';

type PeriodCell = Extract<Cell, { type: 'period' }>;

const GRAINS: Readonly<Record<Grain, Bilingual & { readonly example: string }>> = {
  month: { zh: '月份', en: 'months', example: '2026-10' },
  quarter: { zh: '季度', en: 'quarters', example: '2026-Q3' },
  half: { zh: '半年', en: 'half-years', example: '2026-H1' },
  year: { zh: '年度', en: 'years', example: '2026' },
  week: { zh: '周', en: 'weeks', example: '2026-W43' },
};

/** Reads the cells of a period column. `drop` is the month of the drop (`2026-10`), which settles `2026.1`. */
export function periodReader(cell: PeriodCell, drop: string | null): (text: string) => CellOutcome {
  const [grain = 'month'] = cell.grains;
  const example = grain === 'month' && drop !== null ? drop : GRAINS[grain].example;
  const allowed = cell.grains.map((grain) => GRAINS[grain]);

  const checked = (period: string, text: string): CellOutcome => {
    const found = grainOf(period);
    if (found === null || !cell.grains.includes(found))
      return fault('CELL_PERIOD', otherGrain(allowed, example));
    return period === text ? period : normalised(period);
  };

  return (text) => {
    const read = periodText(halfWidth(text));
    switch (read.kind) {
      case 'period': {
        const outcome = checked(read.period, text);
        const serial = read.serial && typeof outcome === 'object' && outcome?.kind === 'remark';
        return serial ? { kind: 'remark', value: read.period, code: 'CELL_SPREADSHEET' } : outcome;
      }
      case 'ambiguous': {
        if (drop === read.january || drop === read.october) return checked(drop, text);
        return fault('CELL_PERIOD', ambiguousMonth(read.january, read.october));
      }
      case 'day':
        return fault('CELL_PERIOD', dayInsteadOfMonth(read.month), read.month);
      case 'yearless': {
        const month = drop === null ? null : `${drop.slice(0, 4)}-${read.month}`;
        return fault('CELL_PERIOD', monthWithoutYear(month ?? example), month);
      }
      case 'likely':
        return fault('CELL_PERIOD', notAPeriod(read.month), read.month);
      case 'none':
        return fault('CELL_PERIOD', notAPeriod(example));
    }
  };
}

/** Reads the cell of a date column. */
export function readDate(text: string): CellOutcome {
  const read = dateText(halfWidth(text));
  if (read === null) return fault('CELL_TYPE', notADate());
  if (read.serial) return { kind: 'remark', value: read.date, code: 'CELL_SPREADSHEET' };
  return read.date === text ? read.date : normalised(read.date);
}
