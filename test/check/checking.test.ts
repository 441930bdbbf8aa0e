import { describe, expect, it } from 'vitest';
import { type CheckFile, checkFile } from '../../src/book/schema/check-file.ts';
import { type CheckAnswer, type CheckRequest, checkAnswers } from '../../src/check/checking.ts';
import { checkAgainst } from '../../src/intake/check-against.ts';
import { readFile } from '../../src/intake/read-file.ts';
import { returnSlip, slipCsv } from '../../src/intake/report/return-slip.ts';
import { input } from '../intake/tiny-table.ts';

const known: CheckFile = checkFile.parse({
  office: { name: { zh: '机关', en: 'Office' } },
  drop: '2026-10',
  registers: [
    {
      table: 'units',
      file: 'registers/units.csv',
      rows: [{ line: 2, record: { unit_id: 'X01', name: '办公室' } }],
    },
  ],
  partial: false,
});

const TEXT = '月份,单位编码,办文件数,差错件数\n2026-11,X01,"1,000",0\n2026-11,X0l,5,0\n2026.1,X01,5,0\n';
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text), sha256: '' });

function answersTo(...requests: CheckRequest[]): CheckAnswer[] {
  const answers = checkAnswers();
  return requests.map((request) => answers(request));
}

const begin = { kind: 'begin', known, month: '2026-11' } as const;

function reportOf(answer: CheckAnswer | undefined) {
  if (answer?.kind !== 'report') throw new Error(`no report: ${answer?.kind}`);
  return answer;
}

describe('the work behind the check page', () => {
  it('reads each file and reports on all of them', () => {
    const answers = answersTo(begin, { kind: 'read', file: file('a.csv', TEXT) }, { kind: 'report' });
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'report']);
    const { view, offers } = reportOf(answers[2]);
    expect(view.files.map((each) => each.file)).toEqual(['a.csv']);
    expect(view.counts).toMatchObject({ error: 2, warning: 0 });
    expect(view.rows).toEqual({ read: 4, accepted: 1, setAside: 1, refused: 2 });
    expect(offers).toEqual([{ file: 'a.csv', slip: true, copy: true }]);
  });

  it('gives the slip that the terminal gives', () => {
    const given = file('a.csv', TEXT);
    const answers = answersTo(
      begin,
      { kind: 'read', file: given },
      { kind: 'report' },
      { kind: 'slip', file: 'a.csv' },
    );
    const same = input({ file: 'a.csv', bytes: given.bytes, sha256: '', home: 'any', drop: '2026-11' });
    const units = {
      ...readFile(
        input({
          text: '单位编码,单位名称,类别\nX01,办公室,科室\n',
          file: 'registers/units.csv',
          home: 'register',
        }),
        known.office,
      ),
    };
    const set = checkAgainst(
      [readFile(same, known.office)],
      { readings: [units], extent: 'registers' },
      known.office,
    );
    expect(answers[3]).toMatchObject({
      kind: 'slip',
      csv: slipCsv(returnSlip(same, set.problems, known.office)),
    });
  });

  it('gives the corrected copy', () => {
    const answers = answersTo(
      begin,
      { kind: 'read', file: file('a.csv', TEXT) },
      { kind: 'report' },
      { kind: 'copy', file: 'a.csv' },
    );
    expect(answers[3]).toMatchObject({ kind: 'copy', csv: expect.stringContaining('2026-11,X01,1000,0') });
  });

  it('the month settles what a month means', () => {
    const of = (month: string | null) =>
      reportOf(
        answersTo(
          { kind: 'begin', known, month },
          { kind: 'read', file: file('a.csv', '月份,单位编码,办文件数,差错件数\n2026.1,X01,5,0\n') },
          { kind: 'report' },
        )[2],
      ).view.counts.error;
    expect(of(null)).toBe(1);
    expect(of('2026-10')).toBe(0);
  });

  it('forgets the files at the next beginning', () => {
    const answers = answersTo(begin, { kind: 'read', file: file('a.csv', TEXT) }, begin, { kind: 'report' });
    expect(reportOf(answers[3]).view.files).toEqual([]);
  });

  it.each<[string, CheckRequest[]]>([
    ['before a beginning', [{ kind: 'report' }]],
    ['for a file that was not read', [begin, { kind: 'slip', file: 'b.csv' }]],
    [
      'for a copy of a file without a header',
      [begin, { kind: 'read', file: file('a.csv', '') }, { kind: 'copy', file: 'a.csv' }],
    ],
  ])('says that it failed when asked %s', (_name, requests) => {
    expect(answersTo(...requests).at(-1)?.kind).toBe('failed');
  });
});
