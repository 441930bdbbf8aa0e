import { COUNTY_GROUP, SECTION_GROUP } from './units.ts';

/** One node of an appraisal tree, in the words of the register. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly parent: string;
  readonly group: string;
  readonly points: number;
  /** Scoring rule; nodes with children are the sum of their children and carry the manual rule. */
  readonly rule: string;
  readonly indicator: string;
  readonly parameters: string;
}

type Row = readonly [
  id: string,
  name: string,
  en: string,
  points: number,
  rule?: string,
  indicator?: string,
  parameters?: string,
];

const BY_HAND = '人工评分';
const BY_COMPLETION = '按完成率';
const BY_DEDUCTION = '扣分';
const BY_STEPS = '阶梯';
const ALL_OR_NOTHING = '达标得分';

function tree(group: string, rows: readonly Row[]): Criterion[] {
  return rows.map(([id, name, en, points, rule, indicator, parameters]) => ({
    id,
    name,
    en,
    parent: id.length > 2 ? id.slice(0, 2) : '',
    group,
    points,
    rule: rule ?? BY_HAND,
    indicator: indicator ?? '',
    parameters: parameters ?? '',
  }));
}

/** The six areas of county and city offices: 100 points. */
const COUNTY_TREE = tree(COUNTY_GROUP, [
  ['A1', '公文会议办理', 'Documents and meetings', 20],
  [
    'A101',
    '公文差错率',
    'Error rate of documents',
    6,
    BY_DEDUCTION,
    '@error_rate',
    'threshold=0.5;per=0.5;minus=1',
  ],
  ['A102', '公文办理时效', 'Documents handled in time', 6, ALL_OR_NOTHING, 'GW01'],
  ['A103', '会议组织', 'Organisation of meetings', 8],
  ['A2', '综合信息调研', 'Information and research', 20],
  ['A201', '信息采用数量', 'Reports adopted', 10, BY_COMPLETION, 'XX01'],
  ['A202', '信息报送质量', 'Quality of reports', 4],
  ['A203', '调研成果', 'Results of research', 6],
  ['A3', '政务督查', 'Supervision', 20],
  ['A301', '督查事项办结', 'Supervision items closed', 12, BY_COMPLETION, 'DC01'],
  ['A302', '督查报告质量', 'Quality of supervision reports', 8],
  ['A4', '电子政务', 'E-government', 15],
  ['A401', '网上政务办理', 'Requests handled online', 5, BY_COMPLETION, 'WS01'],
  ['A402', '政务信息公开', 'Information published', 5, BY_COMPLETION, 'GK01'],
  ['A403', '平台运行维护', 'Running the platform', 5],
  ['A5', '政务值班', 'Duty service', 10],
  ['A501', '值班抽查', 'Duty spot checks', 5, BY_STEPS, 'ZB01', '98:5;95:4;92:3;88:1'],
  ['A502', '应急信息报送', 'Emergency reporting', 5],
  ['A6', '建议提案办理', 'Motions and proposals', 15],
  ['A601', '建议提案办结', 'Motions and proposals closed', 8, BY_COMPLETION, 'JY01'],
  ['A602', '答复质量', 'Quality of replies', 7],
]);

/** The office's own sections and bureaus: 100 points. */
const SECTION_TREE = tree(SECTION_GROUP, [
  ['B1', '业务工作', 'Section work', 40],
  ['B101', '年度任务落实', 'Tasks of the year carried out', 25],
  ['B102', '服务质量', 'Quality of service', 15],
  ['B2', '招商引资', 'Attracting investment', 20],
  ['B201', '到位资金', 'Funds received', 20, BY_COMPLETION, 'ZS01'],
  ['B3', '公文规范', 'Order of documents', 20],
  [
    'B301',
    '公文差错',
    'Errors in documents',
    10,
    BY_DEDUCTION,
    '@error_rate',
    'threshold=0.5;per=0.5;minus=1',
  ],
  ['B302', '归档移交', 'Filing and handing over', 10],
  ['B4', '机关建设', 'Staff and conduct', 20],
  ['B401', '学习培训', 'Training', 8, BY_COMPLETION, 'PX01'],
  ['B402', '作风纪律', 'Conduct and discipline', 12],
]);

/** Both trees, areas before their leaves. */
export const CRITERIA: readonly Criterion[] = [...COUNTY_TREE, ...SECTION_TREE];

/** Leaves of a group that raters score by hand. */
export function handScored(group: string): Criterion[] {
  return CRITERIA.filter((c) => c.group === group && c.parent !== '' && c.rule === BY_HAND);
}
