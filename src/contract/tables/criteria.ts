import { defineTable, type RecordOf } from '../table.ts';

/** The tree of what is appraised, how many points each part is worth and how it is scored. */
export const criteria = defineTable({
  id: 'criteria',
  name: { zh: '考核项', en: 'Criteria' },
  home: 'register',
  meaning: {
    zh: '百分考核的考核项及分值、计分方式，一行一项；有下级的考核项由下级得分汇总，没有下级的按计分方式得分。',
    en: 'The tree of the 100-point appraisal. One row per criterion; those with children add up from them, the others are scored by their rule.',
  },
  identity: ['criterion_id'],
  columns: {
    criterion_id: {
      header: '考核项编码',
      label: 'Criterion id',
      aliases: [
        '考核项代码',
        '考核项编号',
        '考核项目编码',
        '考核指标编码',
        '评分项编码',
        '项目编码',
        '编码',
        '代码',
      ],
      cell: { type: 'id' },
      required: true,
      meaning: {
        zh: '考核项的唯一编码，评分据此对应；一经使用不再改变。',
        en: 'The criterion’s own id, by which scores refer to it. Once used it does not change.',
      },
      example: 'K11',
    },
    name: {
      header: '考核项名称',
      label: 'Name',
      aliases: ['考核项', '考核项目', '考核内容', '考核指标', '评分项', '项目名称', '名称'],
      cell: { type: 'text', maxLength: 120 },
      required: true,
      meaning: { zh: '考核项名称。', en: 'Name of the criterion.' },
      example: '招商引资目标完成情况',
    },
    parent: {
      header: '上级考核项',
      label: 'Parent id',
      aliases: ['上级考核项编码', '上级编码', '上级项目编码', '父项编码', '所属考核项'],
      cell: { type: 'id', references: 'criteria' },
      required: false,
      meaning: {
        zh: '上级考核项的编码；各考核项依此成一棵树，不得循环。',
        en: 'Id of the criterion above it. Criteria form a tree without loops.',
      },
      missing: { zh: '没有上级，为最上层考核项。', en: 'No criterion above it: a topmost criterion.' },
      example: 'K1',
    },
    peer_group: {
      header: '考核组',
      label: 'Peer group',
      aliases: ['适用考核组', '考核组别', '适用对象', '适用组别', '分组', '组别'],
      cell: { type: 'text', maxLength: 40 },
      required: false,
      meaning: {
        zh: '适用的考核组，与单位表的考核组一致。',
        en: 'The peer group that it applies to, as the units register names it.',
      },
      missing: {
        zh: '与上级考核项相同；最上层的适用于所有考核组。',
        en: 'As its parent; a topmost one applies to every peer group.',
      },
      example: '县市办公室',
    },
    points: {
      header: '分值',
      label: 'Points',
      aliases: ['满分', '标准分', '权重', '基本分', '考核分值'],
      cell: { type: 'decimal', min: 0 },
      required: true,
      meaning: {
        zh: '满分分值。同一上级之下各项分值之和等于上级分值。',
        en: 'Full mark. The points of a criterion’s children add up to its own.',
      },
      example: '10',
    },
    rule: {
      header: '计分方式',
      label: 'Scoring rule',
      aliases: ['计分方法', '计分办法', '评分方法', '评分办法', '计分规则', '评分规则'],
      cell: {
        type: 'enum',
        values: {
          manual: { zh: '人工评分', en: 'Scored by raters', aliases: ['人工', '评分', '打分', '评议'] },
          completion: {
            zh: '按完成率',
            en: 'By completion rate',
            aliases: ['完成率', '按完成率计分', '按比例'],
          },
          steps: { zh: '阶梯', en: 'By steps', aliases: ['阶梯计分', '分档', '分档计分', '按档'] },
          deduct: { zh: '扣分', en: 'By deduction', aliases: ['扣分制', '倒扣', '倒扣分'] },
          threshold: { zh: '达标得分', en: 'All or nothing', aliases: ['达标', '达标计分', '达标即得分'] },
        },
      },
      required: true,
      meaning: {
        zh: '没有下级的考核项怎样得分：人工评分取评分表中的得分；按完成率以分值乘完成率，不超过分值；阶梯按数值所在档得分；扣分从分值中按超出量扣除，扣完为止；达标得分达到目标得满分、否则不得分。有下级的考核项填人工评分即可，不起作用。',
        en: 'How a criterion without children is scored. By raters: from the scores table. By completion rate: points times completion, at most the points; what grows over the year is held against what was due by the end of the appraisal period. By steps: the step that the value reaches. By deduction: the points less so much for what is over, down to 0. All or nothing: the points if the target is met, else none. For a criterion with children it has no effect; write 人工评分.',
      },
      example: '按完成率',
    },
    indicator_id: {
      header: '挂钩指标',
      label: 'Linked indicator',
      aliases: ['挂钩指标编码', '关联指标', '关联指标编码', '对应指标', '对应指标编码', '指标编码'],
      cell: {
        type: 'id',
        references: 'indicators',
        reserved: {
          '@error_rate': { zh: '公文差错率', en: 'Document error rate' },
          '@supervision_rate': { zh: '督办按期办结率', en: 'On-time rate of supervision' },
        },
      },
      required: false,
      meaning: {
        zh: '得分所依据的指标编码，或保留字。`@error_rate`（也可写公文差错率）：公文质量表中该考核期的差错件数除以办文件数，以百分数计，以 `office.yaml` 中的基准为目标，越低越好；`@supervision_rate`（也可写督办按期办结率）：督办表中该考核期办结或到期的事项按期办结的比例，以百分数计，以 `office.yaml` 中的目标为目标，越高越好。除人工评分外都要填写。',
        en: 'Indicator that the score rests on, or a reserved word. `@error_rate`: documents with errors over documents handled in the appraisal period, from the documents table, in per cent; lower is better and its target is the benchmark of `office.yaml`. `@supervision_rate`: of the items under supervision that were closed or fell due in the appraisal period, those closed in time, in per cent; higher is better and its target is that of `office.yaml`. Needed by every rule but scoring by raters.',
      },
      missing: { zh: '不与指标挂钩，由人工评分。', en: 'Rests on no indicator; scored by raters.' },
      example: 'Z01',
    },
    parameters: {
      header: '参数',
      label: 'Parameters',
      aliases: ['计分参数', '规则参数', '评分参数'],
      cell: { type: 'text', maxLength: 200 },
      required: false,
      meaning: {
        zh: '计分方式的参数，数值用挂钩指标的计量单位。阶梯：各档“界值：得分”用分号隔开，从最高分写起，如 `90:10;80:8;60:5` 为达到 90 得 10 分、80 得 8 分、60 得 5 分，以下不得分；界值由小到大的，如 `0.5:10;1:5`，为不超过 0.5 得 10 分、不超过 1 得 5 分。扣分：`threshold=0.5;per=0.1;minus=1` 为超过 0.5 后每超 0.1 扣 1 分。其他计分方式不填。',
        en: 'Parameters of the rule, in the unit of the linked indicator. Steps: `edge:points` with semicolons between, best first; `90:10;80:8;60:5` gives 10 points from 90, 8 from 80, 5 from 60 and none below; rising edges as in `0.5:10;1:5` give 10 points up to 0.5 and 5 up to 1. Deduction: `threshold=0.5;per=0.1;minus=1` takes off 1 point for each 0.1 over 0.5. Other rules take none.',
      },
      missing: { zh: '该计分方式不用参数。', en: 'The rule takes none.' },
      example: '',
    },
    public: {
      header: '是否公开',
      label: 'Public',
      aliases: ['公开', '可公开', '是否对外公开'],
      cell: { type: 'boolean' },
      required: false,
      meaning: {
        zh: '公开版网站是否包含该考核项。',
        en: 'Whether a build for the public holds this criterion.',
      },
      missing: { zh: '不公开。', en: 'Not public.' },
      example: '是',
    },
  },
});

export type CriterionRecord = RecordOf<typeof criteria>;
