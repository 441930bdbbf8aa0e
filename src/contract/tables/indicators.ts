import { defineTable, type RecordOf } from '../table.ts';

/** The measured quantities, with how each is read, added up and judged. */
export const indicators = defineTable({
  id: 'indicators',
  name: { zh: '指标', en: 'Indicators' },
  home: 'register',
  meaning: {
    zh: '所计量的各项指标及其计量单位、方向、口径和汇总办法，一行一项。',
    en: 'The quantities that are measured, each with its unit of measurement, direction, reading and roll-up. One row each.',
  },
  identity: ['indicator_id'],
  columns: {
    indicator_id: {
      header: '指标编码',
      label: 'Indicator id',
      aliases: ['指标代码', '指标编号', '指标号', '编码', '代码'],
      cell: { type: 'id' },
      required: true,
      meaning: {
        zh: '指标的唯一编码，其他各表据此对应；一经使用不再改变。',
        en: 'The indicator’s own id, by which other tables refer to it. Once used it does not change.',
      },
      example: 'Z01',
    },
    name: {
      header: '指标名称',
      label: 'Name',
      aliases: ['名称', '指标', '指标全称', '考核指标', '目标名称'],
      cell: { type: 'text', maxLength: 300 },
      required: true,
      meaning: { zh: '指标名称。', en: 'Name of the indicator.' },
      example: '招商引资到位资金',
    },
    area: {
      header: '板块',
      label: 'Area',
      aliases: ['业务板块', '工作板块', '领域', '工作领域', '一级指标', '指标类别'],
      cell: { type: 'text', maxLength: 300 },
      required: false,
      meaning: {
        zh: '指标所属工作板块，用于分组列示。',
        en: 'Area of work to which the indicator belongs; lists are grouped by it.',
      },
      missing: { zh: '不分板块。', en: 'No area; listed by itself.' },
      example: '招商引资',
    },
    dimension: {
      header: '维度',
      label: 'Dimension',
      aliases: ['考核维度', '计分卡维度', '平衡计分卡维度'],
      cell: {
        type: 'enum',
        values: {
          cost: { zh: '成本', en: 'Cost', aliases: ['财务', '成本费用'] },
          results: { zh: '业绩', en: 'Results', aliases: ['结果', '绩效', '效益', '工作业绩'] },
          process: { zh: '流程', en: 'Process', aliases: ['过程', '内部流程', '内部管理'] },
          learning: { zh: '学习', en: 'Learning', aliases: ['学习成长', '学习与成长', '学习发展'] },
        },
      },
      required: false,
      meaning: { zh: '平衡计分卡的维度。', en: 'Dimension of the balanced scorecard.' },
      missing: { zh: '不归入任何维度。', en: 'Belongs to no dimension.' },
      example: '业绩',
    },
    measure_unit: {
      header: '计量单位',
      label: 'Unit of measurement',
      aliases: ['单位', '度量单位', '数值单位'],
      cell: { type: 'text', maxLength: 40 },
      required: false,
      meaning: {
        zh: '数值的计量单位，如万元、件、%；目标、计划和完成值都用此单位。',
        en: 'Unit in which targets, plans and actuals of this indicator stand, such as 万元, 件 or %.',
      },
      missing: { zh: '纯数，没有单位。', en: 'A bare number without a unit.' },
      example: '万元',
    },
    direction: {
      header: '方向',
      label: 'Direction',
      aliases: ['指标方向', '指标性质', '指标属性', '评价方向', '优劣方向'],
      cell: {
        type: 'enum',
        values: {
          higher: {
            zh: '越高越好',
            en: 'Higher is better',
            aliases: ['越大越好', '越多越好', '正向', '正向指标', '正指标', '上升'],
          },
          lower: {
            zh: '越低越好',
            en: 'Lower is better',
            aliases: ['越小越好', '越少越好', '逆向', '逆向指标', '逆指标', '反向', '负向', '下降'],
          },
          range: {
            zh: '区间',
            en: 'Within a range',
            aliases: ['区间内', '区间指标', '适度', '适度指标', '范围'],
          },
          milestone: {
            zh: '完成即可',
            en: 'Milestone',
            aliases: ['完成', '里程碑', '节点', '定性', '定性指标'],
          },
          monitor: {
            zh: '仅监测',
            en: 'Monitored only',
            aliases: ['监测', '监测指标', '只监测', '不考核', '参考'],
          },
        },
      },
      required: true,
      meaning: {
        zh: '数值向哪个方向为好。区间指标看是否在目标的下限与上限之间；仅监测的指标不评价。',
        en: 'Which way is good. A range is met between the low and high of the target; a monitored indicator is not judged.',
      },
      example: '越高越好',
    },
    reading: {
      header: '口径',
      label: 'Reading',
      aliases: ['数据口径', '统计口径', '取值口径', '填报口径'],
      cell: {
        type: 'enum',
        values: {
          monthly: {
            zh: '当月值',
            en: 'For the period',
            aliases: ['当月', '当月数', '本月值', '本月数', '当期值', '本期值', '月度值'],
          },
          cumulative: {
            zh: '累计值',
            en: 'Year to date',
            aliases: ['累计', '累计数', '本年累计', '年初至今', '年累计'],
          },
          latest: {
            zh: '期末值',
            en: 'At period end',
            aliases: ['期末', '期末数', '时点值', '时点数', '最新值', '存量'],
          },
        },
      },
      required: true,
      meaning: {
        zh: '完成值是当月发生数、年初以来累计数，还是期末时点数。',
        en: 'Whether an actual is what the period brought, the year to date, or a level at the end of the period.',
      },
      example: '累计值',
    },
    rollup: {
      header: '汇总',
      label: 'Roll-up',
      aliases: ['汇总方式', '汇总办法', '汇总方法', '合计方式'],
      cell: {
        type: 'enum',
        values: {
          sum: { zh: '求和', en: 'Sum', aliases: ['合计', '相加', '加总', '累加', '总和'] },
          mean: { zh: '平均', en: 'Mean', aliases: ['平均值', '平均数', '均值', '算术平均'] },
          latest: { zh: '最新', en: 'Latest', aliases: ['最新值', '取最新', '期末值', '不汇总'] },
          ratio: { zh: '比率', en: 'Ratio', aliases: ['比例', '率', '分子分母', '分子除以分母'] },
        },
      },
      required: true,
      meaning: {
        zh: '各下级单位的数值怎样汇总到上级。比率按分子合计除以分母合计计算，不取各率的平均。',
        en: 'How the values of units add up to the whole. A ratio is the sum of numerators over the sum of denominators, never a mean of rates.',
      },
      example: '求和',
    },
    numerator: {
      header: '分子',
      label: 'Numerator',
      aliases: ['分子指标', '分子指标编码', '分子编码'],
      cell: { type: 'id', references: 'indicators' },
      required: false,
      meaning: {
        zh: '比率指标的分子，填指标编码。',
        en: 'For a ratio: the indicator that is its numerator.',
      },
      missing: { zh: '不是比率。', en: 'Not a ratio.' },
      example: '',
    },
    denominator: {
      header: '分母',
      label: 'Denominator',
      aliases: ['分母指标', '分母指标编码', '分母编码'],
      cell: { type: 'id', references: 'indicators' },
      required: false,
      meaning: {
        zh: '比率指标的分母，填指标编码。',
        en: 'For a ratio: the indicator that is its denominator.',
      },
      missing: { zh: '不是比率。', en: 'Not a ratio.' },
      example: '',
    },
    decimals: {
      header: '小数位',
      label: 'Decimals',
      aliases: ['小数位数', '保留小数', '保留小数位', '精度'],
      cell: { type: 'integer', min: 0, max: 6 },
      required: false,
      meaning: {
        zh: '页面显示的小数位数，只影响显示，不影响计算。',
        en: 'Decimal places shown on pages; calculation is not rounded.',
      },
      missing: { zh: '未规定，由页面取位。', en: 'Not laid down; pages choose.' },
      example: '0',
    },
    source: {
      header: '来源',
      label: 'Source',
      aliases: ['数据来源', '来源部门', '数据来源部门', '提供单位', '数据提供单位'],
      cell: { type: 'text', maxLength: 200 },
      required: false,
      meaning: {
        zh: '数据由哪个单位、哪套系统或台账提供。',
        en: 'Who or which system or register gives the data.',
      },
      missing: { zh: '未注明。', en: 'Not stated.' },
      example: '商务局统计台账',
    },
    definition: {
      header: '说明',
      label: 'Definition',
      aliases: ['指标说明', '指标解释', '指标定义', '定义', '计算方法', '备注'],
      cell: { type: 'text', maxLength: 1000 },
      required: false,
      meaning: {
        zh: '指标包括什么、不包括什么、怎样计算。',
        en: 'What the indicator includes and leaves out, and how it is worked out.',
      },
      missing: { zh: '未作说明。', en: 'None given.' },
      example: '本年新签和续建项目实际到账的州外资金',
    },
    public: {
      header: '是否公开',
      label: 'Public',
      aliases: ['公开', '可公开', '是否对外公开'],
      cell: { type: 'boolean' },
      required: false,
      meaning: {
        zh: '公开版网站是否包含该指标。',
        en: 'Whether a build for the public holds this indicator.',
      },
      missing: { zh: '不公开。', en: 'Not public.' },
      example: '是',
    },
  },
});

export type IndicatorRecord = RecordOf<typeof indicators>;
