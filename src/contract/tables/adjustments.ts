import { unitName } from '../helper-columns.ts';
import { unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

/** Bonuses, deductions and vetoes outside the tree of criteria. */
export const adjustments = defineTable({
  id: 'adjustments',
  name: { zh: '加减分', en: 'Adjustments' },
  home: 'drop',
  meaning: {
    zh: '考核项以外的加分、扣分和一票否决，一行一项。',
    en: 'Bonuses, deductions and vetoes outside the criteria. One row each.',
  },
  identity: ['adjustment_id'],
  helpers: { unit_name: unitName },
  columns: {
    adjustment_id: {
      header: '加减分编号',
      label: 'Adjustment id',
      aliases: ['加减分编码', '加扣分编号', '编号', '编码'],
      cell: { type: 'id' },
      required: false,
      meaning: {
        zh: '该项的唯一编号，各月不得重复；以后更正时用同一编号。',
        en: 'The adjustment’s own id, not used again in another month; a later correction uses the same one.',
      },
      missing: {
        zh: '本行自成一项，以后不能更正；再次报送则重复计算。',
        en: 'The row stands for itself and cannot be corrected later; sent again, it counts again.',
      },
      example: 'J2026-031',
    },
    period: {
      header: '考核期',
      label: 'Appraisal period',
      aliases: ['考核时期', '考核周期', '考评期', '考核季度', '考核月份', '考核年度', '期间', '季度'],
      cell: { type: 'period', grains: ['quarter', 'month', 'half', 'year'] },
      required: true,
      meaning: {
        zh: '计入哪个考核期，如 2026-Q3。',
        en: 'Appraisal period to which it counts, such as 2026-Q3.',
      },
      example: '2026-Q3',
    },
    unit_id: unitKey,
    type: {
      header: '类型',
      label: 'Type',
      aliases: ['加减分类型', '加扣分类型', '加减分', '类别', '性质'],
      cell: {
        type: 'enum',
        values: {
          bonus: { zh: '加分', en: 'Bonus', aliases: ['加', '奖励', '奖励加分', '加分项'] },
          deduction: { zh: '扣分', en: 'Deduction', aliases: ['减分', '扣', '减', '扣分项', '减分项'] },
          veto: { zh: '一票否决', en: 'Veto', aliases: ['否决', '一票否决项', '否决项'] },
        },
      },
      required: true,
      meaning: {
        zh: '加分、扣分或一票否决。一票否决是状态，不是分数。',
        en: 'Bonus, deduction or veto. A veto is a state, not a number.',
      },
      example: '加分',
    },
    points: {
      header: '分值',
      label: 'Points',
      aliases: ['加减分值', '加扣分值', '加减分数', '分数'],
      cell: { type: 'decimal', min: 0 },
      required: false,
      requiredUnless: { column: 'type', values: ['veto'] },
      meaning: {
        zh: '加或扣多少分，不带正负号，由类型决定加减；合计按 `office.yaml` 封顶。',
        en: 'How many points, without a sign: the type says which way. The sum is capped by `office.yaml`.',
      },
      missing: { zh: '没有分值，只有一票否决可以不填。', en: 'No points; allowed only for a veto.' },
      example: '1.5',
    },
    reason: {
      header: '事由',
      label: 'Reason',
      aliases: ['原因', '加减分事由', '加减分原因', '加扣分事由', '加扣分原因'],
      cell: { type: 'text', maxLength: 300 },
      required: true,
      meaning: { zh: '因何事加分、扣分或否决。', en: 'What it is for.' },
      example: '工作经验在全省会议上交流',
    },
    basis: {
      header: '依据',
      label: 'Basis',
      aliases: ['文件依据', '依据文件', '文号', '依据条款'],
      cell: { type: 'text', maxLength: 200 },
      required: false,
      meaning: { zh: '所依据的文件或条款。', en: 'The document or clause that it rests on.' },
      missing: { zh: '未注明。', en: 'Not stated.' },
      example: '考核办法第十二条',
    },
  },
});
