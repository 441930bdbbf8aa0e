import type { Table } from './table.ts';
import { actuals } from './tables/actuals.ts';
import { adjustments } from './tables/adjustments.ts';
import { criteria } from './tables/criteria.ts';
import { documents } from './tables/documents.ts';
import { errors } from './tables/errors.ts';
import { indicators } from './tables/indicators.ts';
import { plans } from './tables/plans.ts';
import { procurement } from './tables/procurement.ts';
import { scores } from './tables/scores.ts';
import { supervision } from './tables/supervision.ts';
import { surveys } from './tables/surveys.ts';
import { targets } from './tables/targets.ts';
import { units } from './tables/units.ts';

/** Every table of the contract by its id: registers first, each after those it refers to. */
export const tables = {
  units,
  indicators,
  targets,
  plans,
  criteria,
  actuals,
  documents,
  errors,
  scores,
  adjustments,
  supervision,
  surveys,
  procurement,
} as const satisfies Readonly<Record<string, Table>>;

export type TableId = keyof typeof tables;

/** Every table in the contract's order, when which one does not matter to the types. */
export const allTables: readonly Table[] = Object.values(tables);

/** The table of that id, or `null` when the contract has none. */
export function tableById(id: string): Table | null {
  return Object.hasOwn(tables, id) ? tables[id as TableId] : null;
}
