import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../scripts/office/gb18030.ts';
import { readFile } from '../../src/intake/read-file.ts';
import type { SourcedRecord } from '../../src/intake/reading.ts';
import { rowSplitter, splitRows } from '../../src/intake/split-rows.ts';
import { input, office, readGiven, readText } from './tiny-table.ts';

const HEADER = '月份,单位编码,文种,办文件数,差错件数,差错处数,退文件数,超时件数,字数';

type Cells = readonly string[];

/** What may be done to a row, each with the code under which it must be reported. */
const FAULTS: readonly (readonly [code: string, inject: (cells: Cells) => Cells])[] = [
  ['CELL_REQUIRED', (cells) => cells.with(3, '')],
  ['CELL_REQUIRED', (cells) => cells.with(4, '—')],
  ['CELL_TYPE', (cells) => cells.with(3, '五')],
  ['CELL_TYPE', (cells) => cells.with(8, '1e3')],
  ['CELL_TYPE', (cells) => cells.with(8, '"12,34"')],
  ['CELL_RANGE', (cells) => cells.with(5, '-1')],
  ['CELL_UNIT', (cells) => cells.with(3, '5万元')],
  ['CELL_PERIOD', (cells) => cells.with(0, '2026-13')],
  ['FILE_PERIOD', (cells) => cells.with(0, '2026-11')],
  ['CELL_PRECISION', (cells) => cells.with(1, '1.2E+15')],
  ['CELL_SPREADSHEET', (cells) => cells.with(6, '#REF!')],
  ['CELL_TOO_LONG', (cells) => cells.with(2, '通'.repeat(41))],
  ['ROW_RULE', (cells) => cells.with(4, '31')],
  ['ROW_LONG', (cells) => [...cells, 'x']],
  ['ROW_SHORT', (cells) => cells.slice(0, 7)],
  ['DIA_QUOTE', (cells) => cells.with(2, `"${cells[2]}`)],
  ['DIA_QUOTE', (cells) => cells.with(2, '"通"知')],
  ['ENC_MOJIBAKE', (cells) => cells.with(2, '锟斤拷')],
];

interface Row {
  /** Index of the fault, or -1. */
  readonly fault: number;
  /** Whether its text has a line break, in quotes. */
  readonly broken: boolean;
}

const rows = fc.array(
  fc.record({
    fault: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, fc.nat(FAULTS.length - 1)),
    broken: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

/** The file, and the code expected on each of its faulty lines. */
function fileOf(given: readonly Row[], lineEnd: string): { text: string; expected: Map<number, string> } {
  const expected = new Map<number, string>();
  const lines: string[] = [HEADER];
  let line = 2;
  given.forEach(({ fault, broken }, index) => {
    const [code, inject] = FAULTS[fault] ?? ['', (cells: Cells) => cells];
    const kind = broken && fault === -1 ? `"文种${lineEnd}第${index}"` : `文种${index}`;
    if (code !== '') expected.set(line, code);
    lines.push(inject(['2026-10', 'X01', kind, '30', '1', '2', '0', '0', '900']).join(','));
    line += broken && fault === -1 ? 2 : 1;
  });
  return { text: lines.join(lineEnd) + lineEnd, expected };
}

const RUNS = 400;

describe('faults put into a table of any length', () => {
  it(`are each reported at their row, and all other rows are accepted (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (given, lineEnd, gb) => {
        const { text, expected } = fileOf(given, lineEnd);
        const bytes = gb ? encodeGb18030(text) : new TextEncoder().encode(text);
        const { rows: counts, problems, records } = readGiven({ bytes });
        const errors = problems.filter(({ severity }) => severity === 'error');
        const found = errors.flatMap(({ code, place }) =>
          (place.lines ?? []).map((line) => [line, code] as const),
        );
        expect(new Map(found)).toEqual(expected);
        expect(found.length).toBe(expected.size);
        expect(counts).toEqual({
          read: given.length + 1,
          accepted: given.length - expected.size,
          setAside: 1,
          refused: expected.size,
        });
        const faulty = new Set(expected.keys());
        expect(records.every(({ line }) => !faulty.has(line))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a text that comes in blocks', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '县'), maxLength: 120 });
  const lines = texts.map((text) => text.split(/(?<=\n)/));

  it(`gives the rows that it gives as a whole (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: 1, max: 4 })), fc.nat(4), (parts, sizes, width) => {
        const taken: [readonly string[], number, string | null][] = [];
        const splitter = rowSplitter(',', width, {
          take: (cells, line, broken) => taken.push([cells, line, broken]),
          pattern: () => null,
          takeOrdinary() {},
        });
        let at = 0;
        for (const size of [...sizes, parts.length]) {
          splitter.push(parts.slice(at, at + size).join(''));
          at += size;
        }
        splitter.end();
        const sheet = splitRows(parts.join(''), ',', width);
        const whole = sheet.rows.map((cells, row) => [
          cells,
          sheet.lines[row],
          sheet.broken.get(row) ?? null,
        ]);
        expect(taken).toEqual(whole);
      }),
      { numRuns: RUNS },
    );
  });

  it('loses no character where a piece of the bytes ends, and keeps count of lines', () => {
    // Rows of 61 bytes put the ends of all pieces at every place of a row.
    const row = (index: number) =>
      `2026-10,X01,县市办公室文种${String(index).padStart(6, '0')},30,1,2,0,0,900`;
    const all = Array.from({ length: 30_000 }, (_, index) => row(index));
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const { records, rows: counts } = readText(`${[HEADER, ...all].join(lineEnd)}${lineEnd}`);
      expect(counts).toEqual({ read: 30_001, accepted: 30_000, setAside: 1, refused: 0 });
      expect(
        records.every(({ line, record }, index) => {
          return line === index + 2 && record.kind === `县市办公室文种${String(index).padStart(6, '0')}`;
        }),
      ).toBe(true);
    }
  });
});

describe('records that are not kept', () => {
  it('go one by one to whoever takes them, and leave the rest of the reading as it is', () => {
    const { text } = fileOf(
      [
        { fault: -1, broken: true },
        { fault: 3, broken: false },
        { fault: -1, broken: false },
      ],
      '\n',
    );
    const taken: SourcedRecord[] = [];
    const { records: none, ...rest } = readFile(input({ text }), office, undefined, {
      sink: (record) => taken.push(record),
    });
    const { records, ...whole } = readText(text);
    expect(none).toEqual([]);
    expect(taken).toEqual(records);
    expect(rest).toEqual(whole);
  });

  it('tells how many bytes are read, which are all in the end', () => {
    const { text } = fileOf(
      Array.from({ length: 5_000 }, () => ({ fault: -1, broken: false })),
      '\n',
    );
    let bytes = 0;
    readFile(input({ text }), office, undefined, {
      passed: (more) => {
        bytes += more;
      },
    });
    expect(bytes).toBe(new TextEncoder().encode(text).length);
  });
});

describe('rows with one key', () => {
  const file = (...given: string[]) => readText([HEADER, ...given, ''].join('\n')).problems;
  const row = '2026-10,X01,通知,5,0,0,0,0,900';

  it.each<[string, string[], [number, number, boolean][]]>([
    ['alike', [row, row], [[2, 3, true]]],
    ['alike but for how they are written', [row, row.replace('2026-10', '2026年10月')], [[2, 3, true]]],
    ['that differ', [row, row.replace('900', '901')], [[2, 3, false]]],
    [
      'thrice',
      [row, row, row.replace('900', '901')],
      [
        [2, 3, true],
        [2, 4, false],
      ],
    ],
    [
      'the first of them on several lines',
      [row.replace('通知', '"通\n知"'), row.replace('通知', '"通\n知"')],
      [[2, 4, true]],
    ],
  ])('%s are each held against the first', (_name, given, found) => {
    const told = file(...given).filter(({ code }) => code === 'KEY_DUPLICATE');
    expect(
      told.map(({ place, message }) => [...(place.lines ?? []), message.zh.includes('其他内容也相同')]),
    ).toEqual(found);
  });

  it('are held against the first, however many there are', () => {
    const once = Array.from({ length: 20_000 }, (_, index) => `2026-10,X01,文种${index},5,0,0,0,0,9`);
    const problems = file(...once, ...once);
    expect(problems.length).toBe(20_000);
    expect(problems.at(-1)).toMatchObject({ code: 'KEY_DUPLICATE', place: { lines: [20_001, 40_001] } });
  });

  it('are found among many, and no others', () => {
    const many = Array.from(
      { length: 50_000 },
      (_, index) => `2026-10,X${index % 97},文种${index},5,0,0,0,0,9`,
    );
    const problems = file(...many, many[123] ?? '', many[45_678] ?? '');
    expect(problems.map(({ code, place }) => [code, ...(place.lines ?? [])])).toEqual([
      ['KEY_DUPLICATE', 125, 50_002],
      ['KEY_DUPLICATE', 45_680, 50_003],
    ]);
  });
});
