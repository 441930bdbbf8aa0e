import { indicatorName, measureUnit, unitName } from '../helper-columns.ts';
import { indicatorKey, unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

/** What a unit reports for an indicator and a period. */
export const actuals = defineTable({
  id: 'actuals',
  name: { zh: '进展', en: 'Actuals' },
  home: 'drop',
  meaning: {
    zh: '各单位各项指标的完成情况，一行对应一个时期、一个单位、一项指标。',
    en: 'What was done. One row per period, unit and indicator.',
  },
  identity: ['month', 'unit_id', 'indicator_id'],
  helpers: { unit_name: unitName, indicator_name: indicatorName, measure_unit: measureUnit },
  reports: ['value'],
  columns: {
    month: {
      header: '月份',
      label: 'Month',
      aliases: [
        '统计月份',
        '数据月份',
        '填报月份',
        '月度',
        '年月',
        '时期',
        '期间',
        '季度',
        '半年',
        '年度',
        '年份',
      ],
      cell: { type: 'period', grains: ['month', 'quarter', 'half', 'year'] },
      required: true,
      meaning: {
        zh: '完成值所属时期，一般为月份；按季、半年或年统计的，填季度、半年或年度。',
        en: 'Period of the value: usually a month; a quarter, half-year or year where it is reported so.',
      },
      example: '2026-10',
    },
    unit_id: unitKey,
    indicator_id: indicatorKey,
    value: {
      header: '完成值',
      label: 'Actual',
      aliases: ['完成数', '完成', '实际值', '实际完成', '实际完成值', '实绩', '数值', '指标值'],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: true,
      meaning: {
        zh: '完成值，按指标的口径填当月值、累计值或期末值，用指标的计量单位。没有数据的留空，本行按未报送处理，不得填零代替。',
        en: 'The value, read as the indicator says (for the period, year to date or at period end) and in its unit. Where there is no value the cell stays blank and the row counts as not reported; zero is no substitute.',
      },
      example: '1680',
    },
    note: {
      header: '备注',
      label: 'Note',
      aliases: ['说明', '进展情况', '工作进展', '完成情况', '情况说明'],
      cell: { type: 'text', maxLength: 500 },
      required: false,
      meaning: {
        zh: '需要说明的情况，如更正原因。',
        en: 'Anything that needs saying, such as the reason for a correction.',
      },
      missing: { zh: '无说明。', en: 'Nothing to say.' },
      example: '含两个续建项目',
    },
  },
});
