import { CRITERIA } from './criteria.ts';
import { KINDS_OF_ERROR } from './findings.ts';
import { INDICATORS } from './indicators.ts';
import { ITEM_TITLES } from './item-titles.ts';
import { CATEGORY_NAMES } from './procurement.ts';
import { COUNTIES, SECTIONS } from './units.ts';

/** English for words of the data that are not the name of a unit, an indicator or a criterion. */
const WORDS: readonly (readonly [string, string])[] = [
  ['澄岚州人民政府办公室', 'Chenglan Prefecture Government Office'],
  ['州政府办', 'Prefecture Office'],
  ['州政府办负责人', 'Head of the Prefecture Office'],
  ['办公室', 'Office'],
  ['科室', 'Section'],
  ['局', 'Bureau'],
  ['县市政府办', 'County and city offices'],
  ['内设科室', 'Sections of the office'],
  ['周副主任', 'Deputy Director Zhou'],
  ['顾副主任', 'Deputy Director Gu'],
  ['温副主任', 'Deputy Director Wen'],
  ['招商引资', 'Attracting investment'],
  ['机关建设', 'Staff and conduct'],
  ['万元', '×10,000 yuan'],
  ['篇', 'reports'],
  ['件', 'items'],
  ['条', 'items'],
  ['工作日', 'working days'],
  ['学时', 'hours'],
  ['通知', 'Notices'],
  ['报告', 'Reports'],
  ['函', 'Letters'],
  ['请示', 'Requests for instructions'],
  ['自检小组', 'Own self-check group'],
  ['互检一组', 'Mutual check group 1'],
  ['互检二组', 'Mutual check group 2'],
  ['州政府督查室', 'Prefecture supervision office'],
  ['考核办公室', 'Appraisal office'],
  ['招商联络局月报', 'Monthly report of the Investment Liaison Bureau'],
  ['信息调研科采用通报', 'Adoption bulletin of the Information and Research Section'],
  ['督查科台账', 'Ledger of the Supervision Section'],
  ['公文处理系统', 'Document processing system'],
  ['门户网站后台', 'Back end of the website'],
  ['电子政务局月报', 'Monthly report of the E-government Bureau'],
  ['总值班室抽查记录', 'Spot-check records of the Duty Office'],
  ['建议提案科台账', 'Ledger of the Motions and Proposals Section'],
  ['人事科统计', 'Statistics of the Personnel Section'],
  ['经验做法获州政府领导批示肯定', 'Practice commended in writing by a leader of the prefecture'],
  ['承办全州办公室系统现场会', 'Hosted the on-site meeting of all offices of the prefecture'],
  ['在全州会议上作经验交流', 'Presented its experience at a meeting of the prefecture'],
  ['紧急信息迟报', 'Reported an emergency late'],
  ['值班抽查无人应答', 'Nobody answered a duty spot check'],
  ['上报数据失实', 'Reported figures that were not true'],
  ['督查事项逾期未报', 'Did not report on a supervision item in time'],
  ['超额完成招商引资任务', 'Attracted more investment than asked'],
  ['未按时报送月度数据', 'Did not send its monthly figures'],
  ['公文差错率连续偏高', 'Error rate of documents high for months on end'],
  ['瞒报突发事件信息', 'Concealed an emergency'],
  ['会议通知', 'Meeting notice'],
  ['值班抽查通报', 'Spot-check bulletin'],
  ['督查通报', 'Supervision bulletin'],
  ['领导批示件', 'Leader’s written instruction'],
  ['核查记录', 'Verification record'],
  ['招商引资认定书', 'Certificate of investment attracted'],
  ['应急信息通报', 'Bulletin on emergency reporting'],
  ['数据报送通报', 'Bulletin on data reporting'],
  ['公文质量通报', 'Bulletin on document quality'],
  ['州政府通报', 'Circular of the prefecture government'],
  ['含两个续建项目到账资金', 'Includes money received for two continued projects'],
  ['新引进项目首笔资金到账', 'First payment of a new project received'],
  ['在谈项目资金尚未到账', 'Money of projects under negotiation not yet received'],
  ['会签环节耗时较长', 'Countersigning takes long'],
];

/** English for every Chinese name, kind, unit of measurement and reason in the data. */
export function glossary(): ReadonlyMap<string, string> {
  const units = [...COUNTIES, ...SECTIONS].flatMap((unit) => [
    [unit.name, unit.en] as const,
    [unit.short, unit.shortEn] as const,
  ]);
  const owners = [
    ...COUNTIES.map(
      (unit) => [`${unit.short}政府办负责人`, `Head of the office of ${unit.shortEn}`] as const,
    ),
    ...SECTIONS.map((unit) => [`${unit.short}负责人`, `Head of the ${unit.shortEn}`] as const),
  ];
  const indicators = INDICATORS.flatMap((i) => [
    [i.name, i.en] as const,
    [i.definition, i.definitionEn] as const,
  ]);
  const errors = KINDS_OF_ERROR.map(({ category, en }) => [category, en] as const);
  const criteria = CRITERIA.map((c) => [c.name, c.en] as const);
  const items = Object.values(ITEM_TITLES).flat();
  return new Map([
    ...WORDS,
    ...CATEGORY_NAMES,
    ...items,
    ...units,
    ...indicators,
    ...errors,
    ...criteria,
    ...owners,
  ]);
}
