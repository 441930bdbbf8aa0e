import type { Cell, NumberUnit } from '../../contract/cell.ts';
import { notANumber, notAnInteger, otherUnit, outOfRange, tooPrecise } from '../messages/cell-messages.ts';
import { type CellFault, type CellOutcome, fault, normalised } from './cell-outcome.ts';
import { halfWidth } from './half-width.ts';
import { type MeasureUnit, measureUnit, shifted, unitShift } from './measure-unit.ts';
import { type NumberText, numberText, significantDigits } from './number-text.ts';

export type NumberCell = Extract<Cell, { type: 'integer' | 'decimal' }>;

const CERTAIN_DIGITS = 15;

/** The unit that a column's numbers are kept in, as far as the column itself settles it. */
export function fixedUnit(unit: NumberUnit | undefined): MeasureUnit | null {
  return unit !== undefined && 'fixed' in unit ? measureUnit(unit.fixed.zh) : null;
}

function expectedText(unit: NumberUnit | undefined): string {
  return unit !== undefined && 'fixed' in unit ? unit.fixed.zh : '';
}

/** What is wrong with a number outside the bounds of its column. */
export function rangeFault({ min, max }: NumberCell, value: number): CellFault | null {
  const below = min !== undefined && value < min;
  const above = max !== undefined && value > max;
  return below || above ? fault('CELL_RANGE', outOfRange(min, max)) : null;
}

/**
 * Reads the cells of a number column. `columnShift` is the power of ten between the unit in the file's header and that
 * of the column; a unit in the cell itself goes before it.
 */
export function numberReader(cell: NumberCell, columnShift: number): (text: string) => CellOutcome {
  const byIndicator = cell.unit !== undefined && 'by' in cell.unit;
  const expected = fixedUnit(cell.unit);
  const english = cell.unit !== undefined && 'fixed' in cell.unit ? cell.unit.fixed.en.toLowerCase() : null;

  const shiftOf = (written: string): number | null => {
    if (written === '') return columnShift;
    if (written.toLowerCase() === english) return 0;
    if (byIndicator) return 0;
    return expected === null ? null : unitShift(measureUnit(written), expected);
  };

  const settle = (number: NumberText): CellOutcome => {
    const shift = shiftOf(number.unit);
    if (shift === null) return fault('CELL_UNIT', otherUnit(number.unit, expectedText(cell.unit)));
    const value = shifted(number.digits, shift);
    const digits = significantDigits(number.digits);
    if (digits > CERTAIN_DIGITS && !Number.isSafeInteger(Math.trunc(value))) {
      return fault('CELL_PRECISION', tooPrecise());
    }
    if (cell.type === 'integer' && !Number.isInteger(value)) return fault('CELL_TYPE', notAnInteger());
    const outside = rangeFault(cell, value);
    if (outside !== null) return outside;
    if (byIndicator && number.unit !== '') return { ...normalised(value), unit: number.unit };
    if (digits > CERTAIN_DIGITS) return { kind: 'remark', value, code: 'CELL_PRECISION' };
    const pointless = cell.type === 'integer' && number.digits.includes('.');
    return number.plain && !pointless ? value : normalised(value);
  };

  return (text) => {
    const narrow = halfWidth(text);
    const number = numberText(narrow);
    if (number === null) return fault('CELL_TYPE', notANumber());
    return settle(narrow === text ? number : { ...number, plain: false });
  };
}
