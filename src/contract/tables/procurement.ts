import { unitName } from '../helper-columns.ts';
import { unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

const yuan = { type: 'decimal', min: 0, unit: { fixed: { zh: '元', en: 'yuan' } } } as const;
const quantity = { type: 'decimal', min: 0 } as const;

/** What each unit planned to buy in a year, and what it bought. */
export const procurement = defineTable({
  id: 'procurement',
  name: { zh: '采购', en: 'Procurement' },
  home: 'drop',
  meaning: {
    zh: '采购计划及执行情况，一行对应一个年度、一个单位、一个品目、一种采购方式；以后各批补报成交情况，以最近一批为准。',
    en: 'Procurement plan and execution. One row per year, unit, category and method; later drops add what was bought, and the latest stands.',
  },
  identity: ['year', 'unit_id', 'category', 'method'],
  awaits: { ordered: [null], quantity: [null], unit_price: [null], amount: [null] },
  helpers: { unit_name: unitName },
  columns: {
    year: {
      header: '年度',
      label: 'Year',
      aliases: ['年份', '计划年度', '采购年度', '预算年度'],
      cell: { type: 'year' },
      required: true,
      meaning: {
        zh: '采购计划所属年度，按本单位设置的年度起始月和命名方法。',
        en: 'Year of the plan, in the office’s own year as `office.yaml` names it.',
      },
      example: '2026',
    },
    unit_id: unitKey,
    category: {
      header: '品目',
      label: 'Category',
      aliases: ['采购品目', '品目名称', '采购项目', '货物名称', '品名'],
      cell: { type: 'text', maxLength: 80 },
      required: true,
      meaning: { zh: '采购的货物、工程或服务。', en: 'The goods, works or services bought.' },
      example: '台式计算机',
    },
    method: {
      header: '采购方式',
      label: 'Method',
      aliases: ['采购形式', '采购组织形式', '采购办法'],
      cell: {
        type: 'enum',
        values: {
          inquiry: { zh: '网上询价', en: 'Online inquiry', aliases: ['询价', '网上竞价', '询价采购'] },
          own: { zh: '自行采购', en: 'Own purchase', aliases: ['自购', '分散采购', '零星采购'] },
          agreement: {
            zh: '协议采购',
            en: 'Framework agreement',
            aliases: ['协议供货', '定点采购', '框架协议', '框架协议采购'],
          },
          tender: { zh: '公开招标', en: 'Open tender', aliases: ['招标', '招标采购'] },
          other: { zh: '其他', en: 'Other', aliases: ['其它', '单一来源', '竞争性谈判', '竞争性磋商'] },
        },
      },
      required: true,
      meaning: { zh: '采购方式。', en: 'How it is bought.' },
      example: '网上询价',
    },
    planned_quantity: {
      header: '计划数量',
      label: 'Planned quantity',
      aliases: ['预算数量', '计划采购数量'],
      cell: quantity,
      required: false,
      meaning: { zh: '计划采购的数量。', en: 'Quantity planned.' },
      missing: { zh: '不按数量控制。', en: 'Not limited by quantity.' },
      example: '20',
    },
    planned_unit_price: {
      header: '计划单价',
      label: 'Planned unit price',
      aliases: ['预算单价', '计划采购单价', '单价上限'],
      cell: yuan,
      required: false,
      meaning: {
        zh: '计划单价，成交单价不得超过。',
        en: 'Planned price of one; the price paid must not exceed it.',
      },
      missing: { zh: '不按单价控制。', en: 'Not limited by unit price.' },
      example: '5000',
    },
    planned_amount: {
      header: '计划金额',
      label: 'Planned amount',
      aliases: ['预算金额', '计划采购金额', '采购预算'],
      cell: yuan,
      required: true,
      meaning: {
        zh: '计划金额，一般为计划数量乘计划单价。',
        en: 'Amount planned, usually quantity times unit price.',
      },
      example: '100000',
    },
    ordered: {
      header: '成交日期',
      label: 'Ordered',
      aliases: ['采购日期', '合同日期', '成交时间', '签约日期'],
      cell: { type: 'date' },
      required: false,
      meaning: { zh: '最近一次成交的日期。', en: 'Day of the latest order.' },
      missing: { zh: '尚未成交。', en: 'Nothing is ordered yet.' },
      example: '2026-09-16',
    },
    quantity: {
      header: '成交数量',
      label: 'Quantity',
      aliases: ['采购数量', '实际数量', '数量'],
      cell: quantity,
      required: false,
      meaning: { zh: '截至本批累计成交的数量。', en: 'Quantity ordered so far.' },
      missing: { zh: '未成交，或未按数量统计。', en: 'Not ordered, or not counted by quantity.' },
      example: '18',
    },
    unit_price: {
      header: '成交单价',
      label: 'Unit price',
      aliases: ['采购单价', '实际单价', '单价'],
      cell: yuan,
      required: false,
      meaning: { zh: '成交单价。', en: 'Price paid for one.' },
      missing: { zh: '未成交，或未按单价统计。', en: 'Not ordered, or not counted by unit price.' },
      example: '4800',
    },
    amount: {
      header: '成交金额',
      label: 'Amount',
      aliases: ['采购金额', '实际金额', '合同金额', '执行金额'],
      cell: yuan,
      required: false,
      meaning: { zh: '截至本批累计成交的金额。', en: 'Amount ordered so far.' },
      missing: { zh: '尚未成交，不是零。', en: 'Nothing is ordered yet, which is not 0.' },
      example: '86400',
    },
  },
});
