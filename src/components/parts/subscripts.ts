/** A stretch of a formula or of text about one. */
export interface Stretch {
  readonly text: string;
  readonly lowered: boolean;
}

/** Splits text at its subscripts, written `p_{0}`: fonts of many office machines lack the small letters that Unicode has. */
export function stretchesOf(text: string): Stretch[] {
  return text
    .split(/_\{([^}]*)\}/)
    .map((part, index) => ({ text: part, lowered: index % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}
