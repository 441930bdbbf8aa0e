import { describe, expect, it } from 'vitest';
import { likelyRecords } from '../../src/intake/likely-record.ts';
import type { SourcedRecord } from '../../src/intake/reading.ts';

const UNITS = [
  ['CL01', '青砚市人民政府办公室', '青砚市'],
  ['CL02', '柏垣县人民政府办公室', '柏垣县'],
  ['CL21', '督查科', '督查'],
  ['CL22', '综合科', '第一科'],
  ['CL23', '综合科', '第二科'],
] as const;

const records = new Map(
  UNITS.map(([id, name, short], index): [string, SourcedRecord] => [
    id,
    { table: 'units', record: { unit_id: id, name, short }, file: 'registers/units.csv', line: index + 2 },
  ]),
);

describe('likelyRecords', () => {
  it.each<[string, string, string, string | null]>([
    ['an id in other dress', ' cl01', 'CL01', null],
    ['an id mistyped', 'CLO1', 'CL01', null],
    ['a full name', '青砚市人民政府办公室', 'CL01', '青砚市人民政府办公室'],
    ['a short name', '柏垣县', 'CL02', '柏垣县'],
    ['a name with a blank', '柏垣 县', 'CL02', '柏垣县'],
    ['id and name', 'CL02柏垣县', 'CL02', null],
    ['id and name, parted', 'CL02-柏垣县', 'CL02', null],
    ['name and id', '柏垣县（CL02）', 'CL02', null],
    ['a name mistyped', '清砚市', 'CL01', '青砚市'],
    ['a name without its ending', '柏垣', 'CL02', '柏垣县'],
  ])('%s: %j is %s', (_name, written, id, name) => {
    expect(likelyRecords(records)(written)).toEqual({ id, name });
  });

  it.each([
    ['an id with another digit', 'CL03'],
    ['a name that two units bear', '综合科'],
    ['the name of none', '青石县'],
    ['an id beside the name of another', 'CL01柏垣县'],
  ])('says nothing of %s', (_name, written) => {
    expect(likelyRecords(records)(written)).toBeNull();
  });

  it('gives up on likeness where nothing fits, but goes on knowing names', () => {
    const likely = likelyRecords(records);
    for (let at = 0; at < 300; at++) likely(`无此单位${at}`);
    expect(likely('清砚市')).toBeNull();
    expect(likely('青砚市')).toEqual({ id: 'CL01', name: '青砚市' });
  });
});
