import type { Bilingual } from '../../contract/bilingual.ts';
import { counted, type Wording, wording } from './wording.ts';

export function keyDuplicate(
  columns: readonly Bilingual[],
  first: number,
  same: 'same' | 'different',
): Wording {
  const zh = columns.map((column) => column.zh).join('、');
  const en = columns.map((column) => column.en).join(', ');
  const rest =
    same === 'same'
      ? { zh: '其他内容也相同', en: 'the other cells agree' }
      : { zh: '其他内容不同', en: 'the other cells differ' };
  return wording(
    `${zh}与第 ${first} 行相同，${rest.zh}。`,
    `${en} are the same as on line ${first}; ${rest.en}.`,
    same === 'same' ? '请删去重复的一行。' : '请核对后保留正确的一行。',
    same === 'same' ? 'Remove one of the rows.' : 'Keep the row that is right.',
  );
}

export function mergedBlank(column: Bilingual, count: number): Wording {
  return wording(
    `“${column.zh}”有 ${count} 行空白，像是合并单元格导出所致。`,
    `"${column.en}" is blank in ${counted(count, 'row')}, as merged cells are when exported.`,
    '请在原表中取消合并、逐行填满后再导出。',
    'Unmerge the cells at the source, fill every row and export again.',
  );
}

export function mergedFilled(column: Bilingual, count: number): Wording {
  return wording(
    `“${column.zh}”有 ${count} 行空白，已按合并单元格取上一行的内容。`,
    `"${column.en}" is blank in ${counted(count, 'row')}; each took the value above it, as in merged cells.`,
    '请核对；导出前最好取消合并、逐行填满。',
    'Check it; unmerge and fill the cells before exporting.',
  );
}
