/** A sentence or name in the two languages of the site. `zh` is what an office writes; `en` is plain English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages of the site. Chinese stands at `/`, English at `/en/`. */
export type Language = keyof Bilingual;
