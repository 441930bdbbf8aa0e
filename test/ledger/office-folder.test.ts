import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, readOfficeFolder } from '../../src/ledger/office-folder.ts';

const small = resolve(import.meta.dirname, '../cases/small-office');
let root: string;
let office: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-'));
  office = join(root, 'office');
  cpSync(small, office, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const found = () =>
  readOfficeFolder(office).problems.map(({ code, severity, place }) => [code, severity, place.file]);

it('reads the settings and every CSV file in code-unit order', () => {
  writeFileSync(join(office, 'registers', 'Zebra.CSV'), 'a');
  writeFileSync(join(office, 'registers', '考核项.csv'), 'b');
  const folder = readOfficeFolder(office);
  expect(folder.problems).toEqual([]);
  expect(folder.settings).toContain('青石镇');
  expect(folder.files.map(({ file, home, drop }) => [file, home, drop])).toEqual([
    ['drops/2026-01/actuals.csv', 'drop', '2026-01'],
    ['drops/2026-01/documents.csv', 'drop', '2026-01'],
    ['drops/2026-02/actuals.csv', 'drop', '2026-02'],
    ['drops/2026-02/documents.csv', 'drop', '2026-02'],
    ['drops/2026-03/actuals.csv', 'drop', '2026-03'],
    ['drops/2026-03/documents.csv', 'drop', '2026-03'],
    ['registers/Zebra.CSV', 'register', null],
    ['registers/indicators.csv', 'register', null],
    ['registers/targets.csv', 'register', null],
    ['registers/units.csv', 'register', null],
    ['registers/考核项.csv', 'register', null],
  ]);
  // The digest of the one byte "a", from `printf a | sha256sum`.
  expect(folder.files.find(({ file }) => file.includes('Zebra'))?.sha256).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  );
});

describe('the fingerprint', () => {
  it('is the same for the same files elsewhere', () => {
    const copy = join(root, 'copy');
    cpSync(office, copy, { recursive: true });
    expect(readOfficeFolder(copy).fingerprint).toBe(readOfficeFolder(office).fingerprint);
  });

  it.each([
    ['a byte of a file', () => writeFileSync(join(office, 'drops/2026-01/actuals.csv'), 'x')],
    ['a byte of the settings', () => writeFileSync(join(office, 'office.yaml'), 'x')],
    [
      'the name of a file',
      () => renameSync(join(office, 'registers/units.csv'), join(office, 'registers/u.csv')),
    ],
    ['a file more', () => writeFileSync(join(office, 'registers/more.csv'), '')],
    ['a file less', () => rmSync(join(office, 'registers/units.csv'))],
  ])('changes with %s', (_what, change) => {
    const before = readOfficeFolder(office).fingerprint;
    change();
    expect(readOfficeFolder(office).fingerprint).not.toBe(before);
  });

  it('does not depend on the order of the files', () => {
    const files = [
      { file: 'b', sha256: '2' },
      { file: 'a', sha256: '1' },
    ];
    expect(fingerprintOf(files)).toBe(fingerprintOf(files.toReversed()));
  });
});

describe('what is wrong with a folder', () => {
  it('is a problem when there is no folder', () => {
    const folder = readOfficeFolder(join(root, 'nowhere'));
    expect(folder.problems.map(({ code }) => code)).toEqual(['OFFICE_YAML']);
    expect(folder.settings).toBeNull();
  });

  it('is a problem when a file stands for the folder', () => {
    expect(readOfficeFolder(join(office, 'office.yaml')).problems).toHaveLength(1);
  });

  it.each<[string, () => void, [string, string, string][]]>([
    ['no settings', () => rmSync(join(office, 'office.yaml')), [['OFFICE_YAML', 'error', 'office.yaml']]],
    [
      'a drop that is not a month',
      () => mkdirSync(join(office, 'drops', '2026年4月')),
      [['FILE_PERIOD', 'error', 'drops/2026年4月']],
    ],
    [
      'a month that does not exist',
      () => mkdirSync(join(office, 'drops', '2026-13')),
      [['FILE_PERIOD', 'error', 'drops/2026-13']],
    ],
    [
      'a workbook',
      () => writeFileSync(join(office, 'drops/2026-01/x.xlsx'), ''),
      [['FILE_NOT_CSV', 'warning', 'drops/2026-01/x.xlsx']],
    ],
    [
      'a file beside the months',
      () => writeFileSync(join(office, 'drops/x.csv'), ''),
      [['FILE_UNRECOGNISED', 'warning', 'drops/x.csv']],
    ],
    [
      'a file beside the settings',
      () => writeFileSync(join(office, 'x.csv'), ''),
      [['FILE_UNRECOGNISED', 'warning', 'x.csv']],
    ],
    [
      'a folder inside a month',
      () => mkdirSync(join(office, 'drops/2026-01/旧')),
      [['FILE_UNRECOGNISED', 'warning', 'drops/2026-01/旧']],
    ],
    [
      'no registers and no drops',
      () => ['registers', 'drops'].forEach((name) => void rmSync(join(office, name), { recursive: true })),
      [],
    ],
    ['notes for a reader', () => writeFileSync(join(office, 'registers/README.md'), ''), []],
    ['a lock left by a spreadsheet', () => writeFileSync(join(office, 'registers/~$units.csv'), ''), []],
    ['a system file', () => writeFileSync(join(office, 'registers/Thumbs.db'), ''), []],
  ])('%s', (_what, change, problems) => {
    change();
    expect(found()).toEqual(problems);
  });

  it('does not pass over a table because of its name', () => {
    writeFileSync(join(office, 'registers/sources.csv'), '');
    expect(readOfficeFolder(office).files.map(({ file }) => file)).toContain('registers/sources.csv');
  });

  it('names every problem in both languages, with what to do', () => {
    writeFileSync(join(office, 'x.csv'), '');
    for (const { message, remedy } of readOfficeFolder(office).problems) {
      for (const text of [message.zh, message.en, remedy.zh, remedy.en]) expect(text).toMatch(/[。.]$/);
    }
  });
});

it('reads settings that an editor saved in GB18030', () => {
  // "name: 州" with 州 as the two bytes D6 DD.
  writeFileSync(join(office, 'office.yaml'), Buffer.from([...Buffer.from('name: '), 0xd6, 0xdd]));
  expect(readOfficeFolder(office).settings).toBe('name: 州');
});
