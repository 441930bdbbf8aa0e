import { encodeGb18030 } from '../../scripts/office/gb18030.ts';
import { readOffice } from '../../src/intake/office-file.ts';
import type { Problem, ProblemCode } from '../../src/intake/problem.ts';
import { validateSet } from '../../src/intake/validate-set.ts';
import { documents, problemsOf, type Rows, rowsOf, series } from './across/office-of-rows.ts';
import { column, office, readGiven, table } from './tiny-table.ts';

type Found = () => readonly Problem[];

/** For a code: what must provoke it, and what is like it and must not. */
export interface CodeCase {
  readonly provoked: Found;
  readonly silent: Found;
}

const HEADER = '月份,单位编码,文种,办文件数,差错件数,差错处数,退文件数,超时件数,字数';
const GOOD = '2026-10,X01,通知,5,0,0,0,0,900';

const bytes =
  (...given: number[]): Found =>
  () =>
    readGiven({ bytes: Uint8Array.from(given) }).problems;

const text =
  (given: string): Found =>
  () =>
    readGiven({ text: given }).problems;

/** A file of document counts with these rows. */
const rows = (...given: string[]): Found => text(`${[HEADER, ...given].join('\n')}\n`);

/** A file with one row, a cell of which is replaced. */
const cell = (at: number, written: string): Found => rows(GOOD.split(',').with(at, written).join(','));

const encoded =
  (given: Uint8Array): Found =>
  () =>
    readGiven({ bytes: given }).problems;

/** Files of an office held against each other. */
const across =
  (...parts: Rows[]): Found =>
  () =>
    problemsOf(rowsOf(...parts));

const settings =
  (yaml: string): Found =>
  () =>
    readOffice(yaml, 'office.yaml').problems;

const utf8 = (given: string) => new TextEncoder().encode(given);
const good = rows(GOOD);
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const ACTUALS = '月份,单位编码,指标编码,完成值';
const repeated = (month: string): Rows => ({
  [`drops/${month}/documents.csv`]: [`${month},X1,100,1`, `${month},X2,140,2`, `${month},X3,90,0`],
});
const target = (unit: string, value: number): Rows => ({
  'registers/targets.csv': [`2026,${unit},M,${value},,,`],
});
/** A row of the section X1 with a name beside its id. */
const named =
  (name: string): Found =>
  () => {
    const text = `月份,单位编码,单位名称,办文件数,差错件数\n2026-10,X1,${name},5,0\n`;
    const units = readGiven({
      text: '单位编码,单位名称,类别\nX1,秘书科,科室\nX2,督查科,科室\n',
      file: 'registers/units.csv',
      home: 'register',
      drop: null,
    });
    return validateSet([units, readGiven({ text })], office).problems;
  };
const mergedTable = (kinds: readonly string[]): Found => {
  const unit = column('单位', 'Unit', { cell: { type: 'text' }, required: true });
  const kind = column('文种', 'Kind', { cell: { type: 'text' }, required: true });
  const tables = [table('ad_hoc', { unit, kind }, { identity: ['unit', 'kind'] })];
  return () => readGiven({ text: `单位,文种\n${kinds.join('\n')}\n` }, office, tables).problems;
};

/** A case of every code. */
export const codeCases: Readonly<Record<ProblemCode, CodeCase>> = {
  FILE_EMPTY: { provoked: text('\n\n'), silent: text('x') },
  FILE_NOT_CSV: { provoked: bytes(0x50, 0x4b, 0x03, 0x04, 20, 0), silent: text('PK 编号,名称\n') },
  FILE_NO_ROWS: { provoked: rows(), silent: good },
  FILE_UNRECOGNISED: { provoked: text('姓名,电话\n张三,123\n'), silent: good },
  FILE_PERIOD: { provoked: cell(0, '2026-11'), silent: cell(0, '2026-Q4') },
  FILE_REPEATED: {
    provoked: across(repeated('2026-01'), {
      'drops/2026-01/documents (2).csv': [...(repeated('2026-01')['drops/2026-01/documents.csv'] ?? [])],
    }),
    silent: across(repeated('2026-01'), { 'drops/2026-01/documents (2).csv': ['2026-01,U,10,1'] }),
  },
  ENC_GB18030: { provoked: encoded(encodeGb18030(`${HEADER}\n${GOOD}\n`)), silent: good },
  ENC_UNDECODABLE: {
    provoked: encoded(Uint8Array.from([...utf8(`${HEADER}\n`), 0xff, 0x0a])),
    silent: encoded(utf8(`${HEADER}\n${GOOD.replace('通知', '𠮷')}\n`)),
  },
  ENC_MOJIBAKE: { provoked: cell(2, '锟斤拷'), silent: cell(2, '锟') },
  ENC_UTF16: {
    provoked: encoded(Uint8Array.from([0xff, 0xfe, ...Buffer.from(`${HEADER}\n${GOOD}\n`, 'utf16le')])),
    silent: encoded(utf8(`\ufeff${HEADER}\n${GOOD}\n`)),
  },
  ENC_INVISIBLE: { provoked: cell(1, 'X\u200b01'), silent: cell(2, '通 知') },
  DIA_DELIMITER: {
    provoked: text(`${HEADER}\n${GOOD}\n`.replaceAll(',', '，')),
    silent: cell(2, '通知，急'),
  },
  DIA_QUOTE: { provoked: cell(2, '"通知'), silent: cell(2, '"通知，""急"""') },
  DIA_LINE_ENDINGS: {
    provoked: text(`${HEADER}\r${GOOD}\r`),
    silent: text(`${HEADER}\r\n${GOOD.replace('通知', '"通\n知"')}\r\n`),
  },
  HDR_PREAMBLE: { provoked: text(`公文质量月报\n${HEADER}\n${GOOD}\n`), silent: good },
  HDR_NOT_FOUND: { provoked: text('2026-10,X01,5,0\n2026-10,X02,5,0\n'), silent: good },
  HDR_MISSING: {
    provoked: text('月份,单位编码,办文件数\n2026-10,X01,5\n'),
    silent: text('月份,单位编码,办文件数,差错件数\n2026-10,X01,5,0\n'),
  },
  HDR_EXTRA: {
    provoked: text(`${HEADER},电话\n${GOOD},1\n`),
    silent: text(`${HEADER},单位名称\n${GOOD},办公室\n`),
  },
  HDR_DUPLICATE: { provoked: text(`${HEADER},办文数\n${GOOD},5\n`), silent: good },
  HDR_BLANK: { provoked: text(`${HEADER},\n${GOOD},x\n`), silent: text(`${HEADER},\n${GOOD},\n`) },
  HDR_ALIAS: {
    provoked: text('年月,单位代码,办文数,出错件数\n2026-10,X01,5,0\n'),
    silent: text('*月份,单位 编码,办文件数:,差错件数\n2026-10,X01,5,0\n'),
  },
  HDR_UNIT: {
    provoked: text('月份,单位编码,办文件数(元),差错件数\n2026-10,X01,5,0\n'),
    silent: text('月份,单位编码,办文件数（件）,差错件数\n2026-10,X01,5,0\n'),
  },
  ROW_LONG: { provoked: rows(`${GOOD},1`, GOOD.replace('X01', 'X02')), silent: rows(`${GOOD},,`) },
  ROW_SHORT: { provoked: rows('2026-10,X01,通知,5'), silent: good },
  ROW_BLANK: { provoked: rows(GOOD, ',,,,,,,,'), silent: good },
  ROW_TOTAL: { provoked: rows(GOOD, '合计,,,5,0,0,0,0,900'), silent: cell(2, '合计单') },
  ROW_FOOTER: { provoked: rows(GOOD, '制表人：张三'), silent: cell(1, '制表科') },
  CELL_REQUIRED: { provoked: cell(3, ''), silent: cell(5, '') },
  CELL_TYPE: { provoked: cell(3, '12,34'.replace(',', '，')), silent: cell(3, '"1,234"') },
  CELL_RANGE: { provoked: cell(3, '-1'), silent: cell(8, '0') },
  CELL_ENUM: {
    provoked: text('指标编码,指标名称,方向,口径,汇总\nZ01,投资,越高越妤,当月值,求和\n'),
    silent: text('指标编码,指标名称,方向,口径,汇总\nZ01,投资,越高越好,当月值,求和\n'),
  },
  CELL_NORMALISED: { provoked: cell(3, '５'), silent: cell(2, 'Ａ类') },
  CELL_UNIT: { provoked: cell(3, '5万元'), silent: cell(3, '5件') },
  CELL_PERIOD: { provoked: cell(0, '2026-13'), silent: cell(0, '2026年10月') },
  CELL_PRECISION: { provoked: cell(1, '1.2E+15'), silent: cell(1, '1200000000000000') },
  CELL_SPREADSHEET: { provoked: cell(3, '#REF!'), silent: cell(2, '#1机组') },
  CELL_TOO_LONG: { provoked: cell(2, '通'.repeat(41)), silent: cell(2, '通'.repeat(40)) },
  KEY_DUPLICATE: { provoked: rows(GOOD, GOOD), silent: rows(GOOD, GOOD.replace('通知', '报告')) },
  KEY_MERGED_BLANK: {
    provoked: mergedTable(['办公室,通知', ',请示', ',报告']),
    silent: mergedTable(['办公室,通知', '办公室,请示', '办公室,报告']),
  },
  REF_UNKNOWN: {
    provoked: across(series('X9', 'M', '2026-01', [5])),
    silent: across(series('X1', 'M', '2026-01', [5])),
  },
  REF_NAME: {
    provoked: named('督查科'),
    silent: named('秘书科'),
  },
  REF_CYCLE: {
    provoked: across({ 'registers/units-2.csv': ['A,甲科,B,科室,,,', 'B,乙科,A,科室,,,'] }),
    silent: across({ 'registers/units-2.csv': ['A,甲科,B,科室,,,', 'B,乙科,U,科室,,,'] }),
  },
  REF_INACTIVE: {
    provoked: across(series('X4', 'M', '2026-04', [5])),
    silent: across(series('X4', 'M', '2026-03', [5])),
  },
  SUM_MISMATCH: {
    provoked: rows(GOOD, '合计,,,6,0,0,0,0,900'),
    silent: rows(GOOD, '合计,,,5,0,0,0,0,900'),
  },
  ROW_RULE: { provoked: cell(4, '6'), silent: cell(4, '0') },
  SET_INCOMPLETE: {
    provoked: () => {
      const given = readGiven({ text: `${ACTUALS}\n2026-10,X01,Z01,5\n` });
      return validateSet([given], office).problems;
    },
    silent: across(series('X1', 'M', '2026-01', [5])),
  },
  SET_CONFLICT: {
    provoked: across({
      'drops/2026-01/actuals.csv': ['2026-01,X1,M,5,'],
      'drops/2026-01/actuals-2.csv': ['2026-01,X1,M,6,'],
    }),
    silent: across({
      'drops/2026-01/actuals.csv': ['2026-01,X1,M,5,'],
      'drops/2026-01/actuals_r02.csv': ['2026-01,X1,M,6,'],
    }),
  },
  MONTH_GAP: {
    provoked: across(documents(MONTHS, ['X2']), documents(MONTHS.toSpliced(2, 1), ['X1'])),
    silent: across(documents(MONTHS, ['X1', 'X2'])),
  },
  MONTH_JUMP: {
    provoked: across(series('X1', 'M', '2026-01', [118, 125, 121, 1_240_000])),
    silent: across(series('X1', 'M', '2026-01', [118, 125, 121, 240])),
  },
  MONTH_FALL: {
    provoked: across(series('X1', 'C', '2026-01', [10, 25, 20])),
    silent: across(series('X1', 'C', '2026-01', [10, 25, 25])),
  },
  MONTH_REPEAT: {
    provoked: across(repeated('2026-01'), repeated('2026-02')),
    silent: across(repeated('2026-01'), {
      'drops/2026-02/documents.csv': ['2026-02,X1,100,1', '2026-02,X2,141,2'],
    }),
  },
  TARGET_CHANGED: {
    provoked: across(target('X1', 50), { 'drops/2026-03/targets.csv': ['2026,X1,M,60,,,'] }),
    silent: across(target('X1', 50), { 'drops/2026-03/targets.csv': ['2026,X1,M,50,,,'] }),
  },
  OFFICE_YAML: {
    provoked: settings('name: { zh: 机关, en: Office }\nyaer: 2026\n'),
    silent: settings('name: { zh: 机关, en: Office }\nyear: 2026\n'),
  },
};
