import { describe, expect, it } from 'vitest';
import { problemsOf, type Rows, rowsOf, sentences, told } from './office-of-rows.ts';

type Case = readonly [name: string, rows: Rows, found: readonly string[]];

/** Each case that provokes a problem shows its sentences in the snapshot; each that must not is named so. */
function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, rows, found) => {
    const problems = problemsOf(rows);
    expect(told(problems)).toEqual(found);
    if (found.length > 0) expect(sentences(problems)).toMatchSnapshot();
  });
}

const FILE = 'drops/2026-10/errors.csv';

function finding(date: string, unit: string, document: string, count: number | '' = ''): string {
  return `${date},${unit},${document},文字,错别字,${count}`;
}

const findings = (...rows: string[]): Rows => ({ [FILE]: rows });
const counts = (...rows: string[]): Rows => ({ 'drops/2026-10/document-counts.csv': rows });
const bare = (...rows: string[]): Rows => ({ 'drops/2026-10/documents.csv': rows });

describe('findings against the counts', () => {
  table([
    [
      'not: instances and documents agree; a blank count is one',
      rowsOf(
        counts('2026-10,X1,100,2,4', '2026-10,X2,90,0,0'),
        findings(finding('2026-10-08', 'X1', '甲1', 3), finding('2026-10-09', 'X1', '甲2')),
      ),
      [],
    ],
    [
      'fewer instances than reported',
      rowsOf(
        counts('2026-10,X1,100,2,4'),
        findings(finding('2026-10-08', 'X1', '甲1', 2), finding('2026-10-09', 'X1', '甲2')),
      ),
      [`SUM_MISMATCH ${FILE}@2,3 F`],
    ],
    [
      'more instances than reported',
      rowsOf(counts('2026-10,X1,100,1,1'), findings(finding('2026-10-08', 'X1', '甲1', 2))),
      [`SUM_MISMATCH ${FILE}@2 F`],
    ],
    [
      'instances not reported: fewer than the documents with errors',
      rowsOf(bare('2026-10,X1,100,3'), findings(finding('2026-10-08', 'X1', '甲1', 2))),
      [`SUM_MISMATCH ${FILE}@2 F`],
    ],
    [
      'not: instances not reported, and no fewer than the documents with errors',
      rowsOf(bare('2026-10,X1,100,2'), findings(finding('2026-10-08', 'X1', '甲1', 5))),
      [],
    ],
    [
      'more documents than reported',
      rowsOf(
        counts('2026-10,X1,100,1,2'),
        findings(finding('2026-10-08', 'X1', '甲1'), finding('2026-10-09', 'X1', '甲2')),
      ),
      [`SUM_MISMATCH ${FILE}@2,3 F`],
    ],
    [
      'not: a finding that names no document leaves their number open',
      rowsOf(
        counts('2026-10,X1,100,1,2'),
        findings(finding('2026-10-08', 'X1', ''), finding('2026-10-09', 'X1', '甲2')),
      ),
      [],
    ],
    [
      'in the week that the counts are of',
      rowsOf(
        counts('2026-W41,X1,40,1,1'),
        findings(finding('2026-10-08', 'X1', '甲1', 2), finding('2026-10-12', 'X1', '甲2')),
      ),
      [`SUM_MISMATCH ${FILE}@2 F`],
    ],
    ['not: a unit that lists none', rowsOf(counts('2026-10,X1,100,2,4'), bare('2026-10,X2,90,1')), []],
    ['not: a unit that reports no counts', findings(finding('2026-10-08', 'X1', '甲1')), []],
    [
      'not: a later drop has corrected the counts',
      rowsOf(counts('2026-10,X1,100,1,1'), findings(finding('2026-10-08', 'X1', '甲1', 2)), {
        'drops/2026-11/document-counts.csv': ['2026-10,X1,100,1,2', '2026-11,X1,100,0,0'],
      }),
      [],
    ],
  ]);
});

describe('a finding', () => {
  table([
    [
      'outside the months in which the unit is in use',
      { 'drops/2026-04/errors.csv': [finding('2026-04-09', 'X4', '甲1')] },
      ['REF_INACTIVE drops/2026-04/errors.csv@2 B'],
    ],
  ]);
});
