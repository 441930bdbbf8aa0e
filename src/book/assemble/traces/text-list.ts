import type { Bilingual } from '../../../contract/bilingual.ts';

/** Texts, each of them once, in the order in which they are first asked for. */
export class TextList {
  readonly #places = new Map<string, number>();
  readonly texts: Bilingual[] = [];

  /** The place of a text in the list; it is added at its end where it is new. */
  placeOf(text: Bilingual): number {
    const content = `${text.zh}\n${text.en}`;
    const known = this.#places.get(content);
    if (known !== undefined) return known;
    this.#places.set(content, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
