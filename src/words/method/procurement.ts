import type { MethodSection } from './rule.ts';

/** How far plans of purchases are carried out. */
export const procurementMethod: MethodSection = {
  id: 'procurement',
  title: { zh: '采购', en: 'Procurement' },
  intro: {
    zh: 'P为计划金额，A为成交金额，以元计。',
    en: 'P is the amount planned, A the amount ordered, in yuan.',
  },
  rules: [
    {
      id: 'execution',
      title: { zh: '执行率与结余', en: 'Execution and remainder' },
      formulas: ['ΣA / ΣP', 'ΣP − ΣA'],
      text: {
        zh: '尚未成交的项目只计入计划，不作零成交。几项合计时先加后除。执行率可以超过100%，超过的标出。数量、单价、金额有一项超过计划的逐项列出，并在数据检查时提醒。',
        en: 'A line of which nothing is ordered counts in the plan alone, not as an order of nothing. Over lines the amounts are added first. The rate may exceed 100% and is flagged then. Lines whose quantity, unit price or amount is above the plan are listed one by one and questioned when the data are checked.',
      },
      source: { zh: '执行率与结余的定义', en: 'Definition of execution and remainder' },
    },
  ],
};
