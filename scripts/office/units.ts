/** One office or section of the invented prefecture, and how well and how much it works. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly en: string;
  readonly shortEn: string;
  readonly kind: '办公室' | '科室' | '局';
  readonly leader: string;
  /** Documents in an ordinary month. */
  readonly documents: number;
  /** True share of documents with errors. */
  readonly errorRate: number;
  /** How good its work is, 0 to 1; scores and indicators follow it. */
  readonly level: number;
  /** Size of its yearly task: reports to be adopted, or 10,000 yuan to be attracted. */
  readonly size: number;
}

/** The office whose site this is. */
export const HOST = 'CL00';
export const COUNTY_GROUP = '县市政府办';
export const SECTION_GROUP = '内设科室';

/** The units that carry a story; data/README.md tells it. */
export const STORY = {
  deteriorating: 'CL06',
  unlucky: 'CL12',
  inflated: 'CL11',
  vetoed: 'CL07',
  corrected: 'CL08',
  silent: 'CL10',
  slow: 'CL05',
  overTarget: 'CL01',
  farBehind: 'CL09',
  attracting: 'CL33',
} as const;

type CountyRow = readonly [string, string, string, string, number, number, number, number];

const COUNTY_ROWS: readonly CountyRow[] = [
  ['CL01', '青砚市', 'Qingyan City', '周副主任', 382, 0.0032, 0.95, 180],
  ['CL02', '霁川市', 'Jichuan City', '周副主任', 316, 0.0036, 0.82, 160],
  ['CL03', '锦渚市', 'Jinzhu City', '周副主任', 262, 0.0034, 0.72, 150],
  ['CL04', '柏垣县', 'Boyuan County', '周副主任', 188, 0.0038, 0.6, 120],
  ['CL05', '鹤汀县', 'Heting County', '顾副主任', 172, 0.0036, 0.45, 110],
  ['CL06', '枫陵县', 'Fengling County', '顾副主任', 268, 0.003, 0.52, 120],
  ['CL07', '松皋县', 'Songgao County', '顾副主任', 152, 0.0035, 0.66, 100],
  ['CL08', '望泉县', 'Wangquan County', '顾副主任', 214, 0.0034, 0.56, 110],
  ['CL09', '碧岫县', 'Bixiu County', '温副主任', 124, 0.0042, 0.2, 90],
  ['CL10', '素泉县', 'Suquan County', '温副主任', 86, 0.004, 0.36, 80],
  ['CL11', '霞屿县', 'Xiayu County', '温副主任', 142, 0.0038, 0.26, 90],
  ['CL12', '兰汀县', 'Lanting County', '温副主任', 36, 0.003, 0.62, 60],
];

type SectionRow = readonly [string, string, string, string, number, number, number, number];

const SECTION_ROWS: readonly SectionRow[] = [
  ['CL21', '秘书科', 'Secretariat Section', '周副主任', 186, 0.0032, 0.86, 100],
  ['CL22', '综合科', 'General Affairs Section', '周副主任', 142, 0.0036, 0.78, 100],
  ['CL23', '信息调研科', 'Information and Research Section', '周副主任', 118, 0.0034, 0.7, 100],
  ['CL24', '督查科', 'Supervision Section', '顾副主任', 96, 0.0038, 0.74, 100],
  ['CL25', '建议提案科', 'Motions and Proposals Section', '顾副主任', 64, 0.0036, 0.58, 100],
  ['CL26', '会务科', 'Conference Section', '周副主任', 88, 0.0036, 0.5, 100],
  ['CL27', '公文处理科', 'Document Processing Section', '周副主任', 226, 0.003, 0.9, 100],
  ['CL28', '总值班室', 'Duty Office', '温副主任', 74, 0.0035, 0.64, 100],
  ['CL29', '政务公开科', 'Open Government Section', '温副主任', 82, 0.0037, 0.46, 100],
  ['CL30', '人事科', 'Personnel Section', '周副主任', 58, 0.004, 0.3, 100],
  ['CL31', '机关事务管理局', 'Office Affairs Administration', '温副主任', 68, 0.0038, 0.54, 200],
  ['CL32', '电子政务局', 'E-government Bureau', '温副主任', 78, 0.0036, 0.68, 200],
  ['CL33', '招商联络局', 'Investment Liaison Bureau', '顾副主任', 52, 0.0038, 0.8, 200],
];

/** Twelve county and city offices. */
export const COUNTIES: readonly Unit[] = COUNTY_ROWS.map(
  ([id, place, placeEn, leader, documents, errorRate, level, size]) => ({
    id,
    name: `${place}人民政府办公室`,
    short: place,
    en: `Government Office of ${placeEn}`,
    shortEn: placeEn,
    kind: '办公室',
    leader,
    documents,
    errorRate,
    level,
    size,
  }),
);

/** Ten sections and three bureaus of the host office. */
export const SECTIONS: readonly Unit[] = SECTION_ROWS.map(
  ([id, name, en, leader, documents, errorRate, level, size]) => ({
    id,
    name,
    short: name,
    en,
    shortEn: en,
    kind: name.endsWith('局') ? '局' : '科室',
    leader,
    documents,
    errorRate,
    level,
    size,
  }),
);
