import type { Bilingual } from '../../contract/bilingual.ts';
import { type Wording, wording } from './wording.ts';

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

export function referenceInactive(
  id: string,
  from: string | null,
  until: string | null,
  period: string,
): Wording {
  const zh = [from === null ? '' : `${from} 启用`, until === null ? '' : `${until} 停用`];
  const en = [from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}`];
  return wording(
    `单位 ${id} 在 ${period} 不在启用期内（${zh.filter(Boolean).join('，')}）。`,
    `The unit ${id} is not in use in ${period} (${en.filter(Boolean).join(' ')}).`,
    '请核对单位编码，或更新单位表中的启用、停用月份。',
    'Check the unit, or update its months of use in the units register.',
  );
}

export function setConflict(columns: readonly Bilingual[], other: string, line: number): Wording {
  const zh = columns.map((column) => column.zh).join('、');
  const en = columns.map((column) => column.en).join(', ');
  return wording(
    `${zh}与 ${other} 第 ${line} 行相同，但内容不一致。`,
    `${en} are the same as in ${other}, line ${line}, but the rows differ.`,
    '请核对后只保留正确的一处。',
    'Keep only the one that is right.',
  );
}
