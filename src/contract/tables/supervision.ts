import { unitName } from '../helper-columns.ts';
import { unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

/** Items under supervision: who was charged with what, by when, and when it was done. */
export const supervision = defineTable({
  id: 'supervision',
  name: { zh: '督办', en: 'Supervision' },
  home: 'drop',
  meaning: {
    zh: '督查督办事项，一行一个事项和一个承办单位；以后各批用同一编号报送办理情况，以最近一批为准。',
    en: 'Items under supervision. One row per item and the unit charged with it; later drops report on it under the same id, and the latest stands.',
  },
  identity: ['item_id'],
  awaits: { closed: [null], status: [null, 'open'] },
  helpers: { unit_name: { ...unitName, aliases: [...(unitName.aliases ?? []), '承办单位名称'] } },
  columns: {
    item_id: {
      header: '事项编号',
      label: 'Item id',
      aliases: ['事项编码', '督办编号', '督查编号', '立项编号', '台账编号', '编号'],
      cell: { type: 'id' },
      required: true,
      meaning: {
        zh: '督办事项的唯一编号，办结之前各批不变；一个事项由几个单位分别承办的，各用一个编号。',
        en: 'The item’s own id, the same in every drop. Where several units are each charged with a part, each part has its own.',
      },
      example: 'D2026-017',
    },
    title: {
      header: '事项',
      label: 'Item',
      aliases: ['督办事项', '督查事项', '事项名称', '事项内容', '交办事项'],
      cell: { type: 'text', maxLength: 200 },
      required: true,
      meaning: { zh: '交办的事项。', en: 'What is to be done.' },
      example: '落实农村供水问题整改',
    },
    category: {
      header: '类别',
      label: 'Category',
      aliases: ['事项类别', '督办类别', '督查类别', '事项类型', '事项来源'],
      cell: {
        type: 'enum',
        values: {
          instruction: {
            zh: '批示',
            en: 'Leaders’ instructions',
            aliases: ['领导批示', '领导批示件', '批示件'],
          },
          meeting: {
            zh: '会议',
            en: 'Meeting decisions',
            aliases: ['会议决定', '会议决定事项', '会议议定事项', '会议事项'],
          },
          motion: {
            zh: '建议提案',
            en: 'Motions and proposals',
            aliases: ['建议', '提案', '议案', '人大建议', '人大代表建议', '政协提案'],
          },
          livelihood: {
            zh: '民生实事',
            en: 'Livelihood projects',
            aliases: ['实事', '民生', '民生项目', '民生实事项目'],
          },
          other: { zh: '其他', en: 'Other', aliases: ['其它'] },
        },
      },
      required: true,
      meaning: {
        zh: '事项的来源：领导批示、会议决定、建议提案、民生实事或其他。',
        en: 'Where the item comes from: a leader’s instruction, a meeting’s decision, a motion or proposal, a livelihood project, or other.',
      },
      example: '会议',
    },
    assigned: {
      header: '交办日期',
      label: 'Assigned',
      aliases: ['交办时间', '交办日', '立项日期', '立项时间', '下达日期', '转办日期'],
      cell: { type: 'date' },
      required: true,
      meaning: {
        zh: '事项交给承办单位的日期；计算时限时，交办当日不计入。',
        en: 'The day on which the item was given to the unit; it does not count towards the limit.',
      },
      example: '2026-09-16',
    },
    due: {
      header: '办理时限',
      label: 'Due',
      aliases: ['办结时限', '办理期限', '完成时限', '完成期限', '限办日期', '截止日期', '要求办结日期'],
      cell: { type: 'date' },
      required: false,
      meaning: {
        zh: '应当办结的日期，含当日；遇休息日的顺延到其后第一个工作日。延期的，在以后的批次中填写新的时限。',
        en: 'Last day on which the item may be closed; a day off moves to the next working day. An extension is reported in a later drop as the new day.',
      },
      missing: {
        zh: '按时限（工作日）计算；时限也没有填写的，为未定时限。',
        en: 'Worked out from the limit in working days; without that either, the item has no due date.',
      },
      example: '2026-10-30',
    },
    limit: {
      header: '时限',
      label: 'Limit',
      aliases: ['时限工作日', '工作日时限', '限办工作日', '办理工作日'],
      cell: { type: 'integer', min: 1, max: 750, unit: { fixed: { zh: '工作日', en: 'working days' } } },
      required: false,
      meaning: {
        zh: '自交办次日起应在几个工作日内办结，按国务院办公厅公布的节假日安排计算；已填办理时限的，以办理时限为准。',
        en: 'Within how many working days after the day of assignment it must be closed, by the published holiday arrangements; a due date that is given goes before.',
      },
      missing: { zh: '没有按工作日规定的时限。', en: 'There is no limit in working days.' },
      example: '',
    },
    unit_id: {
      ...unitKey,
      header: '承办单位编码',
      aliases: ['承办单位', '承办单位代码', '单位编码', ...unitKey.aliases],
      meaning: {
        zh: '承办单位在单位表中的编码。',
        en: 'The unit charged with the item, by its id in the units register.',
      },
    },
    closed: {
      header: '办结日期',
      label: 'Closed',
      aliases: ['办结时间', '办结日', '完成日期', '完成时间', '销号日期'],
      cell: { type: 'date' },
      required: false,
      meaning: { zh: '事项办结的日期。', en: 'The day on which the item was closed.' },
      missing: { zh: '尚未办结。', en: 'Not closed yet.' },
      example: '',
    },
    status: {
      header: '状态',
      label: 'Status',
      aliases: ['办理状态', '事项状态', '办理进展', '是否办结'],
      cell: {
        type: 'enum',
        values: {
          open: { zh: '办理中', en: 'Open', aliases: ['在办', '未办结', '正在办理', '推进中', '否'] },
          closed: { zh: '已办结', en: 'Closed', aliases: ['办结', '完成', '已完成', '已销号', '销号', '是'] },
          withdrawn: { zh: '已撤销', en: 'Withdrawn', aliases: ['撤销', '终止', '中止', '不再督办'] },
        },
      },
      required: false,
      meaning: {
        zh: '办理状态，应与办结日期一致；已撤销的事项不计入各项统计。是否超期由系统按时限计算，不必填写。',
        en: 'How the item stands, in keeping with the day of closing; a withdrawn item counts nowhere. Whether it is overdue is worked out, not reported.',
      },
      missing: {
        zh: '有办结日期的为已办结，没有的为办理中。',
        en: 'Closed where there is a day of closing, else open.',
      },
      example: '办理中',
    },
  },
});
