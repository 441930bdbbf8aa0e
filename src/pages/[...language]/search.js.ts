import type { APIRoute } from 'astro';
import { languagePaths } from '../../components/language-paths.ts';
import { searchScripts } from '../../components/search/search-script.ts';
import type { Language } from '../../contract/bilingual.ts';

export function getStaticPaths() {
  return languagePaths();
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(searchScripts[language], { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
