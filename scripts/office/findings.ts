import { type Month, weekdaysOf } from './calendar.ts';
import { correctedCount, type DocumentCount, documentCounts, TURN } from './documents.ts';
import { type Stream, stream } from './random.ts';
import { COUNTIES, SECTIONS, STORY } from './units.ts';

/** One line of the list of errors: one kind of error in one document. */
export interface Finding {
  readonly date: string;
  readonly unit: string;
  readonly document: string;
  readonly gate: '政策' | '时限' | '程序' | '文字';
  readonly category: string;
  readonly severity: '轻微' | '一般' | '严重';
  readonly count: number;
  readonly foundIn: '核稿' | '审读' | '退文' | '反馈';
}

interface Kind {
  readonly gate: Finding['gate'];
  readonly category: string;
  readonly en: string;
  readonly severity: Finding['severity'];
  /** How often it occurs, out of 100. */
  readonly weight: number;
}

type KindRow = readonly [Kind['gate'], string, string, Kind['severity'], number];

const KIND_ROWS: readonly KindRow[] = [
  ['文字', '错别字', 'Wrong characters', '轻微', 24],
  ['文字', '格式不规范', 'Layout not to standard', '轻微', 18],
  ['文字', '标点或数字用法', 'Punctuation or numerals', '轻微', 13],
  ['文字', '姓名职务差错', 'Names or titles wrong', '严重', 4],
  ['程序', '附件缺漏', 'Enclosure missing', '一般', 12],
  ['程序', '主送抄送有误', 'Addressees wrong', '一般', 8],
  ['程序', '未经会签', 'Not countersigned', '严重', 4],
  ['时限', '成文日期有误', 'Date of issue wrong', '一般', 7],
  ['时限', '时限要求不明', 'Deadline not stated', '一般', 4],
  ['政策', '引用文件有误', 'Document cited wrongly', '一般', 4],
  ['政策', '与现行规定不符', 'Contrary to rules in force', '严重', 2],
];

export const KINDS_OF_ERROR: readonly Kind[] = KIND_ROWS.map(([gate, category, en, severity, weight]) => ({
  gate,
  category,
  en,
  severity,
  weight,
}));

const FOUND_IN: readonly (readonly [Finding['foundIn'], number])[] = [
  ['核稿', 52],
  ['审读', 30],
  ['退文', 11],
  ['反馈', 7],
];

/** What the deteriorating unit leaves out of most documents since its errors rose. */
const LEFT_OUT = '附件缺漏';

function drawn<T>(random: Stream, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  const chosen = choices.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  const [value] = chosen ?? choices[0] ?? [];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

function kindOfError(random: Stream, unit: string, month: Month): Kind {
  const worse = unit === STORY.deteriorating && month.index >= TURN;
  const choices = KINDS_OF_ERROR.map((kind) => {
    const weight = worse && kind.category === LEFT_OUT ? 150 : kind.weight;
    return [kind, weight] as const;
  });
  return drawn(random, choices);
}

/** A day on which the office works. */
function workingDay(random: Stream, month: Month): string {
  const days = weekdaysOf(month);
  const day = days[Math.floor(random.next() * days.length)];
  if (day === undefined) throw new RangeError(`no working day in ${month.id}`);
  return day;
}

const SIGNS: Readonly<Record<string, string>> = { 通知: '发', 报告: '报', 函: '函', 请示: '请' };

/** Numbers run on through the year; documents with errors lie scattered among those of the month. */
function documentNumber(random: Stream, count: DocumentCount, month: Month, at: number): string {
  const unit = [...COUNTIES, ...SECTIONS].find(({ id }) => id === count.unit);
  const place = (unit?.short ?? count.unit).replace(/[市县科局]$/, '');
  const yearsBefore = (month.month - 1) * Math.round(count.handled * 1.1);
  const within = 1 + Math.floor(((at + random.next()) / count.withErrors) * count.handled);
  return `${place}办${SIGNS[count.kind] ?? ''}〔${month.year}〕${yearsBefore + within}号`;
}

/** How many errors each document has: one each, and the rest wherever they fall. */
function errorsOfEach(random: Stream, { withErrors, errors }: DocumentCount): number[] {
  const each = Array.from({ length: withErrors }, () => 1);
  for (let more = errors - withErrors; more > 0; more -= 1) {
    const at = Math.floor(random.next() * withErrors);
    each[at] = (each[at] ?? 0) + 1;
  }
  return each;
}

function findingsOf(count: DocumentCount, month: Month): Finding[] {
  const random = stream(`findings ${count.unit} ${month.id} ${count.kind}`);
  return errorsOfEach(random, count).flatMap((errors, at) => {
    const of = {
      date: workingDay(random, month),
      unit: count.unit,
      document: documentNumber(random, count, month, at),
      foundIn: drawn(random, FOUND_IN),
    };
    const kinds = Array.from({ length: errors }, () => kindOfError(random, count.unit, month));
    const counts = Map.groupBy(kinds, (kind) => kind);
    return [...counts].map(([{ gate, category, severity }, alike]) => ({
      ...of,
      gate,
      category,
      severity,
      count: alike.length,
    }));
  });
}

/** The errors found in a month, by day. They agree with the document counts as these stand after all corrections. */
export function findings(month: Month): Finding[] {
  const counts = [...documentCounts('counties', month), ...documentCounts('sections', month)];
  const found = counts.flatMap((count) => findingsOf(correctedCount(count, month), month));
  const byDay = ({ date, unit, document }: Finding): string => `${date} ${unit} ${document}`;
  return found.toSorted((a, b) => (byDay(a) < byDay(b) ? -1 : 1));
}
