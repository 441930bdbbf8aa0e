import { defineColumn } from './table.ts';

/** The unit that a row speaks of; the same column in every table that reports on units. */
export const unitKey = defineColumn({
  header: '单位编码',
  label: 'Unit id',
  aliases: [
    '单位代码',
    '部门编码',
    '部门代码',
    '机构编码',
    '机构代码',
    '科室编码',
    '被考核单位编码',
    '责任单位编码',
  ],
  cell: { type: 'id', references: 'units' },
  required: true,
  meaning: { zh: '单位表中的单位编码。', en: 'The unit, by its id in the units register.' },
  example: 'X01',
});

/** The indicator that a row speaks of. */
export const indicatorKey = defineColumn({
  header: '指标编码',
  label: 'Indicator id',
  aliases: ['指标代码', '指标编号', '指标号'],
  cell: { type: 'id', references: 'indicators' },
  required: true,
  meaning: { zh: '指标表中的指标编码。', en: 'The indicator, by its id in the indicators register.' },
  example: 'Z01',
});

/** The criterion that a row speaks of. */
export const criterionKey = defineColumn({
  header: '考核项编码',
  label: 'Criterion id',
  aliases: ['考核项代码', '考核项编号', '考核项目编码', '考核指标编码', '评分项编码', '项目编码'],
  cell: { type: 'id', references: 'criteria' },
  required: true,
  meaning: { zh: '考核项表中的考核项编码。', en: 'The criterion, by its id in the criteria register.' },
  example: 'K11',
});
