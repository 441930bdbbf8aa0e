import { type NamedRow, rowName } from './row-name.ts';
import { counted, type Wording, wording } from './wording.ts';

export function withoutDue(items: number): Wording {
  return wording(
    `有 ${items} 个事项既没有办理时限，也没有时限（工作日），无法判断是否超期。`,
    `${counted(items, 'item')} with neither a due date nor a limit: nothing tells whether ${items === 1 ? 'it is' : 'they are'} overdue.`,
    '有时限的，请补填；确实未定时限的，无须处理。',
    'Enter what was set; if no time was set, nothing to do.',
  );
}

export function afterDrop(date: string, month: string, rows: number): Wording {
  return wording(
    `${rows === 1 ? '' : `有 ${rows} 行的`}日期 ${date} 晚于批次月份 ${month}；到该日为止，该事项按未交办或未办结计。`,
    `${rows === 1 ? 'The date' : `${counted(rows, 'row')} with dates such as`} ${date} ${rows === 1 ? 'lies' : 'lie'} after the month of the drop, ${month}; until then the item counts as not assigned or not closed.`,
    '请核对年、月；日期属实的，无须处理。',
    'Check year and month; if the date is right, nothing to do.',
  );
}

export function otherItem(title: string, before: string, earlier: NamedRow, here: string): Wording {
  const row = rowName(earlier, here);
  return wording(
    `同一编号以前是另一事项：${row.zh}为“${before}”，本行为“${title}”，承办单位或交办日期也不同。`,
    `The same id was another item before: ${row.en} has "${before}", this row "${title}", with another unit or day of assignment.`,
    '事项编号不得重复使用；确为更正的，无须处理。',
    'An id is not used again for another item; if this is a correction, nothing to do.',
  );
}
