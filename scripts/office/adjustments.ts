import { STORY } from './units.ts';

/** One bonus, deduction or veto. */
export interface Adjustment {
  readonly id: string;
  readonly period: string;
  readonly unit: string;
  readonly type: '加分' | '扣分' | '一票否决';
  readonly points: number | null;
  readonly reason: string;
  readonly basis: string;
}

type Row = readonly [
  period: string,
  unit: string,
  type: Adjustment['type'],
  points: number | null,
  reason: string,
  basis: string,
];

const ADOPTED = '经验做法获州政府领导批示肯定';
const MEETING = '承办全州办公室系统现场会';
const EXCHANGE = '在全州会议上作经验交流';
const LATE = '紧急信息迟报';
const ABSENT = '值班抽查无人应答';
const WRONG = '上报数据失实';
const OVERDUE = '督查事项逾期未报';

const ROWS: readonly Row[] = [
  ['2025-Q1', 'CL01', '加分', 1, EXCHANGE, '会议通知'],
  ['2025-Q1', 'CL09', '扣分', 1, ABSENT, '值班抽查通报'],
  ['2025-Q2', 'CL02', '加分', 2, MEETING, '会议通知'],
  ['2025-Q2', 'CL30', '扣分', 0.5, OVERDUE, '督查通报'],
  ['2025-Q3', 'CL27', '加分', 1, ADOPTED, '领导批示件'],
  ['2025-Q3', 'CL11', '扣分', 1, WRONG, '核查记录'],
  ['2025-Q4', 'CL01', '加分', 1.5, ADOPTED, '领导批示件'],
  ['2025-Q4', 'CL05', '扣分', 0.5, OVERDUE, '督查通报'],
  ['2025-Q4', 'CL33', '加分', 2, '超额完成招商引资任务', '招商引资认定书'],
  ['2026-Q1', 'CL04', '加分', 1, EXCHANGE, '会议通知'],
  ['2026-Q1', 'CL09', '扣分', 1, LATE, '应急信息通报'],
  ['2026-Q2', 'CL03', '加分', 1.5, ADOPTED, '领导批示件'],
  ['2026-Q2', STORY.silent, '扣分', 1, '未按时报送月度数据', '数据报送通报'],
  ['2026-Q2', 'CL24', '加分', 1, ADOPTED, '领导批示件'],
  ['2026-Q3', 'CL01', '加分', 2, MEETING, '会议通知'],
  ['2026-Q3', STORY.deteriorating, '扣分', 2, '公文差错率连续偏高', '公文质量通报'],
  ['2026-Q3', STORY.vetoed, '一票否决', null, '瞒报突发事件信息', '州政府通报'],
  ['2026-Q3', 'CL33', '加分', 3, '超额完成招商引资任务', '招商引资认定书'],
];

/** Every adjustment, oldest first. */
export const ADJUSTMENTS: readonly Adjustment[] = ROWS.map(
  ([period, unit, type, points, reason, basis], index) => ({
    id: `JF${String(index + 1).padStart(3, '0')}`,
    period,
    unit,
    type,
    points,
    reason,
    basis,
  }),
);
