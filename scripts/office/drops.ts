import { countyActuals, type Series, sectionActuals } from './actuals.ts';
import { ADJUSTMENTS } from './adjustments.ts';
import { MONTHS, type Month, quarterClosed } from './calendar.ts';
import { type CsvCell, type CsvFile, fullWidth, withSeparators } from './csv.ts';
import { correctedCount, type DocumentCount, documentCounts, reported } from './documents.ts';
import { findings } from './findings.ts';
import { COUNTY_INDICATORS, SECTION_INDICATORS } from './indicators.ts';
import { procurementFile } from './procurement.ts';
import { type Score, scoresOf } from './scores.ts';
import { ledgerOf } from './supervision.ts';
import { halfClosed, surveyFile } from './surveys.ts';
import { COUNTIES, SECTIONS, STORY } from './units.ts';

type Files = Map<string, CsvFile>;

/** Remarks that a clerk added to a few figures. */
const NOTES: ReadonlyMap<string, string> = new Map([
  [`2026-10 ${STORY.attracting} ZS01`, '含两个续建项目到账资金'],
  [`2026-06 ${STORY.attracting} ZS01`, '新引进项目首笔资金到账'],
  ['2026-10 CL30 ZS01', '在谈项目资金尚未到账'],
  [`2026-10 ${STORY.slow} GW01`, '会签环节耗时较长'],
]);

function note(month: Month, unit: string, indicator: string): string {
  return NOTES.get(`${month.id} ${unit} ${indicator}`) ?? '';
}

function chineseMonth(month: Month): string {
  return `${month.year}年${month.month}月`;
}

function slashMonth(month: Month): string {
  return `${month.year}/${month.month}`;
}

function countyProgress(actuals: ReadonlyMap<string, ReadonlyMap<string, Series>>, month: Month): CsvFile {
  const rows = COUNTIES.filter((unit) => reported(unit.id, month)).flatMap((unit) =>
    COUNTY_INDICATORS.flatMap((indicator): CsvCell[][] => {
      const value = actuals.get(unit.id)?.get(indicator)?.[month.index] ?? null;
      if (value === null) return [];
      return [[month.id, unit.id, indicator, value, note(month, unit.id, indicator)]];
    }),
  );
  // In 2025 the platform named two columns differently.
  const value = month.year === 2025 ? '实际完成值' : '完成值';
  const period = month.year === 2025 ? '统计月份' : '月份';
  return { header: [period, '单位编码', '指标编码', value, '备注'], rows, style: 'plain' };
}

function sectionProgress(actuals: ReadonlyMap<string, ReadonlyMap<string, Series>>, month: Month): CsvFile {
  const rows = SECTIONS.flatMap((unit) =>
    SECTION_INDICATORS.map((indicator) => {
      const value = actuals.get(unit.id)?.get(indicator)?.[month.index] ?? null;
      // One section types its figures with a Chinese input method.
      const typed =
        unit.id === 'CL28' && month.year === 2026 && value !== null ? fullWidth(String(value)) : value;
      return [slashMonth(month), unit.id, indicator, typed, note(month, unit.id, indicator)];
    }),
  );
  return { header: ['月份', '单位编码', '指标编码', '完成值', '备注'], rows };
}

function investmentProgress(
  actuals: ReadonlyMap<string, ReadonlyMap<string, Series>>,
  month: Month,
): CsvFile {
  const values = SECTIONS.map((unit) => actuals.get(unit.id)?.get('ZS01')?.[month.index] ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    above: [[`${chineseMonth(month)}招商引资到位资金统计表`], ['', '', '', '单位：万元']],
    header: ['月份', '单位编码', '指标编码', '完成值(万元)', '备注'],
    rows: SECTIONS.map((unit, i) => [
      month.id.replace('-', ''),
      unit.id,
      'ZS01',
      (values[i] ?? 0).toFixed(1),
      note(month, unit.id, 'ZS01'),
    ]),
    below: [
      ['合计', '', '', withSeparators(total, 1), ''],
      ['制表人：招商联络局', '', '', '审核人：综合科', ''],
    ],
  };
}

function countCells(count: DocumentCount): CsvCell[] {
  return [count.handled, count.withErrors, count.errors, count.returned, count.overdue];
}

function countyDocuments(month: Month): CsvFile {
  const counts = documentCounts('counties', month);
  const rows = counts.map((c) => [chineseMonth(month), c.unit, c.kind, ...countCells(c)]);
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  const total: CsvCell[] = ['合计', '', '', withSeparators(sum(3), 0), sum(4), sum(5), sum(6), sum(7)];
  const header = ['月份', '单位编码', '文种', '办文件数', '差错件数', '差错处数', '退文件数', '超时件数'];
  if (month.id === '2025-01') {
    // The first file still came from the old system: GB18030, a title, other column names.
    return {
      above: [[`${chineseMonth(month)}县市公文质量统计表`]],
      header: ['统计月份', '单位代码', '公文种类', '办文数', '出错件数', '差错处数', '退文数', '逾期件数'],
      rows,
      below: [total],
      style: 'old',
    };
  }
  return quarterClosed(month) === null ? { header, rows } : { header, rows, below: [total] };
}

function sectionDocuments(month: Month): CsvFile {
  const rows = documentCounts('sections', month).map((c) => [
    month.id,
    c.unit,
    ...countCells(c),
    withSeparators(c.characters, 0),
  ]);
  return {
    header: ['月份', '单位编码', '办文件数', '差错件数', '差错处数', '退文件数', '超时件数', '字数'],
    rows,
  };
}

function findingList(month: Month): CsvFile {
  // From 2026 on the system exports dates as spreadsheets show them.
  const day = (date: string) => (month.year === 2025 ? date : date.replaceAll(/-0?/g, '/'));
  return {
    header: ['发现日期', '单位编码', '文号', '关口', '差错类型', '严重程度', '处数', '发现环节'],
    rows: findings(month).map((each) => [
      day(each.date),
      each.unit,
      each.document,
      each.gate,
      each.category,
      each.severity,
      each.count,
      each.foundIn,
    ]),
  };
}

function scoreFile(scores: readonly Score[]): CsvFile {
  return {
    header: ['考核期', '单位编码', '考核项编码', '评分方式', '评分人', '得分', '满分', '状态'],
    rows: scores.map((s) => [s.period, s.unit, s.criterion, s.source, s.rater, s.score, s.full, s.status]),
    style: 'plain',
  };
}

function appraisal(files: Files, folder: string, period: string): void {
  for (const source of ['自检', '互检', '专门检查'] as const) {
    files.set(`${folder}/县市考核${source}评分.csv`, scoreFile(scoresOf('counties', source, period)));
  }
  const sections = (['自检', '互检', '专门检查'] as const).flatMap((s) => scoresOf('sections', s, period));
  files.set(`${folder}/科室考核评分.csv`, scoreFile(sections));
  files.set(`${folder}/加减分.csv`, {
    header: ['加减分编号', '考核期', '单位编码', '类型', '分值', '事由', '依据'],
    rows: ADJUSTMENTS.filter((a) => a.period === period).map((a) => [
      a.id,
      a.period,
      a.unit,
      a.type,
      a.points,
      a.reason,
      a.basis,
    ]),
  });
}

/** The ledger of the Supervision Section: what was open in the month, as it stood at its end. */
function supervisionLedger(month: Month): CsvFile {
  return {
    above: [[`${chineseMonth(month)}督办事项台账`]],
    header: [
      '事项编号',
      '事项',
      '类别',
      '交办日期',
      '办理时限',
      '时限(工作日)',
      '承办单位编码',
      '承办单位名称',
      '办结日期',
      '状态',
    ],
    rows: ledgerOf(month).map((item) => {
      const closed = item.closed !== null && item.closed.slice(0, 7) <= month.id ? item.closed : null;
      const { id, title, category, assigned, due, limit, unit } = item;
      const state = closed === null ? '办理中' : '已办结';
      return [id, title, category, assigned, due, limit, unit.id, unit.short, closed, state];
    }),
    below: [['制表人：督查科']],
  };
}

/** The corrections that came with the last drop: a review found errors that one county had not counted in July. */
function corrections(files: Files): void {
  const july = MONTHS.find((m) => m.id === '2026-07');
  if (july === undefined) return;
  const report = documentCounts('counties', july).find(
    (c) => c.unit === STORY.corrected && c.kind === '报告',
  );
  if (report === undefined) return;
  const corrected = correctedCount(report, july);
  files.set('drops/2026-10/更正-2026年7月公文质量.csv', {
    header: ['月份', '单位编码', '文种', '办文件数', '差错件数', '差错处数', '退文件数', '超时件数'],
    rows: [[july.id, corrected.unit, corrected.kind, ...countCells(corrected)]],
    below: [['注：季度审读发现漏统计差错3件，据实更正。']],
  });
}

/** The files under `drops/`, by path below the office folder. */
export function dropFiles(): ReadonlyMap<string, CsvFile> {
  const counties = new Map(COUNTIES.map((unit) => [unit.id, countyActuals(unit)]));
  const sections = new Map(SECTIONS.map((unit) => [unit.id, sectionActuals(unit)]));
  const files: Files = new Map();
  for (const month of MONTHS) {
    const folder = `drops/${month.id}`;
    files.set(`${folder}/县市进展.csv`, countyProgress(counties, month));
    files.set(`${folder}/科室进展.csv`, sectionProgress(sections, month));
    files.set(`${folder}/招商引资进展.csv`, investmentProgress(sections, month));
    files.set(`${folder}/县市公文质量.csv`, countyDocuments(month));
    files.set(`${folder}/科室公文质量.csv`, sectionDocuments(month));
    files.set(`${folder}/错情明细.csv`, findingList(month));
    files.set(`${folder}/督办台账.csv`, supervisionLedger(month));
    const period = quarterClosed(month);
    if (period !== null) appraisal(files, folder, period);
    if (period !== null) files.set(`${folder}/采购台账.csv`, procurementFile(month));
    const half = halfClosed(month);
    if (half !== null) files.set(`${folder}/满意度测评.csv`, surveyFile(half));
  }
  corrections(files);
  return files;
}
