import type { Table } from '../contract/table.ts';
import { allTables, tableById } from '../contract/tables.ts';
import { aliasTaken, columnTwice } from './messages/office-rule-messages.ts';
import { unknownKey } from './messages/office-shape-messages.ts';
import { nearestOf } from './nearest.ts';
import type { OfficeFault } from './office-fault.ts';
import { groupAt, itemsAt } from './setting.ts';
import { pathText, type SettingPath } from './yaml-place.ts';

const TABLE = { zh: '本系统的表', en: 'a table of the contract' };
const COLUMN = { zh: '该表的列', en: 'a column of the table' };

/** A name that the contract does not have, and where it stands. */
interface Stray {
  readonly name: string;
  /** The setting that the message speaks of. */
  readonly group: SettingPath;
  /** Where the finger goes. */
  readonly path: SettingPath;
  readonly part: OfficeFault['part'];
}

/** Faults in `aliases`: unknown tables and columns, and headers that belong to another column already. */
export function aliasFaults(settings: unknown): OfficeFault[] {
  return Object.keys(groupAt(settings, ['aliases'])).flatMap((id) => {
    const path = ['aliases', id];
    const table = tableById(id);
    if (table === null) return [unknownTable({ name: id, group: ['aliases'], path, part: 'key' })];
    return [...unknownColumns(settings, table, path), ...takenHeaders(settings, table, path)];
  });
}

/** Faults in `sources`: unknown tables and columns, and columns that are both read and constant. */
export function sourceFaults(settings: unknown): OfficeFault[] {
  return itemsAt(settings, ['sources']).flatMap((_, at) =>
    itemsAt(settings, ['sources', at, 'tables']).flatMap((_, feed) =>
      feedFaults(settings, ['sources', at, 'tables', feed]),
    ),
  );
}

function feedFaults(settings: unknown, path: SettingPath): OfficeFault[] {
  const { table: id } = groupAt(settings, path);
  if (typeof id !== 'string') return [];
  const table = tableById(id);
  if (table === null)
    return [unknownTable({ name: id, group: path, path: [...path, 'table'], part: 'value' })];
  return [
    ...['columns', 'constants', 'values'].flatMap((key) => unknownColumns(settings, table, [...path, key])),
    ...unknownSkips(settings, table, [...path, 'skip_missing']),
    ...columnsTwice(settings, path),
  ];
}

function unknownColumns(settings: unknown, table: Table, group: SettingPath): OfficeFault[] {
  return Object.keys(groupAt(settings, group))
    .filter((name) => !Object.hasOwn(table.columns, name))
    .map((name) => unknownColumn(table, { name, group, path: [...group, name], part: 'key' }));
}

function unknownSkips(settings: unknown, table: Table, group: SettingPath): OfficeFault[] {
  return itemsAt(settings, group).flatMap((name, at) => {
    if (typeof name !== 'string' || Object.hasOwn(table.columns, name)) return [];
    return [unknownColumn(table, { name, group, path: [...group, at], part: 'value' })];
  });
}

function columnsTwice(settings: unknown, path: SettingPath): OfficeFault[] {
  const columns = groupAt(settings, [...path, 'columns']);
  return Object.keys(groupAt(settings, [...path, 'constants']))
    .filter((name) => Object.hasOwn(columns, name))
    .map((name) => ({
      path: [...path, 'constants', name],
      part: 'key',
      value: name,
      words: columnTwice(name),
    }));
}

function takenHeaders(settings: unknown, table: Table, group: SettingPath): OfficeFault[] {
  return Object.keys(groupAt(settings, group)).flatMap((column) =>
    itemsAt(settings, [...group, column]).flatMap((header, at): OfficeFault[] => {
      if (typeof header !== 'string') return [];
      const owner = ownerOf(table, header);
      if (owner === null || owner === column) return [];
      const words = aliasTaken(header, table.columns[owner]?.header ?? owner);
      return [{ path: [...group, column, at], part: 'value', value: header, words }];
    }),
  );
}

function unknownColumn(table: Table, stray: Stray): OfficeFault {
  const allowed = Object.keys(table.columns);
  return strayFault(stray, COLUMN, allowed, ownerOf(table, stray.name) ?? nearestOf(stray.name, allowed));
}

function unknownTable(stray: Stray): OfficeFault {
  const allowed = allTables.map(({ id }) => id);
  const sameName = allTables.find(({ name }) => name.zh === stray.name)?.id;
  return strayFault(stray, TABLE, allowed, sameName ?? nearestOf(stray.name, allowed));
}

function strayFault(
  { name, group, path, part }: Stray,
  among: typeof TABLE,
  allowed: readonly string[],
  suggestion: string | null,
): OfficeFault {
  const words = unknownKey(pathText(group), name, among, suggestion, allowed);
  return { path, part, value: name, words, ...(suggestion === null ? {} : { suggestion }) };
}

/** The key of the column that a header names already. */
function ownerOf(table: Table, header: string): string | null {
  const owner = Object.entries(table.columns).find(([key, column]) =>
    [key, column.header, column.label, ...(column.aliases ?? [])].includes(header),
  );
  return owner?.[0] ?? null;
}
