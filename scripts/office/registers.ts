import { CLOSING_PLAN, countyActuals, type Series, sectionActuals } from './actuals.ts';
import { MONTHS, type Month } from './calendar.ts';
import { CRITERIA } from './criteria.ts';
import { type CsvFile, withSeparators } from './csv.ts';
import { INDICATORS } from './indicators.ts';
import { countTask, investmentTargets, type Target, targetsOf } from './targets.ts';
import { COUNTIES, COUNTY_GROUP, HOST, SECTION_GROUP, SECTIONS, type Unit } from './units.ts';

function unitsFile(): CsvFile {
  const line = (unit: Unit, group: string, order: number) => [
    unit.id,
    unit.name,
    unit.short,
    HOST,
    unit.kind,
    group,
    unit.leader,
    order,
    '是',
    '2025-01',
    '',
  ];
  return {
    header: [
      '单位编码',
      '单位名称',
      '简称',
      '上级编码',
      '类别',
      '考核组',
      '分管领导',
      '排序',
      '是否公开',
      '启用',
      '停用',
    ],
    rows: [
      [HOST, '澄岚州人民政府办公室', '州政府办', '', '办公室', '', '', 0, '是', '2025-01', ''],
      ...COUNTIES.map((unit, i) => line(unit, COUNTY_GROUP, i + 1)),
      ...SECTIONS.map((unit, i) => line(unit, SECTION_GROUP, i + 21)),
    ],
  };
}

function indicatorsFile(): CsvFile {
  return {
    header: [
      '指标编码',
      '指标名称',
      '板块',
      '维度',
      '计量单位',
      '方向',
      '口径',
      '汇总',
      '分子',
      '分母',
      '小数位',
      '来源',
      '说明',
      '是否公开',
    ],
    rows: INDICATORS.map((i) => [
      i.id,
      i.name,
      i.area,
      i.dimension,
      i.unit,
      i.direction,
      i.reading,
      i.rollup,
      i.numerator ?? '',
      i.denominator ?? '',
      i.decimals,
      i.source,
      i.definition,
      '是',
    ]),
  };
}

function criteriaFile(): CsvFile {
  return {
    header: [
      '考核项编码',
      '考核项名称',
      '上级考核项',
      '考核组',
      '分值',
      '计分方式',
      '挂钩指标',
      '参数',
      '是否公开',
    ],
    rows: CRITERIA.map((c) => [
      c.id,
      c.name,
      c.parent,
      c.group,
      c.points,
      c.rule,
      c.indicator,
      c.parameters,
      '是',
    ]),
  };
}

/** What a unit had reached at the end of 2025, by the indicator's reading; blank where it reported nothing. */
function reachedIn2025(series: Series | undefined, indicator: string): number | null {
  if (series === undefined) return null;
  const year = MONTHS.filter((m) => m.year === 2025).map((m) => series[m.index] ?? null);
  const values = year.filter((value) => value !== null);
  const register = INDICATORS.find((i) => i.id === indicator);
  if (register?.reading !== '当月值') return values.at(-1) ?? null;
  const sum = values.reduce((total, value) => total + value, 0);
  return Number(sum.toFixed(register.decimals));
}

function baselines(): ReadonlyMap<string, ReadonlyMap<string, Series>> {
  return new Map([
    ...COUNTIES.map((unit) => [unit.id, countyActuals(unit)] as const),
    ...SECTIONS.map((unit) => [unit.id, sectionActuals(unit)] as const),
  ]);
}

function ownerOf(unit: string): string {
  const section = SECTIONS.find((s) => s.id === unit);
  if (section !== undefined) return `${section.short}负责人`;
  const county = COUNTIES.find((c) => c.id === unit);
  return county === undefined ? '州政府办负责人' : `${county.short}政府办负责人`;
}

function targetRow(t: Target, actuals: ReadonlyMap<string, ReadonlyMap<string, Series>>) {
  const baseline = t.year === 2026 ? reachedIn2025(actuals.get(t.unit)?.get(t.indicator), t.indicator) : null;
  return [t.year, t.unit, t.indicator, t.target, t.stretch, t.low, t.high, baseline, ownerOf(t.unit), t.due];
}

function targetsFile(year: number): CsvFile {
  const actuals = baselines();
  const all = (['host', 'counties', 'sections'] as const).flatMap((group) => targetsOf(group, year));
  return {
    header: [
      '年度',
      '单位编码',
      '指标编码',
      '工作目标',
      '奋斗目标',
      '下限',
      '上限',
      '基期值',
      '责任人',
      '完成时限',
    ],
    rows: all.map((t) => targetRow(t, actuals)),
  };
}

function investmentFile(year: number): CsvFile {
  const targets = investmentTargets(year);
  const sum = (pick: (t: Target) => number | null) => targets.reduce((s, t) => s + (pick(t) ?? 0), 0);
  return {
    above: [[`${year}年度招商引资目标任务分解表`], ['', '', '', '单位：万元']],
    header: ['年度', '单位编码', '指标编码', '目标任务(万元)', '奋斗目标(万元)', '责任人'],
    rows: targets.map((t) => [t.year, t.unit, t.indicator, t.target, t.stretch, ownerOf(t.unit)]),
    below: [
      [
        '合计',
        '',
        '',
        withSeparators(
          sum((t) => t.target),
          0,
        ),
        withSeparators(
          sum((t) => t.stretch),
          0,
        ),
      ],
      ['制表人：招商联络局'],
      ['注：十个科室、三个局按任务分解，奋斗目标按工作目标上浮百分之二十。'],
    ],
  };
}

function plannedClosed(unit: Unit, month: Month): number {
  return Math.round(countTask(unit, 'JY01', month.year) * (CLOSING_PLAN[month.month - 1] ?? 1));
}

/** How many motions and proposals are to be closed by each month's end; the host's plan is the sum of the counties'. */
function closingPlan(): (string | number)[][] {
  const months = MONTHS.filter((m) => m.month >= 3);
  const total = (month: Month) => COUNTIES.reduce((sum, unit) => sum + plannedClosed(unit, month), 0);
  return [
    ...months.map((m) => [m.id, HOST, 'JY01', total(m)]),
    ...COUNTIES.flatMap((unit) => months.map((m) => [m.id, unit.id, 'JY01', plannedClosed(unit, m)])),
  ];
}

/** Cumulative share of the year's investment planned by each month's end, in per cent: money comes late in the year. */
const INVESTMENT_PLAN = [2, 5, 15, 22, 30, 45, 52, 60, 75, 82, 90, 100];

/** The investment plan of every section and bureau, and of the host, whose plan is their sum. */
function investmentPlan(): (string | number)[][] {
  const share = (month: Month) => (INVESTMENT_PLAN[month.month - 1] ?? 100) / 100;
  const planned = (unit: Unit, month: Month) => countTask(unit, 'ZS01', month.year) * share(month);
  const total = (month: Month) => SECTIONS.reduce((sum, unit) => sum + planned(unit, month), 0);
  return [
    ...MONTHS.map((m) => [m.id, HOST, 'ZS01', total(m).toFixed(1)]),
    ...SECTIONS.flatMap((unit) => MONTHS.map((m) => [m.id, unit.id, 'ZS01', planned(unit, m).toFixed(1)])),
  ];
}

function plansFile(): CsvFile {
  return {
    header: ['月份', '单位编码', '指标编码', '计划值'],
    rows: [...closingPlan(), ...investmentPlan()],
  };
}

/** The files under `registers/`, by path below the office folder. */
export function registerFiles(): ReadonlyMap<string, CsvFile> {
  return new Map([
    ['registers/单位.csv', unitsFile()],
    ['registers/指标.csv', indicatorsFile()],
    ['registers/考核项.csv', criteriaFile()],
    ['registers/2025年目标.csv', targetsFile(2025)],
    ['registers/2026年目标.csv', targetsFile(2026)],
    ['registers/2025年招商引资目标分解.csv', investmentFile(2025)],
    ['registers/2026年招商引资目标分解.csv', investmentFile(2026)],
    ['registers/月度计划.csv', plansFile()],
  ]);
}
