import { halfWidth } from './cells/half-width.ts';
import { tidyText } from './cells/tidy-text.ts';

/** What a row below the header is, before its cells are read. */
export type RowKind = 'data' | 'blank' | 'total' | 'subtotal' | 'footer';

const TOTALS: ReadonlySet<string> = new Set([
  '合计',
  '总计',
  '共计',
  '总合计',
  '累计合计',
  '全部合计',
  'total',
  'grandtotal',
  'totals',
]);
const SUBTOTALS: ReadonlySet<string> = new Set(['小计', '分计', 'subtotal', 'sub-total']);
/** Who made, checked and sent the table, and notes on it. A name or a text follows the colon. */
const FOOTER = new RegExp(
  [
    '^(?:制表|审核|填表|填报|复核|统计|报送|经办|分管|主管|单位)?(?:人|单位|日期|时间|负责人|领导)?(?:签字|签章|签名|盖章):',
    '^(?:制表|审核|填表|填报|复核|统计|报送|经办)(?:人|单位|日期|时间|负责人)?:',
    '^(?:单位负责人|统计负责人|负责人|分管领导|主管领导|联系电话|联系人|资料来源|数据来源|备注|说明|附注|注释|注\\d*)\\s*:',
    '^\\(?(?:以上|本表|本报表)(?!级)',
    '^(?:source|notes?|prepared by|checked by)\\s*:',
  ].join('|'),
  'i',
);
/** Titles of groups of rows: 一、县市政府办, （二）科室. */
const GROUP_TITLE = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
/** First characters of totals, footers and titles, so that ordinary rows are told apart without further work. */
const FIRST =
  /^[\s\u200b-\u200f\u2060\ufeff']*[合总共累全小分制审填复统报经单负联资数备说附注主盖以本（(一二三四五六七八九十TtGgSsNnPpCc]/;
const FIRST_OF_TOTAL = /^[\s\u200b-\u200f\u2060\ufeff']*[合总共累全小分TGS]/i;
/** Lookahead: the content that begins here begins unlike every word for a total. */
export const NOT_A_TOTAL = "(?![\\s']*[合总共小分累全TtGgSs][\\s:：]*[计合部OoＯｏRrＲｒUuＵｕ])";
/** Lookahead: the content that begins here begins unlike every footer and title. */
export const NOT_A_FOOTER =
  '(?![（(以本]|[一二三四五六七八九十]{1,3}、|[制审填复统报经单负联资数备说附注主盖SsNnPpCc][^",;，\\t\\n]*[:：])';
/** Longest cell that may be the word for a total, blanks between its characters included. */
const LONGEST_TOTAL = 14;

function totalKind(cell: string): RowKind | null {
  const word = halfWidth(tidyText(cell))
    .replace(/[\s:]+/g, '')
    .toLowerCase();
  if (TOTALS.has(word)) return 'total';
  return SUBTOTALS.has(word) ? 'subtotal' : null;
}

function isLone(row: readonly string[], first: number): boolean {
  return row.every((cell, index) => index <= first || tidyText(cell) === '');
}

/** Shortest text that can be a sentence below a table. */
const SENTENCE = 4;

/** Whether a row is one text in Chinese and nothing else, as the further lines of a note are. */
export function isLoneText(row: readonly string[]): boolean {
  const first = row.findIndex((cell) => tidyText(cell) !== '');
  const text = row[first] ?? '';
  return text.length >= SENTENCE && /\p{Script=Han}/u.test(text) && isLone(row, first);
}

/**
 * Tells data rows from blank rows, totals and footers. A total says so in its first filled cell or in a cell of one of
 * the columns given (those of names and ids); a footer begins with a word such as 制表人
 * and a colon, or is the title of a group of rows.
 */
export function rowKind(row: readonly string[], names: readonly number[]): RowKind {
  let first = 0;
  while (first < row.length && tidyText(row[first] ?? '') === '') first += 1;
  if (first === row.length) return 'blank';
  if (FIRST.test(row[first] ?? '')) {
    const text = tidyText(row[first] ?? '');
    const total = text.length <= LONGEST_TOTAL ? totalKind(text) : null;
    if (total !== null) return total;
    const plain = halfWidth(text);
    if (FOOTER.test(plain)) return 'footer';
    if (GROUP_TITLE.test(plain) && isLone(row, first)) return 'footer';
  }
  for (const index of names) {
    const cell = row[index] ?? '';
    if (index === first || !FIRST_OF_TOTAL.test(cell) || cell.length > LONGEST_TOTAL) continue;
    const total = totalKind(cell);
    if (total !== null) return total;
  }
  return 'data';
}
