import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../src/book/assemble-book.ts';
import { type TracesFile, tracesFile } from '../../../src/book/schema/traces-file.ts';
import { assembledBook } from '../../examples/assembled-book.ts';
import { smallInput } from '../small-office.ts';
import { faultsBetween, faultsOfTraces } from './audited.ts';
import { drawnOffice } from './drawn-office.ts';

function tracesOf(book: ReadonlyMap<string, unknown>): TracesFile[] {
  return [...book].flatMap(([path, value]) => (path.startsWith('traces/') ? [value as TracesFile] : []));
}

/** Numbers with which cells of a quoted row begin; some have their unit behind them. */
function numbersIn(cells: readonly string[]): number[] {
  return cells.map((cell) => Number.parseFloat(cell.normalize('NFKC').replaceAll(',', '')));
}

describe('every number of the shipped office', () => {
  const { paths, file } = assembledBook('data');
  const files = paths.filter((path) => path.startsWith('traces/')).map((path) => file(path, tracesFile));
  const traces = files.flatMap((each) => each.traces);

  it('comes out again from its inputs and formulas', () => {
    expect(traces.length).toBeGreaterThan(600);
    expect(files.flatMap(faultsOfTraces)).toEqual([]);
  });

  it('of several units together is what each of them reached', () => {
    const told = files.flatMap(({ traces }) => traces.flatMap(({ inputs }) => inputs));
    expect(told.filter((input) => 'unit' in input).length).toBeGreaterThan(100);
    expect(faultsBetween(files)).toEqual([]);
  });

  it('stands in the row that is quoted for it, where that is one', () => {
    const unseen = files.flatMap(({ unit, traces, files: cited }) =>
      traces.flatMap(({ id, inputs }) =>
        inputs.flatMap((input) => {
          // A projection takes months out of running totals, and items are counted, not read.
          const read = 'rows' in input && !id.startsWith('year-end') && !input.symbol.startsWith('k');
          if (!read || input.rows?.length !== 1 || input.value === null) return [];
          const [at, line] = input.rows[0] ?? [-1, -1];
          const cells = cited[at]?.rows.find((row) => row.line === line)?.cells;
          if (cells === undefined) return [];
          const numbers = numbersIn(cells);
          const sought = String(input.value).split('/').map(Number);
          return sought.every((number) => numbers.includes(number))
            ? []
            : [`${unit.id} ${id} ${input.symbol}: ${input.value} in ${cells}`];
        }),
      ),
    );
    expect(unseen).toEqual([]);
  });
});

it.each([{}, { audience: 'public' }, { appraisal: { missing: 'spread' } }])('a small office, %j', (more) => {
  const files = tracesOf(assembleBook(smallInput(more)));
  expect(files.flatMap(({ traces }) => traces).length).toBeGreaterThan(10);
  expect([...files.flatMap(faultsOfTraces), ...faultsBetween(files)]).toEqual([]);
});

it('rows that are not quoted are named by their facts', () => {
  const files = tracesOf(assembleBook(smallInput({ audience: 'public' })));
  const rows = files.flatMap((each) => each.files.flatMap((file) => file.rows));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ key, cells }) => cells || !/^[a-z]+\|.+/.test(key ?? ''))).toEqual([]);
});

it('any office of any indicators and scheme', () => {
  fc.assert(
    fc.property(drawnOffice, (office) => {
      const files = tracesOf(assembleBook(office));
      expect([...files.flatMap(faultsOfTraces), ...faultsBetween(files)]).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe('what is changed is found:', () => {
  const file = tracesOf(assembleBook(smallInput())).find(({ unit }) => unit.id === 'A');
  if (!file) throw new Error('no trace');

  it('a number', () => {
    const bent = file.traces.map((trace) => ({
      ...trace,
      steps: trace.steps.map((step) => ({ ...step, value: (step.value ?? 0) * 1.001 })),
    }));
    expect(faultsOfTraces({ ...file, traces: bent })).not.toEqual([]);
  });

  it('the line of a row', () => {
    const bent = file.files.map((each) => ({ ...each, rows: each.rows.slice(1) }));
    expect(faultsOfTraces({ ...file, files: bent })).not.toEqual([]);
  });

  it('the result that another trace rests on', () => {
    const bent = file.traces.map((trace) =>
      trace.id === 'criterion-K1' ? { ...trace, value: 0.123 } : trace,
    );
    expect(() => faultsOfTraces({ ...file, traces: bent })).toThrow('criterion-K1 does not give');
  });
});
