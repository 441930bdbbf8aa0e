import { unitName } from '../helper-columns.ts';
import { unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

const people = { type: 'integer', min: 0, unit: { fixed: { zh: '人', en: 'people' } } } as const;
const notCounted = { zh: '未分档统计。', en: 'Not counted by class.' } as const;

/** Surveys of satisfaction: how many people of a group were asked about a unit, and what they answered. */
export const surveys = defineTable({
  id: 'surveys',
  name: { zh: '满意度', en: 'Satisfaction' },
  home: 'drop',
  meaning: {
    zh: '满意度测评结果，一行对应一个测评期、一个单位、一类评议主体。',
    en: 'Results of satisfaction surveys. One row per period, unit and group of people asked.',
  },
  identity: ['period', 'unit_id', 'group'],
  helpers: { unit_name: unitName },
  reports: ['returned', 'very_satisfied', 'satisfied', 'neutral', 'dissatisfied'],
  columns: {
    period: {
      header: '测评期',
      label: 'Survey period',
      aliases: ['评议期', '测评时期', '调查期', '考核期', '期间', '年度', '季度'],
      cell: { type: 'period', grains: ['half', 'quarter', 'month', 'year'] },
      required: true,
      meaning: { zh: '测评所属时期，如 2026-H1。', en: 'Period of the survey, such as 2026-H1.' },
      example: '2026-H1',
    },
    unit_id: {
      ...unitKey,
      aliases: [...unitKey.aliases, '被评议单位编码', '测评对象编码'],
      meaning: {
        zh: '被评议单位在单位表中的编码。',
        en: 'The unit that was asked about, by its id in the units register.',
      },
    },
    group: {
      header: '评议主体',
      label: 'Group asked',
      aliases: ['测评主体', '评议对象类别', '评议人群', '调查对象'],
      cell: {
        type: 'enum',
        values: {
          leaders: { zh: '领导', en: 'Leaders', aliases: ['领导满意', '领导评议', '分管领导'] },
          departments: {
            zh: '部门基层',
            en: 'Departments and grass-roots',
            aliases: ['部门和基层', '部门、基层', '基层', '部门', '基层满意'],
          },
          public: { zh: '群众', en: 'The public', aliases: ['公众', '市民', '社会公众', '群众满意'] },
        },
      },
      required: true,
      meaning: {
        zh: '由谁评议：领导、部门和基层、群众。',
        en: 'Who was asked: leaders, departments and grass-roots, or the public.',
      },
      example: '群众',
    },
    sent: {
      header: '发放',
      label: 'Sent',
      aliases: ['发放数', '发放份数', '发出问卷', '发放问卷数'],
      cell: people,
      required: false,
      meaning: { zh: '发放问卷或邀请的人数。', en: 'People who were sent a form or asked.' },
      missing: { zh: '未统计，不计算回收率。', en: 'Not counted; there is no response rate.' },
      example: '200',
    },
    returned: {
      header: '回收',
      label: 'Returned',
      aliases: ['回收数', '回收份数', '有效问卷', '有效份数', '收回问卷数'],
      cell: people,
      required: true,
      meaning: {
        zh: '收回的有效问卷数，等于各档人数之和。',
        en: 'Valid forms that came back; the classes add up to it.',
      },
      example: '186',
    },
    very_satisfied: {
      header: '很满意',
      label: 'Very satisfied',
      aliases: ['非常满意', '很满意人数'],
      cell: people,
      required: false,
      meaning: { zh: '回答很满意的人数。', en: 'People who answered very satisfied.' },
      missing: notCounted,
      example: '102',
    },
    satisfied: {
      header: '满意',
      label: 'Satisfied',
      aliases: ['比较满意', '满意人数'],
      cell: people,
      required: false,
      meaning: { zh: '回答满意的人数。', en: 'People who answered satisfied.' },
      missing: notCounted,
      example: '61',
    },
    neutral: {
      header: '一般',
      label: 'Neutral',
      aliases: ['基本满意', '一般人数'],
      cell: people,
      required: false,
      meaning: { zh: '回答一般的人数。', en: 'People who answered neither way.' },
      missing: notCounted,
      example: '15',
    },
    dissatisfied: {
      header: '不满意',
      label: 'Dissatisfied',
      aliases: ['不满意人数'],
      cell: people,
      required: false,
      meaning: { zh: '回答不满意的人数。', en: 'People who answered dissatisfied.' },
      missing: notCounted,
      example: '8',
    },
  },
});
