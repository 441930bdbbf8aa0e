import { indicatorName, measureUnit, unitName } from '../helper-columns.ts';
import { indicatorKey, unitKey } from '../key-columns.ts';
import { defineTable, type RecordOf } from '../table.ts';

/** What each unit promised for an indicator and a year. */
export const targets = defineTable({
  id: 'targets',
  name: { zh: '目标', en: 'Targets' },
  home: 'register',
  meaning: {
    zh: '目标责任书确定的年度目标，一行对应一个年度、一个单位、一项指标。',
    en: 'Yearly targets as the target agreements lay them down. One row per year, unit and indicator.',
  },
  identity: ['year', 'unit_id', 'indicator_id'],
  helpers: { unit_name: unitName, indicator_name: indicatorName, measure_unit: measureUnit },
  reports: ['target', 'stretch', 'low', 'high'],
  columns: {
    year: {
      header: '年度',
      label: 'Year',
      aliases: ['年份', '目标年度', '考核年度', '年'],
      cell: { type: 'year' },
      required: true,
      meaning: {
        zh: '目标所属年度，按本单位设置的年度起始月和命名方法。',
        en: 'Year of the target, in the office’s own year as `office.yaml` names it.',
      },
      example: '2026',
    },
    unit_id: unitKey,
    indicator_id: indicatorKey,
    target: {
      header: '工作目标',
      label: 'Target',
      aliases: [
        '目标值',
        '目标',
        '年度目标',
        '年度目标值',
        '全年目标',
        '目标任务',
        '目标任务数',
        '任务数',
        '目标数',
      ],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: true,
      meaning: {
        zh: '全年应达到的数值。区间指标填理想值，是否达标看下限和上限；完成即可的指标填全部工作量，如 100。',
        en: 'The value to reach by the end of the year. For a range: the ideal value, while low and high decide; for a milestone: the whole of the work, such as 100.',
      },
      example: '2000',
    },
    stretch: {
      header: '奋斗目标',
      label: 'Stretch target',
      aliases: ['奋斗目标值', '力争目标', '挑战目标', '争取目标', '冲刺目标'],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: false,
      meaning: {
        zh: '高于工作目标的奋斗数值。',
        en: 'A more ambitious value than the target.',
      },
      missing: { zh: '没有奋斗目标。', en: 'No stretch target.' },
      example: '2400',
    },
    low: {
      header: '下限',
      label: 'Low',
      aliases: ['下限值', '目标下限', '最低值'],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: false,
      meaning: {
        zh: '区间指标的下限，含本数。',
        en: 'Lower end of a range target, itself inside.',
      },
      missing: { zh: '没有下限。', en: 'No lower end.' },
      example: '',
    },
    high: {
      header: '上限',
      label: 'High',
      aliases: ['上限值', '目标上限', '最高值'],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: false,
      meaning: {
        zh: '区间指标的上限，含本数。',
        en: 'Upper end of a range target, itself inside.',
      },
      missing: { zh: '没有上限。', en: 'No upper end.' },
      example: '',
    },
    baseline: {
      header: '基期值',
      label: 'Baseline',
      aliases: ['基期', '基数', '上年实绩', '上年完成', '上年完成值', '基准值'],
      cell: { type: 'decimal', unit: { by: 'indicator' } },
      required: false,
      meaning: {
        zh: '确定目标时所依据的基期数值，一般为上年实绩。',
        en: 'The value from which the target was set, usually last year’s result.',
      },
      missing: { zh: '未提供。', en: 'Not given.' },
      example: '1850',
    },
    points: {
      header: '分值',
      label: 'Points',
      aliases: ['权重', '考核分值', '目标分值', '标准分'],
      cell: { type: 'decimal', min: 0 },
      required: false,
      meaning: {
        zh: '该目标在单位目标考核中所占分值。',
        en: 'Points that the target is worth among the unit’s targets.',
      },
      missing: { zh: '不计分。', en: 'Carries no points.' },
      example: '10',
    },
    owner: {
      header: '责任人',
      label: 'Person responsible',
      aliases: ['负责人', '责任领导', '牵头人', '第一责任人'],
      cell: { type: 'text', maxLength: 60 },
      required: false,
      meaning: { zh: '对该目标负责的人。', en: 'Who answers for the target.' },
      missing: { zh: '未指定。', en: 'Nobody is named.' },
      example: '主任乙',
    },
    due: {
      header: '完成时限',
      label: 'Due',
      aliases: ['完成时间', '完成期限', '办理时限', '时限', '截止日期'],
      cell: { type: 'date' },
      required: false,
      meaning: { zh: '应当完成的日期，含当日。', en: 'Last day on which the target may be reached.' },
      missing: { zh: '年度末日。', en: 'The last day of the year.' },
      example: '2026-12-31',
    },
  },
});

export type TargetRecord = RecordOf<typeof targets>;
