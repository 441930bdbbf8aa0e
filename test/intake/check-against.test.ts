import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/intake/check-against.ts';
import { office, readGiven, seen } from './tiny-table.ts';

const UNITS = '单位编码,单位名称,类别\nX01,办公室,科室\nX02,秘书科,科室\n';
const DOCUMENTS = '月份,单位编码,办文件数,差错件数\n';

const held = [readGiven({ text: UNITS, file: 'registers/units.csv', home: 'register', drop: null })];
const own = (...rows: string[]) => [readGiven({ text: `${DOCUMENTS}${rows.join('\n')}\n`, file: 'a.csv' })];

describe('files held against what is there', () => {
  it('are reported on alone', () => {
    const set = checkAgainst(own('2026-10,X01,5,0'), { readings: held, extent: 'everything' }, office);
    expect(set.readings.map(({ file }) => file)).toEqual(['a.csv']);
    expect(set.problems).toEqual([]);
  });

  it('an id that no register has refuses its row', () => {
    const set = checkAgainst(
      own('2026-10,X01,5,0', '2026-10,X09,5,0'),
      { readings: held, extent: 'everything' },
      office,
    );
    expect(seen(set.problems)).toEqual(['REF_UNKNOWN@3 B']);
    expect(set.problems[0]?.severity).toBe('error');
    expect(set.readings[0]?.rows).toMatchObject({ accepted: 1, refused: 1 });
  });

  it('where registers are held in part, it is a warning and its row stays', () => {
    const set = checkAgainst(
      own('2026-10,X01,5,0', '2026-10,X09,5,0', '2026-10,X02,x,0'),
      { readings: held, extent: 'registers in part' },
      office,
    );
    expect(set.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'REF_UNKNOWN warning',
      'CELL_TYPE error',
    ]);
    expect(set.readings[0]?.rows).toMatchObject({ accepted: 2, refused: 1 });
  });

  it('in the registers held in part, a likely id is named still', () => {
    const set = checkAgainst(own('2026-10,X0l,5,0'), { readings: held, extent: 'registers in part' }, office);
    expect(set.problems[0]).toMatchObject({ severity: 'warning', value: 'X0l', suggestion: 'X01' });
  });

  it.each([
    ['everything', ['MONTH_GAP']],
    ['registers', []],
    ['registers in part', []],
  ] as const)('with %s at hand, gaps between months are told: %j', (extent, codes) => {
    const month = (name: string) =>
      readGiven({ text: `${DOCUMENTS}${name},X01,5,0\n`, file: `${name}.csv`, drop: name });
    const files = ['2026-07', '2026-08', '2026-10'].map(month);
    const other = readGiven({ text: `${DOCUMENTS}2026-09,X02,5,0\n`, file: '2026-09.csv', drop: '2026-09' });
    const set = checkAgainst(files, { readings: [...held, other], extent }, office);
    expect(set.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('files without a fingerprint are not taken for the same', () => {
    const row = '2026-10,X01,5,0';
    const [one] = own(row);
    const other = readGiven({ text: `${DOCUMENTS}${row}\n`, file: 'b.csv' });
    const set = checkAgainst(
      one === undefined ? [] : [one, other],
      { readings: held, extent: 'everything' },
      office,
    );
    expect(seen(set.problems)).toEqual([]);
  });
});
