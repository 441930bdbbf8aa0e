import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An office folder that is odd in one way: the text of each file by its path. */
export type OddOffice = Readonly<Record<string, string>>;

const SETTINGS = 'name: { zh: 试验机关, en: Trial Office }\nfictional: true\n';
const INDICATORS = '指标编码,指标名称,计量单位,方向,口径,汇总\n';
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];

type Unit = readonly [id: string, name: string];

const THREE: readonly Unit[] = [
  ['A1', '综合科'],
  ['A2', '督查科'],
  ['A3', '信息科'],
];
const HUNDREDS: readonly Unit[] = Array.from({ length: 300 }, (_, i) => [
  `B${String(i + 1).padStart(3, '0')}`,
  `第${i + 1}分局`,
]);
/** Names of forty characters, as long as the contract of a name in use goes. */
const LONG: readonly Unit[] = ['甲', '乙', '丙'].map((sign, i) => [
  `C${i + 1}`,
  `${sign}市经济技术开发区管理委员会办公室综合协调与督查督办及信息调研工作联合推进领导小组秘书处`.slice(0, 40),
]);

interface Shape {
  readonly units: readonly Unit[];
  readonly months: readonly string[];
  readonly indicator: string;
  /** Yearly target of each unit; `null` sets none. */
  readonly target: number | null;
  /** What a unit reports in a month. */
  readonly value: number;
}

const ORDINARY: Shape = { units: THREE, months: MONTHS, indicator: '办结件数', target: 240, value: 20 };

function table(header: string, rows: readonly (readonly (string | number)[])[]): string {
  return `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}

function officeOf({ units, months, indicator, target, value }: Shape): OddOffice {
  const drops = months.flatMap((month, at) => {
    const actuals = units.map(([id], i) => [month, id, 'J1', value + ((i + at) % 3)]);
    const documents = units.map(([id], i) => [month, id, 80 + i, (i + at) % 4 === 0 ? 1 : 0]);
    return [
      [`drops/${month}/actuals.csv`, table('月份,单位编码,指标编码,完成值', actuals)],
      [`drops/${month}/documents.csv`, table('月份,单位编码,办文件数,差错件数', documents)],
    ] as const;
  });
  const targets = target === null ? [] : units.map(([id]) => [2026, id, 'J1', target]);
  return {
    'office.yaml': SETTINGS,
    'registers/units.csv': table(
      '单位编码,单位名称,类别,考核组',
      units.map(([id, name]) => [id, name, '科室', '全体']),
    ),
    'registers/indicators.csv': `${INDICATORS}J1,${indicator},件,越高越好,当月值,求和\n`,
    ...(targets.length === 0 ? {} : { 'registers/targets.csv': table('年度,单位编码,指标编码,工作目标', targets) }),
    ...Object.fromEntries(drops),
  };
}

/** Six offices that pages must not look silly for. */
export const ODD_OFFICES: Readonly<Record<string, OddOffice>> = {
  'no-targets': officeOf({ ...ORDINARY, target: null }),
  'one-month': officeOf({ ...ORDINARY, months: ['2026-01'] }),
  'one-unit': officeOf({ ...ORDINARY, units: THREE.slice(0, 1) }),
  'many-units': officeOf({ ...ORDINARY, units: HUNDREDS }),
  'long-names': officeOf({
    ...ORDINARY,
    units: LONG,
    indicator: '年度重点工作任务和领导批示件及会议决定事项按期办结并反馈结果的件数总计（含跨年度）',
  }),
  'large-numbers': officeOf({ ...ORDINARY, value: 123_456_789_012_345, target: 999_999_999_999_999 }),
};

/** Writes an office into a folder. */
export function writeOddOffice(office: OddOffice, folder: string): void {
  for (const [path, text] of Object.entries(office)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
