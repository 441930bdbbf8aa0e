import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { officeSchema } from '../../src/contract/office.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { hasErrors, type IntakeSteps, readOfficeData } from '../../src/ledger/read-office.ts';
import { stubReading } from './stub-reading.ts';

const folder = readOfficeFolder(resolve(import.meta.dirname, '../cases/small-office'));

function problem(file: string, severity: Problem['severity']): Problem {
  const words = { zh: '。', en: '.' };
  return { code: 'CELL_TYPE', severity, place: { file }, message: words, remedy: words };
}

const office = officeSchema.parse({ name: { zh: '办', en: 'Office' } });

const steps: IntakeSteps = {
  readSettings: (_text, file) => ({ office, problems: [problem(file, 'note')] }),
  readFile: (file) => ({
    ...stubReading(file.file, 'actuals', []),
    problems: file.home === 'register' ? [problem(file.file, 'warning')] : [],
  }),
  validateSet: (readings) => ({ readings, problems: [problem(`${readings.length} files`, 'error')] }),
};

it('reads every file by the settings and gathers every problem', () => {
  const reading = readOfficeData({ ...folder, problems: [problem('folder', 'warning')] }, steps);
  expect(reading.office).toBe(office);
  expect(reading.fingerprint).toBe(folder.fingerprint);
  expect(reading.readings.map(({ file }) => file)).toEqual(folder.files.map(({ file }) => file));
  expect(reading.problems.map(({ place }) => place.file)).toEqual([
    'folder',
    'office.yaml',
    'registers/indicators.csv',
    'registers/targets.csv',
    'registers/units.csv',
    '9 files',
  ]);
});

it.each<[string, typeof folder, IntakeSteps]>([
  ['there are no settings', { ...folder, settings: null }, steps],
  ['the settings cannot be used', folder, { ...steps, readSettings: () => ({ office: null, problems: [] }) }],
])('reads no file when %s', (_when, given, by) => {
  expect(readOfficeData(given, by)).toMatchObject({ office: null, readings: [] });
});

it.each([
  [[], false],
  [['note', 'warning'], false],
  [['note', 'error'], true],
] as const)('of %j, tells whether any stops publication', (severities, stops) => {
  expect(hasErrors(severities.map((severity) => problem('a', severity)))).toBe(stops);
});

it('reads the small office by the real intake without a remark', () => {
  const data = readOfficeData(folder);
  expect(data.problems).toEqual([]);
  expect(data.office?.name.zh).toBe('青石镇党政办公室');
  expect(data.readings.flatMap(({ records }) => records)).toHaveLength(26);
});

it.each([
  ['actuals_r02.csv', []],
  ['others.csv', ['SET_CONFLICT']],
])('a file %s that says otherwise than one of its month gives %j', (name, codes) => {
  const bytes = new TextEncoder().encode('月份,单位编码,指标编码,完成值\n2026-03,Z01,BJ,99\n');
  const file = { file: `drops/2026-03/${name}`, bytes, sha256: 'ab', home: 'drop', drop: '2026-03' } as const;
  const { problems } = readOfficeData({ ...folder, files: [...folder.files, file] });
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
