/**
 * One named number on the way to a result, in the order in which it was computed. `name` is a key in snake case; the words
 * for it live with the other words. `value` is `null` where the number is not computable.
 */
export interface Step {
  readonly name: string;
  readonly value: number | null;
}
