import type { OfficeFile } from '../../book/schema/office-file.ts';
import type { Bilingual } from '../../contract/bilingual.ts';
import { areDocuments } from '../../words/pages/rate.ts';
import { shellWords } from '../../words/pages/shell.ts';

/** A section of the site as the navigation names it; `path` is below the language's root. */
export interface SiteSection {
  readonly path: string;
  readonly name: Bilingual;
}

/** The sections this office has data for, in the order of the navigation. */
export function siteSections(office: Pick<OfficeFile, 'has' | 'items'>): SiteSection[] {
  const quality = areDocuments(office.items) ? shellWords.quality : shellWords.qualityOther;
  const targets = office.has.targets ? shellWords.targets : shellWords.indicators;
  const sections = [
    { path: '', name: shellWords.overview, shown: true },
    { path: 'units', name: shellWords.units, shown: true },
    { path: 'targets', name: targets, shown: office.has.indicators },
    { path: 'quality', name: quality, shown: office.has.quality },
    { path: 'supervision', name: shellWords.supervision, shown: office.has.supervision },
    { path: 'appraisal', name: shellWords.appraisal, shown: office.has.appraisal },
    { path: 'satisfaction', name: shellWords.satisfaction, shown: office.has.satisfaction },
    { path: 'procurement', name: shellWords.procurement, shown: office.has.procurement },
    { path: 'explore', name: shellWords.explore, shown: office.has.indicators || office.has.quality },
    { path: 'data', name: shellWords.data, shown: true },
    { path: 'check', name: shellWords.check, shown: true },
    { path: 'method', name: shellWords.method, shown: true },
  ];
  return sections.filter((section) => section.shown).map(({ path, name }) => ({ path, name }));
}

/** Folders whose pages belong to a section of another name. */
const HOMES: Readonly<Record<string, string>> = { trace: 'units', drops: 'data' };

/** Path of the section that a page belongs to. */
export function sectionOf(path: string): string {
  const [folder = ''] = path.split('/');
  return HOMES[folder] ?? folder;
}

/** `aria-current` of a section's link: `page` on the section's own page, `true` on a page below it. */
export function currentMark(path: string, section: SiteSection): 'page' | 'true' | undefined {
  if (path === section.path) return 'page';
  return sectionOf(path) === section.path ? 'true' : undefined;
}
