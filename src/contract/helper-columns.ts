import type { HelperColumn } from './table.ts';

/** The name of the row's unit. */
export const unitName: HelperColumn = {
  header: '单位名称',
  label: 'Unit name',
  aliases: ['单位简称', '单位全称', '部门名称', '机构名称', '科室名称'],
  explains: 'unit_id',
  repeats: 'name',
};

/** The name of the row's indicator. */
export const indicatorName: HelperColumn = {
  header: '指标名称',
  label: 'Indicator name',
  explains: 'indicator_id',
  repeats: 'name',
};

/** The unit in which the row's indicator is measured. */
export const measureUnit: HelperColumn = {
  header: '计量单位',
  label: 'Unit of measurement',
  explains: 'indicator_id',
  repeats: 'measure_unit',
};

/** The name of the row's criterion. */
export const criterionName: HelperColumn = {
  header: '考核项名称',
  label: 'Criterion name',
  explains: 'criterion_id',
  repeats: 'name',
};
