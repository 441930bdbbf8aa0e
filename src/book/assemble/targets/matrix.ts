import type { OverviewFile } from '../../schema/site-files.ts';
import type { Material } from '../material/material.ts';
import type { IndicatorTargets } from './indicator-targets.ts';
import { ownResults } from './office-targets.ts';

type Matrix = NonNullable<OverviewFile['matrix']>;

/** Beyond these a table of units and indicators is too large to read; emptier than this, too sparse. */
const MOST_UNITS = 60;
const MOST_INDICATORS = 24;
const LEAST_FILLED = 0.2;

/** Units × indicators by status. `null` where the table would be too large or too empty to read. */
export function matrixOf({ units }: Material, all: readonly IndicatorTargets[]): Matrix | null {
  const judged = all.filter((targets) => targets.indicator.record.direction !== 'monitor');
  const cells = judged.map(
    (targets) => new Map(ownResults(targets).map((result) => [result.unit.id, result])),
  );
  const rows = units.all.filter((unit) => cells.some((column) => column.has(unit.id)));
  const filled = cells.reduce((sum, column) => sum + column.size, 0);
  const size = rows.length * judged.length;
  if (size === 0 || rows.length > MOST_UNITS || judged.length > MOST_INDICATORS) return null;
  if (filled < LEAST_FILLED * size) return null;
  return {
    indicators: judged.map((targets) => targets.indicator.ref),
    rows: rows.map((unit) => ({
      unit: unit.ref,
      cells: cells.map((column) => {
        const result = column.get(unit.id);
        return result ? { status: result.status, completion: result.completion } : null;
      }),
    })),
  };
}
