import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the page on procurement. */
export const procurementWords = {
  title: { zh: '采购', en: 'Procurement' },
  categories: { zh: '按品目', en: 'By category' },
  categoriesNote: {
    zh: '空心为计划，实心为成交，红色为超过计划的部分。',
    en: 'Outlined: planned; solid: ordered; red: what is beyond the plan.',
  },
  categoriesHeadline: (all: number, over: number, waiting: number): Bilingual => ({
    zh: `${all}个品目：${over === 0 ? '没有超过计划' : `${over}个超过计划`}，${waiting === 0 ? '均有成交' : `${waiting}个尚未成交`}。`,
    en: `${all} categories: ${over === 0 ? 'none' : over} beyond plan, ${waiting === 0 ? 'all with orders' : `${waiting} without orders yet`}.`,
  }),
  methods: { zh: '按采购方式', en: 'By method' },
  units: { zh: '按单位', en: 'By unit' },
  beyond: { zh: '超过计划', en: 'Beyond plan' },
  beyondNote: {
    zh: '成交的数量、单价或金额任一项超过计划的采购。',
    en: 'Lines whose quantity, unit price or amount ordered is above the plan.',
  },
  beyondNone: { zh: '没有超过计划的采购。', en: 'Nothing was bought beyond its plan.' },
  unit: { zh: '单位', en: 'Unit' },
  category: { zh: '品目', en: 'Category' },
  method: { zh: '采购方式', en: 'Method' },
  planned: { zh: '计划（元）', en: 'Planned, yuan' },
  ordered: { zh: '成交（元）', en: 'Ordered, yuan' },
  remaining: { zh: '结余（元）', en: 'Remaining, yuan' },
  rate: { zh: '执行率', en: 'Rate' },
  lines: { zh: '成交/计划项数', en: 'Ordered / planned lines' },
  quantity: { zh: '数量', en: 'Quantity' },
  unitPrice: { zh: '单价（元）', en: 'Unit price, yuan' },
  amount: { zh: '金额（元）', en: 'Amount, yuan' },
  pair: { zh: '成交/计划', en: 'ordered / planned' },
} as const satisfies PageWords;
