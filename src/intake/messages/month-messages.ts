import type { Bilingual } from '../../contract/bilingual.ts';
import { type NamedRow, numberText, rowName, someOf } from './row-name.ts';
import { counted, type Wording, wording } from './wording.ts';

/** A value of another period, with its row. */
export interface NamedValue extends NamedRow {
  readonly period: string;
  readonly value: number;
}

const EXPLAIN = {
  zh: '确属实的，请在备注中说明。',
  en: 'If it is right, say why in the note.',
} as const;

export function valueFalls(value: number, before: NamedValue, here: string): Wording {
  const row = rowName(before, here);
  return wording(
    `累计值 ${numberText(value)} 低于 ${before.period} 的 ${numberText(before.value)}（${row.zh}）。`,
    `The year-to-date value ${numberText(value)} is below ${numberText(before.value)} of ${before.period} (${row.en}).`,
    `请核对本期与上期；上期多报的，先更正上期。${EXPLAIN.zh}`,
    `Check both; if the earlier one was too high, correct it first. ${EXPLAIN.en}`,
  );
}

/** How a value lies to the usual: `约为…的 10000 倍`, or `约为…的 1/10000`. */
function times(way: 'up' | 'down', factor: number): Bilingual {
  const text = factor.toLocaleString('en-US', { useGrouping: false });
  return way === 'up' ? { zh: `${text} 倍`, en: `${text} times` } : { zh: `1/${text}`, en: `1/${text} of` };
}

function unitsToCheck(factor: number): Bilingual {
  if (factor === 10_000) return { zh: '单位是万元还是元', en: 'whether the unit is 万元 or 元' };
  if (factor === 100)
    return { zh: '小数点，以及是百分数还是小数', en: 'the decimal point, and per cent against share' };
  return { zh: '小数点和计量单位', en: 'the decimal point and the unit' };
}

export function valueJumps(
  slip: { readonly factor: number; readonly way: 'up' | 'down'; readonly value: number },
  before: NamedValue,
  rows: number,
  here: string,
  explain: 'in_note' | null,
): Wording {
  const size = times(slip.way, slip.factor);
  const check = unitsToCheck(slip.factor);
  const row = rowName(before, here);
  const [zh, en] =
    rows === 1 ? ['', ''] : [`共 ${rows} 行如此，首行 `, `${counted(rows, 'row')} like this, first: `];
  return wording(
    `${zh}${numberText(slip.value)} 约为以往的 ${size.zh}（${before.period} 为 ${numberText(before.value)}，${row.zh}）。`,
    `${en}${numberText(slip.value)} is about ${size.en} what is usual (${before.period}: ${numberText(before.value)}; ${row.en}).`,
    `请核对${check.zh}。${explain === null ? '' : EXPLAIN.zh}`,
    `Check ${check.en}.${explain === null ? '' : ` ${EXPLAIN.en}`}`,
  );
}

export function monthRepeated(other: string, how: 'bytes' | 'values'): Wording {
  const zh = how === 'bytes' ? '逐字节相同' : '除月份外完全相同';
  const en = how === 'bytes' ? 'is byte for byte the same as' : 'is the same but for the month as';
  return wording(
    `本文件与 ${other} ${zh}。`,
    `The file ${en} ${other}.`,
    '请核对是否误报了以前月份的文件。',
    'Check that it is not the file of an earlier month, sent again.',
  );
}

function span(months: readonly string[]): Bilingual {
  const [first = '', ...rest] = months;
  const last = rest.at(-1);
  if (last === undefined) return { zh: first, en: first };
  return { zh: `${first} 至 ${last}`, en: `${first} to ${last}` };
}

/** Where a unit last reported, or first did when it began too late. */
export interface Neighbour extends NamedRow {
  readonly period: string;
  readonly side: 'before' | 'after';
}

function neighbourText(neighbour: Neighbour, here: string): Bilingual {
  const row = rowName(neighbour, here);
  if (neighbour.side === 'before') {
    return {
      zh: `最近一次为 ${neighbour.period}，${row.zh}`,
      en: `last reported for ${neighbour.period}, ${row.en}`,
    };
  }
  return {
    zh: `此后 ${neighbour.period} 有，${row.zh}`,
    en: `next reported for ${neighbour.period}, ${row.en}`,
  };
}

/** What a unit did not report: everything, or these things. */
export type Subjects = 'all' | readonly Bilingual[];

export function monthsMissing(
  unit: string,
  months: readonly string[],
  subjects: Subjects,
  neighbour: Neighbour,
  here: string,
): Wording {
  const when = span(months);
  const row = neighbourText(neighbour, here);
  const what =
    subjects === 'all'
      ? { zh: '没有任何数据', en: 'nothing' }
      : {
          zh: `缺${someOf(subjects.map(({ zh }) => zh)).zh}`,
          en: `no ${someOf(subjects.map(({ en }) => en)).en}`,
        };
  return wording(
    `“${unit}” ${when.zh} ${what.zh}（${row.zh}）。`,
    `"${unit}" reported ${what.en} for ${when.en} (${row.en}).`,
    '请补报；单位已停用的，在单位表中填写停用月份。',
    'Report it; if the unit is closed, enter its last month in the units register.',
  );
}

export function indicatorSilent(
  indicator: Bilingual,
  units: number,
  months: readonly string[],
  neighbour: Neighbour,
  here: string,
): Wording {
  const when = span(months);
  const row = neighbourText(neighbour, here);
  return wording(
    `${when.zh} 没有任何单位报送“${indicator.zh}”，应报 ${units} 个单位（${row.zh}）。`,
    `No unit reported "${indicator.en}" for ${when.en}; ${counted(units, 'unit')} should (${row.en}).`,
    '请核对导出时是否漏了该指标。',
    'Check whether the indicator was left out of the export.',
  );
}

export function fileMissing(before: string, units: number, months: readonly string[]): Wording {
  const when = span(months);
  return wording(
    `${when.zh} 没有与 ${before} 相应的文件，其中 ${units} 个单位都没有数据。`,
    `There is no file for ${when.en} like ${before}; none of its ${units} units has figures.`,
    '请补上文件；不再报送的，在单位表中填写停用月份。',
    'Add the file; if these units report no longer, enter their last month in the units register.',
  );
}

/** `count.had` of the `count.of` months since the table's first had it. */
export function tableAbsent(
  table: Bilingual,
  months: readonly string[],
  before: string,
  count: { readonly had: number; readonly of: number },
): Wording {
  const when = span(months);
  const { had, of } = count;
  const [zh, en] =
    had === of
      ? ['以前各月都有', 'every earlier month had it']
      : [`以前 ${of} 个月中有 ${had} 个月有`, `${had} of ${of} earlier months had it`];
  const drops = months.length === 1 ? 'The drop of' : 'The drops of';
  const have = months.length === 1 ? 'has' : 'have';
  return wording(
    `${when.zh} 的批次没有“${table.zh}”，${zh}（最近的是 ${before}）。`,
    `${drops} ${when.en} ${have} no "${table.en}"; ${en} (last: ${before}).`,
    `请补上“${table.zh}”的文件。`,
    `Add the file of "${table.en}".`,
  );
}

export function dropAbsent(months: readonly string[], before: string): Wording {
  const when = span(months);
  return wording(
    `缺 ${when.zh} 的全部数据，前一批次为 ${before}。`,
    `There are no figures at all for ${when.en}; the drop before is ${before}.`,
    '请补上该月批次。',
    'Add the drop of that month.',
  );
}
