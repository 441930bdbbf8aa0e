import { AGEING_CLASSES } from '../../../measures/ageing.ts';
import type {
  ItemCategory,
  SupervisedItem,
  SupervisionFile,
  UnitSupervision,
} from '../../schema/supervision-file.ts';
import { itemCategory } from '../../schema/supervision-file.ts';
import type { Material } from '../material/material.ts';
import { nameIn } from '../material/name-in.ts';
import type { Unit } from '../material/unit-tree.ts';
import { rowRefOf } from '../traces/row-ref.ts';
import { cutoffDate, type Item, itemsOf } from './item.ts';
import { supervisionResult } from './supervision-result.ts';

/** Supervision of an office. */
export interface OfficeSupervision {
  readonly items: readonly Item[];
  /** Last day of the data. */
  readonly cutoff: string;
  /** Items of a unit and of those below it. */
  of(unit: Unit): readonly Item[];
}

/** Id of the trace of a unit's on-time rate. */
export const ON_TIME_TRACE = 'supervision';

/** Lays out the items of an office. `null` where it has none. */
export function officeSupervision(material: Material): OfficeSupervision | null {
  const cutoff = cutoffDate(material);
  const items = itemsOf(material);
  if (cutoff === null || items.length === 0) return null;
  const own = Map.groupBy(items, ({ unit }) => unit.id);
  const of = (unit: Unit): Item[] => [
    ...(own.get(unit.id) ?? []),
    ...material.units.childrenOf(unit.id).flatMap(of),
  ];
  return { items, cutoff, of };
}

/** The most urgent first: by class, then the longest overdue or the fewest days left, then the earliest assigned. */
function byUrgency(a: Item, b: Item): number {
  const classOf = ({ ageing }: Item) => AGEING_CLASSES.indexOf(ageing ?? 'untold');
  return (
    classOf(a) - classOf(b) ||
    (b.standing.overdue ?? 0) - (a.standing.overdue ?? 0) ||
    (a.standing.left ?? Number.MAX_VALUE) - (b.standing.left ?? Number.MAX_VALUE) ||
    Number(a.row.record.assigned > b.row.record.assigned) -
      Number(a.row.record.assigned < b.row.record.assigned)
  );
}

function shownItem({ row, unit, standing, ageing }: Item, { office }: Material): SupervisedItem {
  const { item_id: id, title, category, assigned, closed } = row.record;
  const { deadline, state, left, overdue } = standing;
  const about = { id, title: nameIn(office, title), category, unit: unit.ref, assigned, closed };
  return { ...about, deadline, state, left, overdue, ageing, row: rowRefOf(row.source) };
}

function openItems(items: readonly Item[], material: Material): SupervisedItem[] {
  return items
    .filter(({ standing }) => standing.isOpen)
    .toSorted(byUrgency)
    .map((item) => shownItem(item, material));
}

/** Classes with their items; those of what cannot be told only where there are such items. */
function ageingOf(items: readonly Item[]): SupervisionFile['ageing'] {
  return AGEING_CLASSES.map((each) => ({
    class: each,
    items: items.filter(({ ageing }) => ageing === each).length,
  })).filter(({ class: each, items: count }) => count > 0 || (each !== 'undated' && each !== 'untold'));
}

/** `supervision.json`. */
export function supervisionFileOf(material: Material, supervision: OfficeSupervision): SupervisionFile {
  const { items, cutoff, of } = supervision;
  const inCategory = (category: ItemCategory) => items.filter(({ row }) => row.record.category === category);
  const charged = material.units.all.filter((unit) => items.some((item) => item.unit.id === unit.id));
  return {
    cutoff,
    withoutDue: material.office.supervision.without_due,
    whole: supervisionResult(items, material),
    ageing: ageingOf(items),
    open: openItems(items, material),
    categories: itemCategory.options
      .filter((category) => inCategory(category).length > 0)
      .map((category) => ({ category, result: supervisionResult(inCategory(category), material) })),
    units: charged.map((unit) => ({
      unit: unit.ref,
      result: supervisionResult(of(unit), material),
      trace: ON_TIME_TRACE,
    })),
  };
}

/** A unit's items as its scorecard shows them; `null` where it and those below it have none. */
export function unitSupervisionOf(
  material: Material,
  supervision: OfficeSupervision | null,
  unit: Unit,
): UnitSupervision | null {
  const items = supervision?.of(unit) ?? [];
  if (items.length === 0) return null;
  return {
    result: supervisionResult(items, material),
    withoutDue: material.office.supervision.without_due,
    open: openItems(items, material),
    trace: ON_TIME_TRACE,
  };
}
