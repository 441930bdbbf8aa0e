import type { Bilingual } from '../../contract/bilingual.ts';
import { type NamedRow, numberText, rowName, rowsName } from './row-name.ts';
import { counted, type Wording, wording } from './wording.ts';

function shown(value: number | null): Bilingual {
  return value === null ? { zh: '空白', en: 'blank' } : { zh: numberText(value), en: numberText(value) };
}

/** One column of a target that was stated before. */
export interface ChangedCell {
  readonly column: Bilingual;
  readonly before: number | null;
  readonly after: number | null;
}

export function targetChanged(
  cell: ChangedCell,
  before: NamedRow,
  here: string,
  eased: 'eased' | null,
): Wording {
  const row = rowName(before, here);
  const [from, to] = [shown(cell.before), shown(cell.after)];
  const remedy =
    eased === null
      ? ['无须处理。', 'Nothing to do.']
      : ['要求降低了，请核对是否经过批准。', 'The target was made easier: check that this was approved.'];
  return wording(
    `${cell.column.zh}由 ${from.zh} 改为 ${to.zh}（原数见 ${row.zh}）。`,
    `${cell.column.en} was changed from ${from.en} to ${to.en} (before: ${row.en}).`,
    remedy[0] ?? '',
    remedy[1] ?? '',
  );
}

export function stretchTooEasy(
  stretch: number,
  target: number,
  better: 'higher' | 'lower',
  indicator: NamedRow,
  here: string,
): Wording {
  const row = rowName(indicator, here);
  const [zh, en] = better === 'higher' ? ['越高越好', 'higher is better'] : ['越低越好', 'lower is better'];
  const [sideZh, sideEn] = better === 'higher' ? ['低于', 'below'] : ['高于', 'above'];
  return wording(
    `奋斗目标 ${numberText(stretch)} ${sideZh}工作目标 ${numberText(target)}，而该指标${zh}（${row.zh}）。`,
    `The stretch target ${numberText(stretch)} is ${sideEn} the target ${numberText(target)}, yet of this indicator ${en} (${row.en}).`,
    '请核对两个目标是否填反，或指标的方向是否填错。',
    'Check whether the two are swapped, or the direction of the indicator is wrong.',
  );
}

export function rangeWithoutEnds(indicator: NamedRow, here: string): Wording {
  const row = rowName(indicator, here);
  return wording(
    `区间指标（${row.zh}）的目标没有下限和上限，无法判断是否达标。`,
    `The target of an indicator with a range (${row.en}) has neither low nor high, so it cannot be judged.`,
    '请填写下限、上限或其中之一。',
    'Fill in low, high or both.',
  );
}

export function idealOutsideRange(target: number, low: number | null, high: number | null): Wording {
  const [least, most] = [shown(low), shown(high)];
  return wording(
    `区间指标的工作目标 ${numberText(target)} 不在下限 ${least.zh} 与上限 ${most.zh} 之间。`,
    `The target ${numberText(target)} of a range lies outside low ${least.en} and high ${most.en}.`,
    '请核对三个数。',
    'Check the three numbers.',
  );
}

export function childTargets(
  target: number,
  sum: number,
  children: readonly NamedRow[],
  here: string,
): Wording {
  const rows = rowsName(children, here);
  const gap = numberText(Math.abs(target - sum));
  const [zh, en] = sum < target ? ['少', 'less'] : ['多', 'more'];
  return wording(
    `工作目标为 ${numberText(target)}，${children.length} 个下级单位的目标合计 ${numberText(sum)}，${zh} ${gap}（${rows.zh}）。`,
    `The target is ${numberText(target)}; those of the ${counted(children.length, 'unit')} below add up to ${numberText(sum)}, ${gap} ${en} (${rows.en}).`,
    '请核对分解表；有意多分解或预留的，无须处理。',
    'Check how it was shared out; if a margin is meant, nothing to do.',
  );
}
