import type { PublishedTrace, TracesFile } from '../../../src/book/schema/traces-file.ts';
import { evaluate, type Values } from './formula.ts';

type Input = PublishedTrace['inputs'][number];

/** What an auditor has before him: the numbers of the inputs of the traces so far by their symbols, and each trace's result. */
interface Audit {
  readonly inputs: Map<string, ReadonlyMap<string, number>>;
  readonly results: ReadonlyMap<string, number | null>;
}

/** `x_{1}/n_{1}` raised by 2 is `x_{3}/n_{3}`. */
function counted(symbol: string, by: number): string[] {
  return symbol
    .split('/')
    .map((each) => each.replace(/\{(\d+)\}/, (_, number: string) => `{${Number(number) + by}}`));
}

/** Numbers that one entry of the inputs stands for: `x_{1}/n_{1}` of `3/120` is two, and a run of months as many as it says. */
function numbersOf(input: Input, { inputs, results }: Audit): [symbol: string, value: number][] {
  if ('from' in input) {
    const { symbol, count, from } = input;
    const there = inputs.get(from.trace);
    return Array.from({ length: count }, (_, by) => by).flatMap((by) => {
      const same = counted(from.symbol, by);
      return counted(symbol, by).map((each, i): [string, number] => {
        const value = there?.get(same[i] ?? '');
        if (value === undefined) throw new Error(`${from.trace} has no ${same[i]}`);
        return [each, value];
      });
    });
  }
  const { symbol, value, trace, unit } = input;
  if (trace !== undefined && unit === undefined && results.get(trace) !== value)
    throw new Error(`${trace} does not give ${value}`);
  if (symbol === '' || value === null) return [];
  const numbers = String(value).split('/');
  return symbol.split('/').map((each, i) => [each, Number(numbers[i])]);
}

function given(trace: PublishedTrace, audit: Audit): Map<string, number> {
  const values = new Map<string, number>();
  for (const [symbol, value] of trace.inputs.flatMap((input) => numbersOf(input, audit))) {
    if (values.has(symbol)) throw new Error(`${symbol} stands for two inputs`);
    values.set(symbol, value);
  }
  return values;
}

function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-12, 1e-9 * Math.abs(b));
}

/** What is wrong with one step; `null` if its formula gives its value. A value that is missing must not be computable. */
function faultOf(
  { expression, value }: PublishedTrace['steps'][number],
  values: Values,
): { readonly symbol: string; readonly fault: string | null } {
  const [symbol = '', ...formula] = expression.split(' = ');
  const worked = evaluate(formula.join(' = '), values);
  if (value === null) {
    return { symbol, fault: Number.isFinite(worked) ? `${expression}: ${worked} for no value` : null };
  }
  return { symbol, fault: agree(worked, value) ? null : `${expression}: ${worked} for ${value}` };
}

/** A step that gives another value than it says, and a result that is neither a step's value nor an input's. */
function faultsOfTrace(trace: PublishedTrace, inputs: ReadonlyMap<string, number>): string[] {
  const values = new Map(inputs);
  const faults: string[] = [];
  for (const step of trace.steps) {
    const { symbol, fault } = faultOf(step, values);
    if (fault !== null) faults.push(fault);
    if (step.value !== null) values.set(symbol, step.value);
  }
  const reached = [...trace.steps.map(({ value }) => value), ...values.values()];
  if (trace.value !== null && !reached.includes(trace.value)) faults.push(`nothing gives ${trace.value}`);
  return faults;
}

/** Rows and texts that a trace names and its file does not have. */
function missingOf(trace: PublishedTrace, { files, texts }: TracesFile): string[] {
  const inputs = trace.inputs.flatMap((input) => ('from' in input ? [] : [input]));
  const labels = [trace.rule, ...[...inputs, ...trace.steps].map(({ label }) => label)];
  const rows = inputs.flatMap((input) => [
    ...(input.rows ?? []),
    ...(input.revised ?? []).map(({ row }) => row),
  ]);
  return [
    ...labels.filter((at) => texts[at] === undefined).map((at) => `no text ${at}`),
    ...rows
      .filter(([at, line]) => {
        const rows = files[at]?.rows;
        return rows === undefined || (rows.length > 0 && !rows.some((row) => row.line === line));
      })
      .map(([at, line]) => `no line ${line} of file ${at}`),
  ];
}

/**
 * Works every trace of a file out again from what the file says alone, in its order, and says what does not come out or cannot be
 * looked up.
 */
export function faultsOfTraces(file: TracesFile): string[] {
  const results = new Map(file.traces.map(({ id, value }) => [id, value]));
  const audit: Audit = { inputs: new Map(), results };
  return file.traces.flatMap((trace) => {
    const inputs = given(trace, audit);
    audit.inputs.set(trace.id, inputs);
    return [...faultsOfTrace(trace, inputs), ...missingOf(trace, file)].map(
      (fault) => `${trace.id}: ${fault}`,
    );
  });
}

/** What the traces of several units say of each other and does not agree: a unit below must have reached what is told of it. */
export function faultsBetween(files: readonly TracesFile[]): string[] {
  const byUnit = new Map(files.map((file) => [file.unit.slug, file.traces]));
  const inputs = files.flatMap(({ unit, traces }) =>
    traces.flatMap((trace) =>
      trace.inputs.flatMap((input) =>
        'from' in input || input.unit === undefined ? [] : [{ ...input, of: `${unit.id} ${trace.id}` }],
      ),
    ),
  );
  return inputs.flatMap(({ of, symbol, value, unit = '', trace }) => {
    const steps = byUnit.get(unit)?.find(({ id }) => id === trace)?.steps ?? [];
    const reached = steps.find(({ expression }) => expression.startsWith('A = '))?.value;
    return reached === value ? [] : [`${of}: ${symbol} is ${value}, ${unit} has ${reached}`];
  });
}
