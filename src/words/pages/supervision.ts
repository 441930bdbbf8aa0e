import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';
import { workingDays } from '../sentences/supervision-sentence.ts';

/** Words of the pages on items under supervision. */
export const supervisionWords = {
  title: { zh: '督办', en: 'Supervision' },
  asOf: (date: string): Bilingual => ({ zh: `截至${date}`, en: `As of ${date}` }),
  open: { zh: '在办事项', en: 'Open items' },
  openNote: {
    zh: '最紧急的在前。时限遇休息日的，已顺延到其后第一个工作日。',
    en: 'The most urgent first. A deadline on a day off has been moved to the next working day.',
  },
  openNone: { zh: '没有在办事项。', en: 'No item is open.' },
  openRest: (count: number): Bilingual => ({
    zh: `其后${count}件`,
    en: count === 1 ? 'One more item' : `${count} more items`,
  }),
  openElsewhere: (count: number): Bilingual => ({
    zh: `另有${count}件，见数据页的督办表`,
    en: `${count} more in the table of supervision on the data page`,
  }),
  onPageRest: (count: number): Bilingual => ({
    zh: `其余${count}件在办事项见督办页`,
    en: `${count} more open item${count === 1 ? '' : 's'} on the page of supervision`,
  }),
  ageing: { zh: '紧急程度', en: 'Urgency' },
  ageingTitle: (date: string): Bilingual => ({
    zh: `${date}在办事项的紧急程度`,
    en: `Open items by urgency, ${date}`,
  }),
  ageingHeadline: (open: number, overdue: number, soon: number): Bilingual => ({
    zh: `在办${open}件：${overdue === 0 ? '没有超期' : `超期${overdue}件`}，${soon === 0 ? '5个工作日内没有到期' : `5个工作日内到期${soon}件`}。`,
    en: `${open} open: ${overdue === 0 ? 'none' : overdue} overdue, ${soon === 0 ? 'none' : soon} due within 5 working days.`,
  }),
  categories: { zh: '按类别', en: 'By category' },
  units: { zh: '按单位', en: 'By unit' },
  mostOverdue: { zh: '超期未结事项最多的单位', en: 'Units with the most overdue items' },
  rateNote: (setting: Bilingual): Bilingual => ({
    zh: `按期办结率为按期办结件数与办结或到期件数之比，${setting.zh}。横线为95%置信区间；件数少的单位区间宽，高低不宜直接比较。`,
    en: `The on-time rate is items closed in time over those closed or fallen due; ${setting.en}. Lines are 95% intervals: with few items they are wide, and rates should not be compared outright.`,
  }),
  category: { zh: '来源', en: 'Category' },
  unit: { zh: '单位', en: 'Unit' },
  charged: { zh: '承办单位', en: 'Unit' },
  item: { zh: '事项', en: 'Item' },
  assigned: { zh: '交办', en: 'Assigned' },
  deadline: { zh: '时限', en: 'Due' },
  state: { zh: '状态', en: 'State' },
  judged: { zh: '办结或到期', en: 'Closed or due' },
  rateWith: (setting: Bilingual): Bilingual => ({
    zh: `按期办结率（${setting.zh}）`,
    en: `On-time rate (${setting.en})`,
  }),
  rate: { zh: '按期办结率', en: 'On-time rate' },
  interval: { zh: '0—100%', en: '0 to 100%' },
  counted: { zh: '按期/办结或到期', en: 'In time\u00a0/ closed or due' },
  late: { zh: '超期办结', en: 'Closed late' },
  stillOpen: { zh: '在办', en: 'Open' },
  overdue: { zh: '超期未结', en: 'Overdue' },
  /** How an open item stands, with the working days that tell. */
  daysLeft: (days: number): Bilingual =>
    days === 0
      ? { zh: '截至日到期', en: 'Due on the cut-off' }
      : { zh: `还有${workingDays(days).zh}`, en: `${workingDays(days).en} left` },
  daysOver: (days: number | null): Bilingual => ({
    zh: `超期${workingDays(days).zh}`,
    en: `Overdue by ${workingDays(days).en}`,
  }),
  all: { zh: '全部督办事项', en: 'All items under supervision' },
} as const satisfies PageWords;
