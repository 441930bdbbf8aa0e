import { unitName } from '../helper-columns.ts';
import { unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

/** Document quality counts: one row a period, unit and kind of document. */
export const documents = defineTable({
  id: 'documents',
  name: { zh: '公文质量', en: 'Document quality' },
  home: 'drop',
  meaning: {
    zh: '各单位每期办文数量及差错、退文、超时情况，一行对应一个时期、一个单位、一个文种。',
    en: 'Documents handled by each unit in a period, and how many had errors, were returned or were late. One row per period, unit and kind.',
  },
  identity: ['period', 'unit_id', 'kind'],
  helpers: { unit_name: unitName },
  reports: ['handled', 'with_errors', 'errors', 'returned', 'overdue', 'characters'],
  columns: {
    period: {
      header: '月份',
      label: 'Period',
      aliases: ['统计月份', '时期', '期间', '年月', '周次', '年度', '年份'],
      cell: { type: 'period', grains: ['month', 'week', 'quarter', 'half', 'year'] },
      required: true,
      meaning: { zh: '办文所属时期。', en: 'The period in which the documents were handled.' },
      example: '2026-10',
    },
    unit_id: unitKey,
    kind: {
      header: '文种',
      label: 'Kind',
      aliases: ['公文种类', '文件种类'],
      cell: { type: 'text', maxLength: 40 },
      required: false,
      meaning: {
        zh: '公文种类，如通知、请示、报告。',
        en: 'Kind of document, such as notice, request or report.',
      },
      missing: { zh: '不分文种。', en: 'All kinds together.' },
      example: '通知',
    },
    handled: {
      header: '办文件数',
      label: 'Documents handled',
      aliases: ['办文数', '报送总件数', '公文总数', '办件数'],
      cell: { type: 'integer', min: 0, unit: { fixed: { zh: '件', en: 'documents' } } },
      required: true,
      meaning: {
        zh: '本期办理的公文件数，为差错率的分母。',
        en: 'Documents handled in the period; the denominator of the error rate.',
      },
      example: '186',
    },
    with_errors: {
      header: '差错件数',
      label: 'Documents with errors',
      aliases: ['出错件数', '有差错件数'],
      cell: { type: 'integer', min: 0, unit: { fixed: { zh: '件', en: 'documents' } } },
      required: true,
      meaning: {
        zh: '有差错的公文件数，一件公文不论几处差错只计一件。',
        en: 'Documents with at least one error; a document counts once however many errors it has.',
      },
      example: '1',
    },
    errors: {
      header: '差错处数',
      label: 'Error instances',
      aliases: ['差错数', '错误处数'],
      cell: { type: 'integer', min: 0, unit: { fixed: { zh: '处', en: 'instances' } } },
      required: false,
      meaning: {
        zh: '差错合计处数，不少于差错件数。',
        en: 'Error instances in all; not fewer than documents with errors.',
      },
      missing: { zh: '未统计。', en: 'Not counted.' },
      example: '2',
    },
    returned: {
      header: '退文件数',
      label: 'Returned documents',
      aliases: ['退文数', '退回件数'],
      cell: { type: 'integer', min: 0, unit: { fixed: { zh: '件', en: 'documents' } } },
      required: false,
      meaning: {
        zh: '因不合规定退回起草单位的件数。',
        en: 'Documents sent back to their drafter as not in order.',
      },
      missing: { zh: '未统计。', en: 'Not counted.' },
      example: '0',
    },
    overdue: {
      header: '超时件数',
      label: 'Overdue documents',
      aliases: ['超时限件数', '逾期件数'],
      cell: { type: 'integer', min: 0, unit: { fixed: { zh: '件', en: 'documents' } } },
      required: false,
      meaning: { zh: '超过规定时限办结的件数。', en: 'Documents finished after their time limit.' },
      missing: { zh: '未统计。', en: 'Not counted.' },
      example: '1',
    },
    characters: {
      header: '字数',
      label: 'Characters',
      cell: { type: 'integer', min: 0, unit: { fixed: { zh: '字', en: 'characters' } } },
      required: false,
      meaning: { zh: '公文总字数。', en: 'Characters in all documents.' },
      missing: { zh: '未统计。', en: 'Not counted.' },
      example: '93500',
    },
  },
});
