import { criterionName, unitName } from '../helper-columns.ts';
import { criterionKey, unitKey } from '../key-columns.ts';
import { defineTable } from '../table.ts';

/** Marks that raters gave a unit on a criterion. */
export const scores = defineTable({
  id: 'scores',
  name: { zh: '考核评分', en: 'Scores' },
  home: 'drop',
  meaning: {
    zh: '自检、互检和专门检查的评分，一行对应一个考核期、一个单位、一个考核项、一种评分方式、一个评分人。',
    en: 'Marks from self-check, mutual check and special inspection. One row per period, unit, criterion, source and rater.',
  },
  identity: ['period', 'unit_id', 'criterion_id', 'source', 'rater'],
  helpers: { unit_name: unitName, criterion_name: criterionName },
  reports: ['score', 'status'],
  columns: {
    period: {
      header: '考核期',
      label: 'Appraisal period',
      aliases: ['考核时期', '考核周期', '考评期', '考核季度', '考核月份', '考核年度', '期间', '季度'],
      cell: { type: 'period', grains: ['quarter', 'month', 'half', 'year'] },
      required: true,
      meaning: {
        zh: '所考核的时期，一般为季度，如 2026-Q3。',
        en: 'Period appraised, usually a quarter such as 2026-Q3.',
      },
      example: '2026-Q3',
    },
    unit_id: unitKey,
    criterion_id: criterionKey,
    source: {
      header: '评分方式',
      label: 'Source of the score',
      aliases: ['评分来源', '检查方式', '考核方式', '评分类型', '检查类型'],
      cell: {
        type: 'enum',
        values: {
          self: { zh: '自检', en: 'Self-check', aliases: ['自评', '自查', '自我评分', '单位自评'] },
          mutual: { zh: '互检', en: 'Mutual check', aliases: ['互评', '互查', '交叉检查', '交叉互检'] },
          special: {
            zh: '专门检查',
            en: 'Special inspection',
            aliases: ['专项检查', '专检', '检查组检查', '考核组评分', '上级检查'],
          },
        },
      },
      required: true,
      meaning: {
        zh: '评分出自自检、互检还是专门检查；三者按 `office.yaml` 的权重合成。',
        en: 'Where the mark comes from; the three are combined by the weights of `office.yaml`.',
      },
      example: '专门检查',
    },
    rater: {
      header: '评分人',
      label: 'Rater',
      aliases: ['评分单位', '打分人', '评委', '检查人', '评分者'],
      cell: { type: 'text', maxLength: 60 },
      required: false,
      meaning: {
        zh: '评分的人或单位；同一方式有几个评分人的取平均。',
        en: 'Who gave the mark. Several raters of one source are averaged.',
      },
      missing: {
        zh: '该方式只有一个评分，不记评分人。',
        en: 'One mark for the source; the rater is not recorded.',
      },
      example: '检查一组',
    },
    score: {
      header: '得分',
      label: 'Score',
      aliases: ['评分', '考核得分', '分数', '实得分'],
      cell: { type: 'decimal', min: 0 },
      required: false,
      requiredUnless: { column: 'status', values: ['not_applicable', 'under_review'] },
      meaning: {
        zh: '所评分数，不低于 0，不超过满分。',
        en: 'The mark, from 0 to the full mark.',
      },
      missing: {
        zh: '没有得分，不作零分；只有状态为不适用或复核中的可以不填。',
        en: 'No mark, which is not 0; allowed only where the status is not applicable or under review.',
      },
      example: '9.5',
    },
    full: {
      header: '满分',
      label: 'Full mark',
      aliases: ['满分值', '标准分', '分值', '总分'],
      cell: { type: 'decimal', min: 0 },
      required: false,
      meaning: {
        zh: '评分所用的满分，与考核项分值不同时填写，得分按比例折算。',
        en: 'Full mark of the scale used; where it differs from the criterion’s points the mark is scaled.',
      },
      missing: { zh: '与考核项分值相同。', en: 'The criterion’s points.' },
      example: '10',
    },
    status: {
      header: '状态',
      label: 'Status',
      aliases: ['评分状态', '得分状态', '考核状态'],
      cell: {
        type: 'enum',
        values: {
          normal: { zh: '正常', en: 'Normal', aliases: ['有效', '已确认'] },
          not_applicable: { zh: '不适用', en: 'Not applicable', aliases: ['不涉及', '不考核', '不参评'] },
          under_review: { zh: '复核中', en: 'Under review', aliases: ['待复核', '复核', '申诉中', '复查中'] },
        },
      },
      required: false,
      meaning: {
        zh: '不适用的考核项不计入总分；复核中的得分暂不作数。',
        en: 'A criterion that does not apply does not count; a mark under review does not stand yet.',
      },
      missing: { zh: '正常。', en: 'Normal.' },
      example: '正常',
    },
  },
});
