import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addMonths } from '../../src/contract/period.ts';
import { type CsvCell, csvBytes } from '../office/csv.ts';
import { stream } from '../office/random.ts';

const FIRST_MONTH = '2024-11';
const MONTHS = Array.from({ length: 24 }, (_, index) => addMonths(FIRST_MONTH, index));
const YEARS = [2025, 2026];
/** A head unit and the units below it that are compared with one another. */
const UNITS_OF_A_BRANCH = 25;
const RATERS = [
  ['自检', '自检小组'],
  ['互检', '互检组'],
  ['专门检查', '考核办公室'],
] as const;

const SETTINGS = `name: { zh: 测速用机关, en: Office for measuring speed }
short: { zh: 测速, en: Speed }
fictional: true
appraisal:
  total: 100
  sources: { self: 0.2, mutual: 0.3, special: 0.5 }
`;

type Indicator = readonly [
  id: string,
  name: string,
  measureUnit: string,
  direction: '越高越好' | '越低越好',
  reading: '当月值' | '期末值',
  rollup: '求和' | '平均',
  /** What a unit of ordinary size reports in a month. */
  usual: number,
];

const INDICATORS: readonly Indicator[] = [
  ['Z01', '到位资金', '万元', '越高越好', '当月值', '求和', 120],
  ['Z02', '信息采用', '篇', '越高越好', '当月值', '求和', 14],
  ['Z03', '信息公开', '条', '越高越好', '当月值', '求和', 95],
  ['Z04', '建议提案办结', '件', '越高越好', '当月值', '求和', 8],
  ['Z05', '督查事项办结', '件', '越高越好', '当月值', '求和', 22],
  ['Z06', '调研报告', '篇', '越高越好', '当月值', '求和', 3],
  ['Z07', '会议次数', '次', '越低越好', '当月值', '求和', 6],
  ['Z08', '发文数量', '件', '越低越好', '当月值', '求和', 40],
  ['Z09', '网上办结率', '%', '越高越好', '期末值', '平均', 96],
  ['Z10', '值班抽查合格率', '%', '越高越好', '期末值', '平均', 97],
  ['Z11', '公文办理时间', '工作日', '越低越好', '期末值', '平均', 4],
  ['Z12', '培训学时', '学时', '越高越好', '当月值', '平均', 7],
];

/** Criteria judged by hand stand in four areas of two; two areas go by indicators and by the error rate. */
const CRITERIA: readonly (readonly CsvCell[])[] = [
  ...['会议办理', '信息调研', '政务督查', '政务值班'].flatMap((area, i) => [
    [`K${i}`, area, null, 20, '人工评分', null, null],
    [`K${i}1`, `${area}质量`, `K${i}`, 12, '人工评分', null, null],
    [`K${i}2`, `${area}时效`, `K${i}`, 8, '人工评分', null, null],
  ]),
  ['K4', '业务指标', null, 14, '人工评分', null, null],
  ['K41', '到位资金完成', 'K4', 8, '按完成率', 'Z01', null],
  ['K42', '信息公开完成', 'K4', 6, '按完成率', 'Z03', null],
  ['K5', '公文规范', null, 6, '扣分', '@error_rate', 'threshold=0.5;per=0.5;minus=1'],
];

const BY_HAND = CRITERIA.filter(([, , parent, , rule]) => parent !== null && rule === '人工评分');

interface BenchUnit {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly group: string | null;
  /** The office as a whole and the heads of its branches report nothing themselves. */
  readonly reports: boolean;
}

/** The office, its branches, and in each branch the units that report. */
function unitsOf(count: number): BenchUnit[] {
  return Array.from({ length: count }, (_, index): BenchUnit => {
    const id = `U${String(index).padStart(4, '0')}`;
    if (index === 0) return { id, name: '测速用机关', parent: null, group: null, reports: false };
    const branch = Math.floor((index - 1) / UNITS_OF_A_BRANCH) + 1;
    const place = (index - 1) % UNITS_OF_A_BRANCH;
    if (place === 0) return { id, name: `第${branch}分局`, parent: 'U0000', group: null, reports: false };
    const head = `U${String(index - place).padStart(4, '0')}`;
    return { id, name: `第${branch}分局${place}科`, parent: head, group: `第${branch}组`, reports: true };
  });
}

function registers(units: readonly BenchUnit[]): [string, readonly string[], CsvCell[][]][] {
  return [
    [
      'units',
      ['单位编码', '单位名称', '上级编码', '类别', '考核组'],
      units.map(({ id, name, parent, group }) => [id, name, parent, '科室', group]),
    ],
    [
      'indicators',
      ['指标编码', '指标名称', '计量单位', '方向', '口径', '汇总'],
      INDICATORS.map((indicator) => indicator.slice(0, 6)),
    ],
    [
      'criteria',
      ['考核项编码', '考核项名称', '上级考核项', '分值', '计分方式', '挂钩指标', '参数'],
      CRITERIA.map((row) => [...row]),
    ],
    [
      'targets',
      ['年度', '单位编码', '指标编码', '工作目标'],
      YEARS.flatMap((year) =>
        units
          .filter(({ reports }) => reports)
          .flatMap(({ id }) =>
            INDICATORS.map(([indicator, , , , reading, , usual]) => {
              const target = usual * stream(`target ${year} ${id} ${indicator}`).between(0.95, 1.05);
              return [year, id, indicator, Math.round(reading === '当月值' ? target * 12 : target)];
            }),
          ),
      ),
    ],
  ];
}

function actualsOf(unit: string, month: string): CsvCell[][] {
  return INDICATORS.map(([id, , , , , , usual]) => {
    const value = stream(`actual ${unit} ${id} ${month}`).about(usual, usual / 12);
    return [month, unit, id, Math.round(value * 10) / 10];
  });
}

function documentsOf(unit: string, month: string): CsvCell[] {
  const random = stream(`documents ${unit} ${month}`);
  const handled = Math.round(random.between(60, 240));
  const withErrors = random.successes(handled, 0.004);
  return [month, unit, handled, withErrors, withErrors, random.successes(handled, 0.01)];
}

function scoresOf(unit: string, quarter: string): CsvCell[][] {
  return RATERS.flatMap(([source, rater]) =>
    BY_HAND.map(([id, , , points]) => {
      const share = stream(`score ${unit} ${id} ${quarter} ${source}`).between(0.8, 0.98);
      return [
        quarter,
        unit,
        id ?? null,
        source,
        rater,
        Math.round(Number(points) * share * 10) / 10,
        points ?? null,
      ];
    }),
  );
}

/** The quarter that a month closes; `null` for the other months. */
function quarterClosed(month: string): string | null {
  const number = Number(month.slice(5));
  return number % 3 === 0 ? `${month.slice(0, 4)}-Q${number / 3}` : null;
}

function monthsFiles(
  month: string,
  reporting: readonly string[],
): [string, readonly string[], CsvCell[][]][] {
  const quarter = quarterClosed(month);
  return [
    [
      'actuals',
      ['月份', '单位编码', '指标编码', '完成值'],
      reporting.flatMap((unit) => actualsOf(unit, month)),
    ],
    [
      'documents',
      ['月份', '单位编码', '办文件数', '差错件数', '差错处数', '退文件数'],
      reporting.map((unit) => documentsOf(unit, month)),
    ],
    ...(quarter === null
      ? []
      : [
          [
            'scores',
            ['考核期', '单位编码', '考核项编码', '评分方式', '评分人', '得分', '满分'],
            reporting.flatMap((unit) => scoresOf(unit, quarter)),
          ] satisfies [string, readonly string[], CsvCell[][]],
        ]),
  ];
}

/** Writes an office of so many units with two years of data: the same units always give the same bytes. */
export function writeLargeOffice(folder: string, count: number): void {
  const write = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  const units = unitsOf(count);
  const reporting = units.flatMap(({ id, reports }) => (reports ? [id] : []));
  write('office.yaml', new TextEncoder().encode(SETTINGS));
  for (const [name, header, rows] of registers(units))
    write(`registers/${name}.csv`, csvBytes({ header, rows }));
  for (const month of MONTHS) {
    for (const [name, header, rows] of monthsFiles(month, reporting)) {
      write(`drops/${month}/${name}.csv`, csvBytes({ header, rows }));
    }
  }
}
