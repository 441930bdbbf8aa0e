import { createHash } from 'node:crypto';
import { readBook } from '../../book/read-book.ts';
import { pagesFile } from '../../book/schema/office-file.ts';
import { dataFile, methodFile } from '../../book/schema/site-files.ts';
import type { Language } from '../../contract/bilingual.ts';
import { methodSections } from '../../words/method/sections.ts';
import { groupsWithPage } from '../appraisal/appraisal-groups.ts';
import { reviewPeriods } from '../quality/review-periods.ts';
import { office } from '../shell/site-office.ts';
import search from './search.ts?classic';
import { searchIndex } from './search-entries.ts';

const sources = {
  office,
  pages: readBook('pages.json', pagesFile),
  drops: readBook('data.json', dataFile).drops.map(({ drop }) => drop),
  reviews: reviewPeriods(),
  groups: office.appraisalPeriods.slice(-1).flatMap(groupsWithPage),
  method: methodSections(readBook('method.json', methodFile)),
};

function scriptIn(language: Language): string {
  const index = JSON.stringify(searchIndex(sources, language));
  return `(()=>{${search}classic.start(JSON.parse(${JSON.stringify(index)}))})();\n`;
}

/** The search of each language: the work and the index, loaded when a reader first searches. */
export const searchScripts: Readonly<Record<Language, string>> = { zh: scriptIn('zh'), en: scriptIn('en') };

const versionOf = (script: string) => createHash('sha256').update(script).digest('hex').slice(0, 8);

/** Name the scripts' contents, so that no browser keeps an old one. */
export const searchVersions: Readonly<Record<Language, string>> = {
  zh: versionOf(searchScripts.zh),
  en: versionOf(searchScripts.en),
};
