/**
 * A small reader of the formulas that traces carry. It shares nothing with the measures: it knows numbers, the symbols it is
 * given, and what an auditor with a pocket calculator knows.
 */
export type Values = ReadonlyMap<string, number>;

const SYMBOL = /^[A-Za-zŶ]′?(_\{[^}]+\})?/u;
const NUMBER = /^\d+(\.\d+)?(e[-+]?\d+)?/;

/** Equal on paper: what binary floating point loses is none of an auditor's business. */
const SLACK = 1e-9;

function slack(a: number, b: number): number {
  return SLACK * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Value of a formula: cases parted by semicolons, `condition: formula`, the last one without a condition. */
export function evaluate(text: string, values: Values): number {
  for (const part of text.split(';')) {
    const [condition, result] = part.includes(':') ? part.split(':') : ['', part];
    if (condition === '' || holds(condition ?? '', values)) return number(result ?? '', values);
  }
  throw new Error(`no case holds: ${text}`);
}

/** `L ≤ A ≤ H`: every neighbour in order. */
function holds(text: string, values: Values): boolean {
  const parts = text.split(/([≤≥])/);
  const terms = parts.filter((_, i) => i % 2 === 0).map((term) => number(term, values));
  return parts
    .filter((_, i) => i % 2 === 1)
    .every((sign, i) => {
      const [left = Number.NaN, right = Number.NaN] = [terms[i], terms[i + 1]];
      const gap = sign === '≤' ? right - left : left - right;
      return gap >= -slack(left, right);
    });
}

function number(text: string, values: Values): number {
  const tail = /^P\(X ([≤≥]) x \| n, p_\{0\}\)$/.exec(text.trim());
  if (tail) return binomialTail(tail[1] === '≥', read('x', values), read('n', values), read('p_{0}', values));
  const reader = new Reader(text.replace(/\s/g, ''), values);
  const value = reader.sum();
  if (reader.rest !== '') throw new Error(`not understood: ${reader.rest} in ${text}`);
  return value;
}

function read(symbol: string, values: Values): number {
  const value = values.get(symbol);
  if (value === undefined) throw new Error(`no value for ${symbol}`);
  return value;
}

/** Σ P(X = k) by the recursion of binomial probabilities, over the side asked for. */
function binomialTail(upper: boolean, x: number, n: number, p: number): number {
  let log = n * Math.log1p(-p);
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    if (upper ? k >= x : k <= x) sum += Math.exp(log);
    log += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  return sum;
}

/** Reads sums of products of factors, from left to right. */
class Reader {
  rest: string;
  readonly #values: Values;

  constructor(text: string, values: Values) {
    this.rest = text;
    this.#values = values;
  }

  sum(): number {
    let value = this.#take('−') ? -this.#product() : this.#product();
    for (;;) {
      if (this.#take('+')) value += this.#product();
      else if (this.#take('−')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#factor();
    for (;;) {
      if (this.#take('×')) value *= this.#factor();
      else if (this.#take('÷')) value /= this.#factor();
      else return value;
    }
  }

  #factor(): number {
    if (this.#take('Σ')) return this.#total();
    if (this.#take('√')) return Math.sqrt(this.#factor());
    if (this.#take('(')) return this.#until(')');
    if (this.#take('|')) return Math.abs(this.#until('|'));
    if (this.#take('⌊')) {
      const value = this.#until('⌋');
      return Math.floor(value + slack(value, value));
    }
    for (const [name, of] of FUNCTIONS) if (this.#take(`${name}(`)) return of(this.#list());
    const digits = this.#match(NUMBER);
    if (digits !== null) return Number(digits);
    const symbol = this.#match(SYMBOL);
    if (symbol === null) throw new Error(`not understood: ${this.rest}`);
    return read(symbol, this.#values);
  }

  /** `Σ a_{i}`, `Σ (a_{i} ÷ f_{i})`: over every number that the symbols are given with. */
  #total(): number {
    const here = this.rest;
    const known = [...this.#values.keys()].flatMap((symbol) => /_\{([1-9]\d*)\}$/.exec(symbol)?.[1] ?? []);
    const letter = /([A-Za-z]′?)_\{i\}/.exec(here)?.[1] ?? '';
    const numbers = [...new Set(known)].filter((at) => this.#values.has(`${letter}_{${at}}`));
    let total = 0;
    let rest = here.replace(SYMBOL, '');
    for (const at of numbers) {
      const inner = new Reader(here.replaceAll('_{i}', `_{${at}}`), this.#values);
      total += inner.#factor();
      rest = inner.rest.replaceAll(`_{${at}}`, '_{i}');
    }
    this.rest = rest;
    return total;
  }

  #list(): number[] {
    const values = [this.sum()];
    while (this.#take(',')) values.push(this.sum());
    if (!this.#take(')')) throw new Error(`no ) before ${this.rest}`);
    return values;
  }

  #until(end: string): number {
    const value = this.sum();
    if (!this.#take(end)) throw new Error(`no ${end} before ${this.rest}`);
    return value;
  }

  #take(text: string): boolean {
    if (!this.rest.startsWith(text)) return false;
    this.rest = this.rest.slice(text.length);
    return true;
  }

  #match(pattern: RegExp): string | null {
    const found = pattern.exec(this.rest)?.[0] ?? null;
    if (found !== null) this.rest = this.rest.slice(found.length);
    return found;
  }
}

const FUNCTIONS: readonly (readonly [string, (values: readonly number[]) => number])[] = [
  ['min', (values) => Math.min(...values)],
  ['max', (values) => Math.max(...values)],
  ['exp', ([value = Number.NaN]) => Math.exp(value)],
  ['ln', ([value = Number.NaN]) => Math.log(value)],
];
