import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../../src/book/assemble-book.ts';
import { type CheckFile, checkFile } from '../../../../src/book/schema/check-file.ts';
import { smallInput } from '../../small-office.ts';

/** A source that names units by their words, one of them not public, and one that stands for such a unit altogether. */
const SOURCES = [
  {
    files: 'a*.csv',
    tables: [
      {
        table: 'actuals',
        columns: { unit_id: '单位', value: '数' },
        constants: { indicator_id: 'I1' },
        values: { unit_id: { 甲科: 'A', 丙科: '丙' } },
      },
    ],
  },
  { files: 'b*.csv', tables: [{ table: 'actuals', columns: { value: '数' }, constants: { unit_id: '丙' } }] },
];

function checkOf(settings: Readonly<Record<string, unknown>> = {}): CheckFile {
  return checkFile.parse(assembleBook(smallInput(settings)).get('check.json'));
}

const idsOf = ({ registers }: CheckFile, table: string, key: string) =>
  registers
    .filter((each) => each.table === table)
    .flatMap(({ rows }) => rows.map(({ record }) => record[key]));

describe('inside the office', () => {
  const check = checkOf({ sources: SOURCES, quality: { benchmark: 0.02 }, drop_holds: 'any' });

  it('holds every unit, indicator and criterion, with the row that brought it', () => {
    expect(idsOf(check, 'units', 'unit_id')).toEqual(['H', 'A', 'B', '丙']);
    expect(idsOf(check, 'indicators', 'indicator_id')).toEqual(['I1', 'I2', 'I3', 'N', 'D', 'S']);
    expect(idsOf(check, 'criteria', 'criterion_id')).toEqual(['K1', 'K11', 'K12', 'K2']);
    expect(check.registers[0]).toMatchObject({
      file: 'registers/units.csv',
      rows: [{ line: 2 }, {}, {}, {}],
    });
    expect(check).toMatchObject({ drop: '2026-03', partial: false });
  });

  it('holds the settings by which files are read, and no others', () => {
    expect(check.office).toMatchObject({ drop_holds: 'any', glossary: {}, quality: { benchmark: 0.005 } });
    expect(check.office.sources).toHaveLength(2);
  });
});

describe('for the public', () => {
  const check = checkOf({ audience: 'public', sources: SOURCES });

  it('names nothing that the registers keep inside', () => {
    expect(idsOf(check, 'units', 'unit_id')).toEqual(['H', 'A', 'B']);
    expect(idsOf(check, 'indicators', 'indicator_id')).toEqual(['I1', 'I2', 'I3', 'N', 'D']);
    expect(idsOf(check, 'criteria', 'criterion_id')).toEqual(['K1', 'K11', 'K12']);
    expect(check.partial).toBe(true);
    expect(JSON.stringify(check)).not.toMatch(/丙|内部|"S"|K2/);
  });

  it('keeps a source, but not what it says of units kept inside', () => {
    expect(check.office.sources.map(({ files }) => files)).toEqual(['a*.csv']);
    expect(check.office.sources[0]?.tables[0]?.values).toEqual({ unit_id: { 甲科: 'A' } });
  });
});
