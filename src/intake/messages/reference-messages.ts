import type { Bilingual } from '../../contract/bilingual.ts';
import { type NamedRow, rowName } from './row-name.ts';
import { quoted, type Wording, wording } from './wording.ts';

export function referenceUnknown(column: Bilingual, table: Bilingual, count: number): Wording {
  const zh = count === 1 ? '' : `，涉及 ${count} 行`;
  const en = count === 1 ? '' : ` (${count} rows)`;
  return wording(
    `“${column.zh}”在“${table.zh}”中查不到${zh}。`,
    `"${column.en}" is not in "${table.en}"${en}.`,
    `请改正编码，或先在“${table.zh}”中登记。`,
    `Correct the id, or enter it in "${table.en}" first.`,
  );
}

/** The cell holds the name of a record, or nearly so, where its id belongs. */
export function referenceNamed(
  column: Bilingual,
  table: Bilingual,
  record: { readonly id: string; readonly name: string },
  count: number,
): Wording {
  const zh = count === 1 ? '' : `，涉及 ${count} 行`;
  const en = count === 1 ? '' : ` (${count} rows)`;
  return wording(
    `“${column.zh}”填的不是编码，应为“${table.zh}”中的“${record.name}”，其编码为 ${record.id}${zh}。`,
    `"${column.en}" holds no id; it seems to mean "${record.name}" of "${table.en}", whose id is ${record.id}${en}.`,
    `请改为编码 ${record.id}。`,
    `Write the id ${record.id} instead.`,
  );
}

export function tableMissing(table: Bilingual, count: number): Wording {
  return wording(
    `没有“${table.zh}”的任何记录，却有 ${count} 个编码要在其中查找。`,
    `"${table.en}" has no records, but ${count} ids refer to it.`,
    `请补上“${table.zh}”的文件。`,
    `Add the file of "${table.en}".`,
  );
}

export function referenceCycle(path: readonly string[]): Wording {
  return wording(
    `上级关系成环：${path.join(' → ')}。`,
    `The parents form a circle: ${path.join(' → ')}.`,
    '请改正其中一处上级编码。',
    'Correct one of the parents.',
  );
}

/** When a unit is in use, and the row of the register that says so. */
export interface UnitUse extends NamedRow {
  readonly from: string | null;
  readonly until: string | null;
}

export function referenceInactive(id: string, use: UnitUse, period: string, here: string): Wording {
  const { from, until } = use;
  const zh = [from === null ? '' : `${from} 启用`, until === null ? '' : `${until} 停用`];
  const en = [from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}`];
  const row = rowName(use, here);
  return wording(
    `单位 ${id} 在 ${period} 不在启用期内（${zh.filter(Boolean).join('，')}；${row.zh}）。`,
    `The unit ${id} is not in use in ${period} (${en.filter(Boolean).join(' ')}; ${row.en}).`,
    '请核对单位编码，或更新单位表中的启用、停用月份。',
    'Check the unit, or update its months of use in the units register.',
  );
}

/** A cell that two rows state differently, as text; blank is the empty text. */
export interface ContradictedCell {
  readonly column: Bilingual;
  readonly here: string;
  readonly there: string;
}

export function setConflict(
  identity: readonly Bilingual[],
  cell: ContradictedCell,
  other: NamedRow,
  rows: number,
): Wording {
  const zh = identity.map((column) => column.zh).join('、');
  const en = identity.map((column) => column.en).join(', ');
  const row = rowName(other, '');
  const [manyZh, manyEn] =
    rows === 1 ? ['', ''] : [`共 ${rows} 行如此，首行`, `${rows} rows like this, first: `];
  const shown = (text: string, blank: string): string => (text === '' ? blank : text);
  const valuesZh = `“${cell.column.zh}”此处为 ${quoted(shown(cell.here, '空白'))}，该处为 ${quoted(shown(cell.there, '空白'))}`;
  const valuesEn = `"${cell.column.en}" is ${shown(cell.here, 'blank')} here and ${shown(cell.there, 'blank')} there`;
  return wording(
    `${manyZh}${zh}与 ${row.zh}相同，但${valuesZh}。`,
    `${manyEn}${en} are the same as in ${row.en}, but ${valuesEn}.`,
    '请核对后只保留正确的一处。',
    'Keep only the one that is right.',
  );
}

/** A name beside an id that is the name of another record. */
export function nameBeside(name: string, bearer: string, id: string, own: string): Wording {
  return wording(
    `本行写的是“${name}”（编码 ${bearer}），而编码 ${id} 是“${own}”，两者不一致。`,
    `The row says "${name}" (id ${bearer}), but the id ${id} is "${own}".`,
    '请核对数据属于哪一个，改正编码或名称。',
    'Check which of the two the figures belong to, and correct the id or the name.',
  );
}

/** A unit beside an indicator's id by which its numbers would be another quantity. */
export function unitBeside(unit: string, id: string, expected: string): Wording {
  return wording(
    `本行的计量单位写的是“${unit}”，而指标 ${id} 以“${expected}”计。`,
    `The row says that it is measured in ${unit}, but the indicator ${id} is measured in ${expected}.`,
    `请核对数值以哪个单位计，换算为“${expected}”后改正计量单位。`,
    `Check which unit the figures are in, convert them to ${expected} and correct the unit.`,
  );
}
