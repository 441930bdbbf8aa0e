import type { MatrixStatus, StatusMatrixSpec } from '../status-matrix.tsx';
import { irregular } from './course.ts';

const UNITS = [
  ['秘书科', 'Secretariat'],
  ['综合一科', 'General Section 1'],
  ['综合二科', 'General Section 2'],
  ['信息调研科', 'Information and Research'],
  ['督查室', 'Supervision Office'],
  ['电子政务科', 'E-government Section'],
  ['值班室', 'Duty Office'],
  ['建议提案科', 'Motions and Proposals'],
  [
    '州人民政府驻省会城市联络处暨招商引资工作服务中心办公室',
    'Liaison Office in the Provincial Capital and Investment Service Centre',
  ],
  ['机关后勤服务中心', 'Logistics Centre'],
] as const;

const INDICATORS = [
  ['招商引资到位资金', 'Investment received'],
  ['信息采用条数', 'Reports adopted'],
  ['督查事项办结率', 'Supervision closed'],
  ['公文办结及时率', 'Documents on time'],
  ['三公经费支出', 'Official expenses'],
  ['政务公开及时率', 'Disclosure on time'],
  ['值班到岗率', 'Duty attendance'],
  ['建议提案答复满意率', 'Replies satisfied'],
] as const;

const STATES: readonly MatrixStatus[] = [
  'ahead',
  'on_pace',
  'on_pace',
  'behind',
  'far_behind',
  'met',
  'met',
  'not_met',
  'no_target',
  'no_data',
  'not_applicable',
];

/** Completions that go with a state. */
const LEVELS: Partial<Record<MatrixStatus, number>> = {
  ahead: 0.95,
  on_pace: 0.8,
  behind: 0.7,
  far_behind: 0.45,
  met: 1,
  not_met: 0.85,
};

const random = irregular(3);

function cell(): StatusMatrixSpec['rows'][number]['cells'][number] {
  const status = STATES[Math.floor(random() * STATES.length)] ?? 'no_data';
  const completion = (LEVELS[status] ?? 0) + random() * 0.1;
  if (random() < 0.05) return null;
  const measured = !['no_target', 'no_data', 'not_applicable'].includes(status);
  return { status, completion: measured ? completion : null };
}

const ordinary: StatusMatrixSpec = {
  title: '各科室目标进度',
  description: '10个科室、8项指标截至2026年10月的状态',
  corner: { zh: '单位', en: 'Unit' },
  columns: INDICATORS.map(([zh, en], index) => ({
    id: String(index),
    name: { zh, en },
    href: index === 0 ? '#status-matrix' : null,
  })),
  rows: UNITS.map(([zh, en], index) => ({
    id: String(index),
    name: { zh, en },
    href: '#status-matrix',
    cells: INDICATORS.map(cell),
  })),
};

/** Ordinary, extreme and empty matrices, each with a name of its own, since they stand on one page. */
export const statusMatrixSamples: Readonly<Record<string, StatusMatrixSpec>> = {
  ordinary,
  'one unit': { ...ordinary, title: '秘书科目标进度', rows: ordinary.rows.slice(0, 1) },
  'one indicator': {
    ...ordinary,
    title: '招商引资目标进度',
    columns: ordinary.columns.slice(0, 1),
    rows: [
      { id: 'A', name: { zh: '甲', en: 'A' }, href: null, cells: [{ status: 'ahead', completion: 2.09 }] },
      { id: 'B', name: { zh: '乙', en: 'B' }, href: null, cells: [{ status: 'behind', completion: 0.996 }] },
      { id: 'C', name: { zh: '丙', en: 'C' }, href: null, cells: [{ status: 'far_behind', completion: 0 }] },
    ],
  },
  empty: { ...ordinary, title: '尚无目标的进度', rows: [], columns: [] },
};
