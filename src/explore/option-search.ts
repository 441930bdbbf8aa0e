/** Something to choose from a long list. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** Said beside it, such as an area; also searched. */
  readonly note: string;
}

/** Most options that a list shows at once. */
export const MOST_OPTIONS = 60;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Options that hold every word of a query, in their order; those whose text begins with the query come first. */
export function searchOptions(options: readonly Option[], query: string): Option[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = options.filter(({ text, note, value }) => {
    const whole = folded(`${text} ${note} ${value}`);
    return words.every((word) => whole.includes(word));
  });
  const begins = ({ text }: Option) => folded(text).startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
