import { ownText } from './own-text.ts';

/** Different texts of a column up to which equal ones are looked for; beyond, most are met only once. */
const SHARED = 1_000;

/** Gives a text to be kept: for equal texts one and the same, so that the names in a million records take little memory. */
export function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  let many = false;
  return (text) => {
    if (many) return ownText(text);
    const own = known.get(text);
    if (own !== undefined) return own;
    const made = ownText(text);
    known.set(made, made);
    if (known.size === SHARED) {
      many = true;
      known.clear();
    }
    return made;
  };
}
