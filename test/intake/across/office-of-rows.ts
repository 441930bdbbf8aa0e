import type { Office } from '../../../src/contract/office.ts';
import { addMonths } from '../../../src/contract/period.ts';
import type { Problem } from '../../../src/intake/problem.ts';
import { validateSet } from '../../../src/intake/validate-set.ts';
import { office, readGiven } from '../tiny-table.ts';

/** Rows of files, below the header of their table. */
export type Rows = Readonly<Record<string, readonly string[]>>;

const HEADERS = {
  units: '单位编码,单位名称,上级编码,类别,考核组,启用,停用',
  indicators: '指标编码,指标名称,计量单位,方向,口径,汇总,分子,分母',
  targets: '年度,单位编码,指标编码,工作目标,奋斗目标,下限,上限',
  criteria: '考核项编码,考核项名称,上级考核项,考核组,分值,计分方式,挂钩指标,参数',
  actuals: '月份,单位编码,指标编码,完成值,备注',
  documents: '月份,单位编码,办文件数,差错件数',
  'document-counts': '月份,单位编码,办文件数,差错件数,差错处数',
  errors: '发现日期,单位编码,文号,关口,差错类型,处数',
  procurement:
    '年度,单位编码,品目,采购方式,计划数量,计划单价(元),计划金额(元),成交日期,成交数量,成交单价(元),成交金额(元)',
  supervision: '事项编号,事项,类别,交办日期,办理时限,时限(工作日),承办单位编码,办结日期,状态',
  scores: '考核期,单位编码,考核项编码,评分方式,评分人,得分,满分',
} as const;

/** Sections under one office: one is new this year, one was closed in March. */
const REGISTERS: Rows = {
  'registers/units.csv': [
    'U,州政府办,,办公室,,,',
    'X1,秘书科,U,科室,科室组,,',
    'X2,督查科,U,科室,科室组,,',
    'X3,人事科,U,科室,科室组,,',
    'X5,综合科,U,科室,科室组,2026-01,',
    'X4,会务科,U,科室,科室组,2026-01,2026-03',
  ],
  'registers/indicators.csv': [
    'M,信息采用,篇,越高越好,当月值,求和,,',
    'C,到位资金,万元,越高越好,累计值,求和,,',
    'L,办理时间,天,越低越好,期末值,平均,,',
    'R,会议之比,,区间,期末值,平均,,',
    'T,学时,学时,越高越好,累计值,平均,,',
  ],
};

/** Rows of several parts, file by file. */
export function rowsOf(...parts: readonly Rows[]): Rows {
  const rows = new Map<string, string[]>();
  for (const part of parts) {
    for (const [file, more] of Object.entries(part)) rows.set(file, [...(rows.get(file) ?? []), ...more]);
  }
  return Object.fromEntries(rows);
}

function tableOf(file: string): keyof typeof HEADERS {
  const known = Object.keys(HEADERS).find((table) => file.includes(table));
  if (known === undefined) throw new Error(`no table in the name of ${file}`);
  return known as keyof typeof HEADERS;
}

/** Reads the rows as an office with its registers, and gives what is wrong between them. */
export function problemsOf(rows: Rows, settings: Office = office): readonly Problem[] {
  const files = Object.entries(rowsOf(REGISTERS, rows));
  const readings = files.map(([file, lines]) => {
    const text = `${[HEADERS[tableOf(file)], ...lines].join('\n')}\n`;
    const drop = /^drops\/([^/]+)/.exec(file)?.[1] ?? null;
    return readGiven({ file, text, home: drop === null ? 'register' : 'drop', drop, sha256: text }, settings);
  });
  return validateSet(readings, settings).problems;
}

/** One unit's values of an indicator, month after month from one on, each in the drop of its month; `null` is no row. */
export function series(
  unit: string,
  indicator: string,
  from: string,
  values: readonly (number | string | null)[],
): Rows {
  return rowsOf(
    ...values.flatMap((value, step) => {
      const month = addMonths(from, step);
      return value === null
        ? []
        : [{ [`drops/${month}/actuals.csv`]: [`${month},${unit},${indicator},${value},`] }];
    }),
  );
}

/** Documents handled by units in the drops of these months. */
export function documents(months: readonly string[], units: readonly string[], file = 'documents.csv'): Rows {
  const rows = months.map((month, step) => ({
    [`drops/${month}/${file}`]: units.map((unit, at) => `${month},${unit},${100 + 7 * step + 3 * at},1`),
  }));
  return rowsOf(...rows);
}

/** `CODE file@lines column` of each problem that is no note, or with `!` if it is an error. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, severity, place }) => {
    const mark = { error: '!', warning: '', note: ' (note)' }[severity];
    const where = [place.lines?.join(',') ?? '', place.column ?? ''].join(' ').trim();
    return `${code}${mark} ${place.file}${where === '' ? '' : `@${where}`}`;
  });
}

/** The sentences of each problem in both languages, for snapshots. */
export function sentences(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ message, remedy }) => [
    `${message.zh} ${remedy.zh}`,
    `${message.en} ${remedy.en}`,
  ]);
}
