/** Marks by which offices say that there is no value. They are missing values, never 0. */
const MARK = /^(?:--?|——?|－－?|[–―/／无]|N\/A|n\/a)$/;

/** Whether a tidy cell says in so many words that it has no value. */
export function isNoValue(text: string): boolean {
  return MARK.test(text);
}
