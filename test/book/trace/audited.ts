import type { Trace } from '../../../src/book/schema/unit-file.ts';
import { evaluate, type Values } from './formula.ts';

/** Numbers of the inputs by their symbols: `x_{1}/n_{1}` of `3/120` is two. */
function given({ inputs }: Trace): Map<string, number> {
  const values = new Map<string, number>();
  for (const { symbol, value } of inputs) {
    if (symbol === '' || value === null) continue;
    const symbols = symbol.split('/');
    const numbers = String(value).split('/');
    symbols.forEach((each, i) => {
      if (values.has(each)) throw new Error(`${each} stands for two inputs`);
      values.set(each, Number(numbers[i]));
    });
  }
  return values;
}

function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-12, 1e-9 * Math.abs(b));
}

/** What is wrong with one step; `null` if its formula gives its value. A value that is missing must not be computable. */
function faultOf(
  { expression, value }: Trace['steps'][number],
  values: Values,
): { readonly symbol: string; readonly fault: string | null } {
  const [symbol = '', ...formula] = expression.split(' = ');
  const worked = evaluate(formula.join(' = '), values);
  if (value === null) {
    return { symbol, fault: Number.isFinite(worked) ? `${expression}: ${worked} for no value` : null };
  }
  return { symbol, fault: agree(worked, value) ? null : `${expression}: ${worked} for ${value}` };
}

/**
 * Works a trace out again from its inputs and formulas alone, and says what does not come out: a step that gives another
 * value than it says, and a result that is neither a step's value nor an input's.
 */
export function faultsOfTrace(trace: Trace): string[] {
  const values = given(trace);
  const faults: string[] = [];
  for (const step of trace.steps) {
    const { symbol, fault } = faultOf(step, values);
    if (fault !== null) faults.push(fault);
    if (step.value !== null) values.set(symbol, step.value);
  }
  const reached = [...trace.steps.map(({ value }) => value), ...values.values()];
  if (trace.value !== null && !reached.includes(trace.value)) faults.push(`nothing gives ${trace.value}`);
  return faults.map((fault) => `${trace.id}: ${fault}`);
}
