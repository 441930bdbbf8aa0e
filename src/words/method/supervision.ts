import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent } from '../number.ts';
import { withoutDueWords } from '../sentences/supervision-trace.ts';
import type { MethodSection, MethodSettings } from './rule.ts';

type SupervisionSettings = MethodSettings['supervision'];

function rateText({ withoutDue, target }: SupervisionSettings): Bilingual {
  const share = { zh: formatPercent(target, 'zh'), en: formatPercent(target, 'en') };
  return {
    zh: `x为不迟于时限办结的件数，n为x加上超期办结和到期未办结的件数。按期办结的计在办结之日，其余计在到期之日；时间未到的在办事项、已撤销的事项不计。本单位设置：${withoutDueWords[withoutDue].zh}。区间为95%威尔逊区间。考核项与按期办结率挂钩的，目标为${share.zh}，按考核期计算；考核期内没有办结或到期事项的，该考核项不适用。`,
    en: `x are the items closed by their last day, n these and those closed late or still open after it. An item counts on the day of closing if it was in time, else on its last day; open ones with time left and withdrawn ones do not count. Setting of this office: ${withoutDueWords[withoutDue].en}. The interval is Wilson’s at 95%. A criterion that rests on the rate has a target of ${share.en} and goes by the appraisal period; where nothing was closed or fell due in it, the criterion does not apply.`,
  };
}

/** Deadlines, states and rates of items under supervision. */
export function supervisionMethod(settings: SupervisionSettings): MethodSection {
  return {
    id: 'supervision',
    title: { zh: '督办', en: 'Supervision' },
    intro: {
      zh: '时限怎样计算，什么是超期，按期办结率怎样得出。',
      en: 'How deadlines are reckoned, what is overdue, and how the on-time rate comes about.',
    },
    rules: [
      {
        id: 'deadline',
        title: { zh: '时限', en: 'Deadlines' },
        formulas: [],
        text: {
          zh: '交办当日不计入，从次日起算。按工作日规定时限的，周末和放假日不计，调休上班的周末计入。规定日期的，当日为休息日，顺延到其后第一个工作日；调休上班的日子不顺延。两者都有的，以日期为准。工作日按国务院办公厅公布的节假日安排（2014年起）确定；尚未公布安排的年份不作推算，凡要用到的均写明无法推算。',
          en: 'The day of assignment does not count. Of a limit in working days, weekends and holidays do not count, and weekend days worked instead do. A date that is a day off moves to the next working day; a weekend day worked instead does not move. Where both are given, the date counts. Working days are those of the holiday arrangements that the State Council’s General Office publishes (from 2014 on); a year without one is not guessed, and what depends on it is said to be untold.',
        },
        source: {
          zh: '《中华人民共和国民法典》第二百零一条至第二百零三条',
          en: 'Civil Code of the People’s Republic of China, articles 201 to 203',
        },
      },
      {
        id: 'item-states',
        title: { zh: '事项状态', en: 'States of an item' },
        formulas: [],
        text: {
          zh: '以数据截至日为准：不迟于时限办结的为按期办结，迟于时限的为超期办结；过了时限仍未办结的为超期未结，超期天数为时限次日至截至日的工作日数；其余为办理中。截至日以后办结的，仍按未办结计。未定时限的单列，不判断是否超期。',
          en: 'As of the last day of the data: closed by its last day is closed in time, closed after it is closed late; open after it is overdue, by as many working days as have passed since; all else is open. What is closed after the last day of the data still counts as open. Items without a due date stand apart and are never called overdue.',
        },
        source: null,
      },
      {
        id: 'on-time-rate',
        title: { zh: '按期办结率', en: 'On-time rate' },
        formulas: ['x / n'],
        text: rateText(settings),
        source: {
          zh: 'Wilson 1927；由office.yaml的supervision.without_due、supervision.target设定',
          en: 'Wilson 1927; set in office.yaml, supervision.without_due and supervision.target',
        },
      },
      {
        id: 'ageing',
        title: { zh: '紧急程度', en: 'Urgency' },
        formulas: [],
        text: {
          zh: '在办事项按截至日距时限的工作日数分档：超期20日以上、6—20日、5日以内，5日内到期，5日后到期，未定时限。总览只列超期未结的单位，超期6个工作日以上为提醒，以下为留意。',
          en: 'Open items are classed by working days between the last day of the data and their own: overdue by more than 20, by 6 to 20, by up to 5; due within 5, due later, without a due date. The overview names units with overdue items only: to attend to from 6 working days on, to watch below.',
        },
        source: null,
      },
    ],
  };
}
