import { indicatorName, measureUnit, unitName } from '../helper-columns.ts';
import { indicatorKey, unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

/** How far a unit plans to be at the end of a month. */
export const plans = defineTable({
  id: 'plans',
  name: { zh: '月度计划', en: 'Monthly plans' },
  home: 'register',
  meaning: {
    zh: '年度目标的分月进度计划，一行对应一个月份、一个单位、一项指标；没有计划的月份按时间进度。',
    en: 'Planned progress towards the year’s target. One row per month, unit and indicator; months without a plan go by elapsed time.',
  },
  identity: ['month', 'unit_id', 'indicator_id'],
  helpers: { unit_name: unitName, indicator_name: indicatorName, measure_unit: measureUnit },
  reports: ['planned'],
  columns: {
    month: {
      header: '月份',
      label: 'Month',
      aliases: ['计划月份', '年月', '月度', '截止月份', '时间'],
      cell: { type: 'period', grains: ['month'] },
      required: true,
      meaning: {
        zh: '计划所到的月份，以月末为准。按季安排的，填季末月份。',
        en: 'Month at whose end the planned value is due. For a quarterly plan, the last month of the quarter.',
      },
      example: '2026-10',
    },
    unit_id: unitKey,
    indicator_id: indicatorKey,
    planned: {
      header: '计划值',
      label: 'Planned value',
      aliases: ['计划数', '累计计划', '累计计划值', '计划累计', '计划进度', '进度计划'],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: true,
      meaning: {
        zh: '年初至该月末计划完成的累计数。',
        en: 'What is planned for the year so far, up to the end of the month.',
      },
      example: '1600',
    },
  },
});
