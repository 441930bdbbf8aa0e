import type { Bilingual } from './bilingual.ts';
import type { CriterionRecord } from './tables/criteria.ts';

/** One step of a step table: the value at which it begins or ends, and the points that it gives. */
export interface Step {
  readonly edge: number;
  readonly points: number;
}

/** A criterion's rule with its parameters, in the unit of the linked indicator. */
export type RuleParameters =
  | { readonly rule: 'manual' | 'completion' | 'threshold' }
  | {
      readonly rule: 'steps';
      /** `from`: a step holds from its edge upwards; `up_to`: from its edge downwards. The edge itself is inside. */
      readonly holds: 'from' | 'up_to';
      /** Best step first; the first that holds counts, and where none holds the points are 0. */
      readonly steps: readonly Step[];
    }
  | {
      readonly rule: 'deduct';
      /** Up to this value nothing is taken off. */
      readonly threshold: number;
      /** Size of the unit by which the excess is counted; above 0. */
      readonly per: number;
      /** Points taken off for each such unit. */
      readonly minus: number;
    };

/** What a parameters cell turned out to be. A fault is a finding about the data, so it is a value. */
export type ParametersReading =
  | { readonly ok: true; readonly parameters: RuleParameters }
  | { readonly ok: false; readonly fault: Bilingual };

type Rule = CriterionRecord['rule'];

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Names of the deduction's parameters, as they may be written. */
const DEDUCTION_NAMES = {
  threshold: ['threshold', '界值'],
  per: ['per', '每超'],
  minus: ['minus', '扣'],
} as const;

/**
 * Reads the parameters cell of a criterion. Full-width digits and marks are read as their half-width forms, blanks
 * around the parts do not matter, and `null` is an empty cell.
 */
export function parseParameters(rule: Rule, text: string | null): ParametersReading {
  const parts = partsOf(text ?? '');
  if (rule === 'steps') return parseSteps(parts);
  if (rule === 'deduct') return parseDeduction(parts);
  if (parts.length > 0) {
    return fault('该计分方式不用参数。', 'This rule takes no parameters.');
  }
  return { ok: true, parameters: { rule } };
}

function parseSteps(parts: readonly string[]): ParametersReading {
  if (parts.length === 0) {
    return fault(
      '阶梯计分要写明各档，如 90:10;80:8;60:5。',
      'A step table needs its steps, such as 90:10;80:8;60:5.',
    );
  }
  const steps: Step[] = [];
  for (const part of parts) {
    const step = parseStep(part);
    if (step === null) {
      return fault(
        `“${part}”不是“界值：得分”，得分不得为负。`,
        `"${part}" is not edge:points with points of 0 or more.`,
      );
    }
    steps.push(step);
  }
  if (!strictlyFalling(steps.map((step) => step.points))) {
    return fault(
      '各档得分要从高到低，不得相同。',
      'The points must fall from step to step, best first, none alike.',
    );
  }
  const edges = steps.map((step) => step.edge);
  if (strictlyFalling(edges)) return { ok: true, parameters: { rule: 'steps', holds: 'from', steps } };
  if (strictlyFalling(edges.toReversed())) {
    return { ok: true, parameters: { rule: 'steps', holds: 'up_to', steps } };
  }
  return fault(
    '各档界值要依次由大到小或由小到大，不得相同。',
    'The edges must fall or rise from step to step, none alike.',
  );
}

function parseStep(part: string): Step | null {
  const [edge, points, ...more] = part.split(':').map((side) => side.trim());
  if (edge === undefined || points === undefined || more.length > 0) return null;
  if (!NUMBER.test(edge) || !NUMBER.test(points) || Number(points) < 0) return null;
  return { edge: Number(edge), points: Number(points) };
}

function parseDeduction(parts: readonly string[]): ParametersReading {
  const found = new Map<string, number>();
  for (const part of parts) {
    const [name = '', value = '', ...more] = part.split('=').map((side) => side.trim());
    const key = deductionKey(name);
    if (key === null || more.length > 0 || !NUMBER.test(value)) {
      return fault(
        `“${part}”看不懂，扣分参数写作 threshold=0.5;per=0.1;minus=1。`,
        `"${part}" is not understood; a deduction is written threshold=0.5;per=0.1;minus=1.`,
      );
    }
    if (found.has(key)) return fault(`参数 ${key} 重复。`, `Parameter ${key} stands twice.`);
    found.set(key, Number(value));
  }
  const threshold = found.get('threshold');
  const per = found.get('per');
  const minus = found.get('minus');
  if (threshold === undefined || per === undefined || minus === undefined) {
    const absent = Object.keys(DEDUCTION_NAMES).filter((key) => !found.has(key));
    return fault(`缺少参数 ${absent.join('、')}。`, `Parameters are missing: ${absent.join(', ')}.`);
  }
  if (per <= 0 || minus < 0) {
    return fault('per 要大于 0,minus 不得为负。', 'per must be above 0 and minus not below 0.');
  }
  return { ok: true, parameters: { rule: 'deduct', threshold, per, minus } };
}

function deductionKey(name: string): keyof typeof DEDUCTION_NAMES | null {
  for (const key of Object.keys(DEDUCTION_NAMES) as (keyof typeof DEDUCTION_NAMES)[]) {
    if (DEDUCTION_NAMES[key].some((spelling) => spelling === name.toLowerCase())) return key;
  }
  return null;
}

/** The parts between semicolons. NFKC makes full-width digits, colons, semicolons and equals signs half-width. */
function partsOf(text: string): string[] {
  const plain = text.normalize('NFKC').trim();
  const parts = plain.split(';').map((part) => part.trim());
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

function strictlyFalling(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? Number.POSITIVE_INFINITY));
}

function fault(zh: string, en: string): ParametersReading {
  return { ok: false, fault: { zh, en } };
}
