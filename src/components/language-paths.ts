import type { Language } from '../contract/bilingual.ts';

/** Astro's `[...language]` parameter: absent for Chinese, which stands at the root. */
const PARAMETERS: Readonly<Record<Language, string | undefined>> = { zh: undefined, en: 'en' };

const ALL: readonly Language[] = ['zh', 'en'];

/** Languages to make pages in: a large site is shared out among processes, one a language. */
const shared = process.env.KAOPING_LANGUAGES?.split(',');
const LANGUAGES = shared === undefined ? ALL : ALL.filter((language) => shared.includes(language));

/** Static paths of a page that stands once in each language. */
export function languagePaths() {
  return LANGUAGES.map((language) => ({ params: { language: PARAMETERS[language] }, props: { language } }));
}

/** Static paths of a page that stands once in each language for each value of a route parameter. */
export function languagePathsOf<Name extends string>(parameter: Name, values: readonly string[]) {
  return LANGUAGES.flatMap((language) =>
    values.map((value) => ({
      params: { language: PARAMETERS[language], [parameter]: value } as Record<
        'language' | Name,
        string | undefined
      >,
      props: { language, value },
    })),
  );
}
