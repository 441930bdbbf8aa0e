import type { Language } from '../contract/bilingual.ts';

/** What Astro found in an address in place of a route's names in brackets. */
type Parameters = Readonly<Record<string, string | undefined>>;

/** The language of a page below `[...language]`: Chinese stands at the root, English in `en`. */
export function languageOf({ language }: Parameters): Language {
  if (language !== undefined && language !== 'en') throw new Error(`no language of the site: ${language}`);
  return language ?? 'zh';
}

/** The part of an address that a route names; throws where the route has no such part. */
export function parameter(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  return value;
}
