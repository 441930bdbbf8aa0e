import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DropRequest, dropFiles } from '../../scripts/filing/drop-files.ts';
import { buildOffice } from '../../scripts/publish/build-office.ts';
import { readOfficeData } from '../../src/ledger/read-office.ts';
import { contentsOf, type Recorded, recorded, stubWorkshop, temporaryOffice } from './stub-workshop.ts';

let root: string;
let office: string;
let voice: Recorded;

beforeEach(async () => {
  ({ root, office } = temporaryOffice());
  voice = recorded();
  mkdirSync(join(root, 'inbox'));
  await buildOffice({ office, out: null }, stubWorkshop(root), recorded());
});
afterEach(() => rmSync(root, { recursive: true }));

const HEADER = '月份,单位编码,指标编码,完成值';

/** Puts a file into the inbox and gives its path. */
function inbox(name: string, ...rows: string[]): string {
  const path = join(root, 'inbox', name);
  writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
  return path;
}

function drop(
  files: readonly string[],
  request: Partial<DropRequest> = {},
  workshop = stubWorkshop(root),
): Promise<number> {
  return dropFiles({ office, out: null, files, month: null, mode: 'file', ...request }, workshop, voice);
}

/** Files with all checks across files, which the stub leaves out. */
function dropChecked(file: string, month: string | null = null): Promise<number> {
  return drop([file], { month }, { ...stubWorkshop(root), readData: readOfficeData });
}

/** Paths of the office's files that a drop added or changed. */
async function changed(act: () => Promise<unknown>): Promise<string[]> {
  const before = contentsOf(office);
  await act();
  return Object.entries(contentsOf(office)).flatMap(([path, text]) => (before[path] === text ? [] : [path]));
}

describe('files without errors', () => {
  it('go byte for byte into the month that their rows agree on, and the site is built anew', async () => {
    const files = [
      inbox('四月.csv', '2026-04,Z01,BJ,9'),
      inbox('more.csv', '2026-04,D01,BJ,8', '2026-03,Z01,CC,1'),
    ];
    const before = contentsOf(join(root, 'dist'));
    expect(await changed(() => drop(files))).toEqual(['drops/2026-04/more.csv', 'drops/2026-04/四月.csv']);
    const after = contentsOf(root);
    expect(after['office/drops/2026-04/四月.csv']).toBe(after['inbox/四月.csv']);
    expect(after['dist/data/source/2026-04/四月.csv']).toBe(after['inbox/四月.csv']);
    expect(contentsOf(join(root, 'dist'))['index.html']).not.toBe(before['index.html']);
    expect(voice.said.join('\n')).toContain('四月.csv：归入 drops/2026-04/四月.csv');
    expect(voice.complained).toEqual([]);
  });

  it('go into the month that is named', async () => {
    const file = inbox('a.csv', '2026-04,Z01,BJ,9');
    expect(await changed(() => drop([file], { month: '2026-05' }))).toEqual(['drops/2026-05/a.csv']);
  });

  it('are not filed again, and nothing is built, when they are there already', async () => {
    const file = inbox('a.csv', '2026-04,Z01,BJ,9');
    expect(await drop([file])).toBe(0);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await changed(async () => expect(await drop([file])).toBe(0))).toEqual([]);
    expect(Object.keys(contentsOf(root)).some((path) => path.startsWith('dist/'))).toBe(false);
    expect(voice.said.at(-1)).toContain('没有需要归入的新文件');
  });

  it('become corrections where one of that name says otherwise, which is kept', async () => {
    const file = inbox('actuals.csv', '2026-03,Z01,BJ,99');
    expect(await changed(() => drop([file]))).toEqual(['drops/2026-03/actuals_r02.csv']);
    expect(voice.said.join('\n')).toContain('作为更正归入 drops/2026-03/actuals_r02.csv（actuals.csv 保留）');
  });

  it('are only looked at in a dry run', async () => {
    const before = contentsOf(root);
    const file = inbox('actuals.csv', '2026-04,Z01,BJ,99');
    const withInbox = { ...before, 'inbox/actuals.csv': contentsOf(root)['inbox/actuals.csv'] };
    expect(await drop([file], { mode: 'dry_run' })).toBe(0);
    expect(contentsOf(root)).toEqual(withInbox);
    expect(voice.said.join('\n')).toContain('drops/2026-04/actuals.csv');
    expect(voice.said.join('\n')).toContain('试运行');
  });
});

describe('files that speak of earlier months', () => {
  it('are told to go into the latest drop where they contradict what is filed, and are a revision there', async () => {
    const file = inbox('corrected.csv', '2026-01,Z01,BJ,9999');
    expect(await dropChecked(file)).toBe(1);
    expect(voice.complained.join('\n')).toContain('请用 --month 2026-03 归入最近批次');
    expect(await changed(() => dropChecked(file, '2026-03'))).toEqual(['drops/2026-03/corrected.csv']);
  });

  it('are not told so where they contradict the latest drop itself', async () => {
    expect(await dropChecked(inbox('other.csv', '2026-03,Z01,BJ,9999'))).toBe(1);
    expect(voice.complained.join('\n')).not.toContain('--month');
  });
});

it('files with warnings say where those are to be read', async () => {
  expect(await dropChecked(inbox('a.csv', '2026-04,Z01,BJ,900000'))).toBe(0);
  expect(voice.said.join('\n')).toMatch(/有警告 \d+ 个，见网站“数据”页 2026-04 批次/);
});

describe('nothing changes, byte for byte,', () => {
  it.each<[string, () => readonly string[], Partial<DropRequest>, number, string]>([
    [
      'when one file of several is wrong',
      () => [inbox('a.csv', '2026-04,Z01,BJ,1'), inbox('b.csv', 'wrong')],
      {},
      1,
      'b.csv',
    ],
    ['when a file is wrong and its month unknown', () => [inbox('b.csv', 'wrong')], {}, 1, 'report: b.csv'],
    [
      'when what is there is wrong',
      () => {
        writeFileSync(join(office, 'drops/2026-01/actuals.csv'), 'wrong');
        return [inbox('a.csv', '2026-04,Z01,BJ,1')];
      },
      {},
      1,
      'report: drops/2026-01/actuals.csv',
    ],
    [
      'when the office cannot be read',
      () => {
        rmSync(join(office, 'office.yaml'));
        return [inbox('a.csv', '2026-04,Z01,BJ,1')];
      },
      {},
      1,
      'report: office.yaml',
    ],
    [
      'when the rows do not agree on a month',
      () => [inbox('a.csv', '2026-04,Z01,BJ,1'), inbox('b.csv', '2026-03,Z01,CC,1')],
      {},
      2,
      'a.csv：2026-04；b.csv：2026-03',
    ],
    ['when no row is of a single month', () => [inbox('a.csv', '2026-Q1,Z01,BJ,1')], {}, 2, '--month'],
    ['when a file is not there', () => [join(root, 'nowhere.csv')], {}, 2, 'nowhere.csv'],
    ['when a folder is given', () => [join(root, 'inbox')], {}, 2, 'inbox'],
  ])('%s', async (_when, files, request, code, complaint) => {
    const given = files();
    const before = contentsOf(root);
    expect(await drop(given, request)).toBe(code);
    expect(contentsOf(root)).toEqual(before);
    expect(voice.complained.join('\n')).toContain(complaint);
  });
});
