import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';
import { formatPeriod } from '../period.ts';
import { changeOnYear, type YearlyChange } from './indicator.ts';

/** Words of the explorer. */
export const exploreWords = {
  title: { zh: '自助分析', en: 'Explore' },
  lead: {
    zh: '任选指标和单位，最多四项并列比较；所选内容写在网址中，复制网址即可转发或收藏。',
    en: 'Choose indicators and units and compare up to four. What you choose is kept in the address, which can be sent on or bookmarked.',
  },
  plain: {
    zh: '自选比较需要浏览器启用 JavaScript；未启用时只显示下图。',
    en: 'Choosing and comparing needs JavaScript. Without it, only the figure below is shown.',
  },
  empty: { zh: '尚无数据可供分析。', en: 'There are no data to explore yet.' },
  untitled: { zh: '', en: '' },
  whole: { zh: '全部单位', en: 'All units' },

  compared: { zh: '比较项', en: 'Compared' },
  none: {
    zh: '尚未选择。请在“添加比较项”中选择指标和单位。',
    en: 'Nothing chosen yet. Choose an indicator and a unit below.',
  },
  allHidden: { zh: '比较项均已隐藏。', en: 'All series are hidden.' },
  remove: (name: string): Bilingual => ({ zh: `删除：${name}`, en: `Remove ${name}` }),
  loading: { zh: '正在载入……', en: 'Loading …' },
  unknown: { zh: '本站没有这项数据', en: 'this site has no such data' },
  failed: {
    zh: '数据未能载入，请检查网络后刷新页面。',
    en: 'The data could not be loaded. Check the connection and reload the page.',
  },

  add: { zh: '添加比较项', en: 'Add a series' },
  subject: { zh: '指标', en: 'Indicator' },
  measure: { zh: '数值', en: 'Values' },
  unit: { zh: '单位', en: 'Unit' },
  addButton: { zh: '添加', en: 'Add' },
  full: { zh: '已有四项，删除一项后可再添加。', en: 'There are four series; remove one to add another.' },
  present: { zh: '此项已在比较之列。', en: 'This series is already there.' },
  noMatch: { zh: '没有匹配的选项', en: 'Nothing matches' },
  moreOptions: (count: number): Bilingual => ({
    zh: `另有${count}项，请继续输入`,
    en: `${count} more; type on`,
  }),
  left: (count: number): Bilingual => ({
    zh: `另有${count}个单位按其他周期报送，未列入。`,
    en: `${count} more report in periods of another length and are not listed.`,
  }),

  view: { zh: '比较方式', en: 'Comparison' },
  form: { zh: '显示', en: 'Show as' },
  chart: { zh: '图', en: 'Chart' },
  table: { zh: '表', en: 'Table' },
  index: { zh: '指数，首期为100', en: 'Index, first period = 100' },
  share: { zh: '1即100%', en: '1 is 100%' },
  noBase: {
    zh: '所选各项没有同时大于零的期间，无法换算为指数。',
    en: 'The series have no period in which all are above zero, so they cannot be indexed.',
  },

  months: { zh: '期间', en: 'Months' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  year: { zh: '年度', en: 'Year' },
  brush: {
    zh: '拖动或用左右方向键改变起止月份',
    en: 'Drag, or use the left and right arrow keys, to change the first and last month',
  },
  keys: {
    zh: '可用鼠标、触摸或左右方向键逐期查看数值。',
    en: 'Hover, touch, or use the left and right arrow keys to read each period.',
  },

  period: { zh: '期间', en: 'Period' },
  /** What the dashed line shows where months are planned one by one. */
  monthlyPlan: { zh: '月度计划', en: 'Monthly plan' },
  savePng: { zh: '下载图片（PNG）', en: 'Download picture (PNG)' },
  saveCsv: { zh: '下载数据（CSV）', en: 'Download data (CSV)' },
  fileName: { zh: '自助分析', en: 'explore' },
} as const satisfies PageWords;

/** The three ways of comparing. */
export const viewWords = {
  years: { zh: '本年与上年', en: 'This year and last' },
  time: { zh: '历期走势', en: 'Over time' },
  index: { zh: '指数', en: 'Index' },
} as const satisfies Record<string, Bilingual>;

/** What may be drawn of an indicator. */
export const measureWords = {
  value: { zh: '当期值', en: 'Each period' },
  total: { zh: '本年累计', en: 'Year to date' },
  completion: { zh: '完成率', en: 'Completion' },
  of: ({ zh, en }: Bilingual, measure: 'value' | 'total' | 'completion'): Bilingual => ({
    zh: `${zh}（${measureWords[measure].zh}）`,
    en: `${en} (${measureWords[measure].en.toLowerCase()})`,
  }),
} as const satisfies PageWords;

/** A series by its unit and what it shows of it. */
export function seriesName(unit: Bilingual, subject: Bilingual): Bilingual {
  return { zh: `${unit.zh} ${subject.zh}`, en: `${unit.en}, ${subject.en}` };
}

/** A series with its latest value; `period` is `null` where it has none, the name empty where there is no other. */
export interface LatestValue {
  readonly name: Bilingual;
  readonly period: string | null;
  readonly value: Bilingual;
}

/** Says the latest value of each series: together where all stand at one period, else each with its own. */
export function latestSentence(all: readonly LatestValue[]): Bilingual {
  const known = all.flatMap(({ name, period, value }) => (period === null ? [] : [{ name, period, value }]));
  const first = known[0];
  if (!first) return { zh: '所选期间没有数据。', en: 'There are no data in these months.' };
  const together = known.every(({ period }) => period === first.period);
  const say = (language: 'zh' | 'en') =>
    known
      .map(({ name, period, value }) =>
        [name[language], together ? '' : formatPeriod(period, language), value[language]]
          .filter((part) => part !== '')
          .join(' '),
      )
      .join(language === 'zh' ? '；' : '; ');
  if (!together) return { zh: `${say('zh')}。`, en: `${say('en')}.` };
  const { period } = first;
  return {
    zh: `${formatPeriod(period, 'zh')}：${say('zh')}。`,
    en: `${formatPeriod(period, 'en')}: ${say('en')}.`,
  };
}

/** Says what an index rests on, and then where it stands. */
export function indexBaseSentence(base: string, latest: Bilingual): Bilingual {
  return {
    zh: `以${formatPeriod(base, 'zh')}为100。${latest.zh}`,
    en: `${formatPeriod(base, 'en')} = 100. ${latest.en}`,
  };
}

/** A value of a year and what it was a year earlier. */
export interface YearFacts {
  readonly period: string;
  readonly value: Bilingual;
  readonly before: Bilingual | null;
  readonly change: YearlyChange | null;
}

/** Says a value beside that of the year before. */
export function yearSentence({ period, value, before, change }: YearFacts): Bilingual {
  const at = { zh: formatPeriod(period, 'zh'), en: formatPeriod(period, 'en') };
  if (before === null) return { zh: `${at.zh}为${value.zh}。`, en: `${value.en} in ${at.en}.` };
  const moved = change === null ? null : changeOnYear(change);
  return {
    zh: `${at.zh}为${value.zh}，上年同期${before.zh}${moved === null ? '' : `，${moved.zh}`}。`,
    en: `${value.en} in ${at.en}, against ${before.en} a year earlier${moved === null ? '' : `: ${moved.en}`}.`,
  };
}

/** Stands for a year without a value. */
export const noneOfYear: Bilingual = { zh: '这一年没有数据。', en: 'There are no data of this year.' };

/** The foot of a picture: whose data, and how far they go. */
export function pictureFoot(office: Bilingual, cutoff: string): Bilingual {
  return { zh: `${office.zh}，数据截至${cutoff}`, en: `${office.en}, data to ${cutoff}` };
}
