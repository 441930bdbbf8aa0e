import type { OfficeFile, PagesFile } from '../../book/schema/office-file.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { MethodSection } from '../../words/method/rule.ts';
import { appraisalWords } from '../../words/pages/appraisal.ts';
import { dropWords } from '../../words/pages/drop.ts';
import { findingWords } from '../../words/pages/findings.ts';
import { areDocuments } from '../../words/pages/rate.ts';
import { formatPeriod } from '../../words/period.ts';
import type { GroupPage } from '../appraisal/appraisal-groups.ts';
import { type Place, pageHref } from '../shell/site-path.ts';
import { siteSections } from '../shell/site-sections.ts';
import type { SearchEntry, SearchIndex } from './search-entry.ts';

/** What the index is made from. */
export interface SearchSources {
  readonly office: OfficeFile;
  readonly pages: PagesFile;
  /** Drops that have a page, and the registers as they have one, too. */
  readonly drops: readonly string[];
  /** Quarters that have a review and weeks that have a bulletin. */
  readonly reviews: { readonly quarters: readonly string[]; readonly weeks: readonly string[] };
  /** Peer groups that have a page in the latest period of appraisal. */
  readonly groups: readonly Pick<GroupPage, 'slug' | 'period' | 'group'>[];
  readonly method: readonly MethodSection[];
}

interface Found {
  readonly path: string;
  readonly name: Bilingual;
  readonly short?: Bilingual;
  readonly code?: string;
}

const inBoth = (period: string): Bilingual => ({
  zh: formatPeriod(period, 'zh'),
  en: formatPeriod(period, 'en'),
});

/** What the page of the registers is called among those of the drops. */
const REGISTERS = 'registers';

/** The page of a drop, or of the registers, which have one like it. */
function dropPage(drop: string): Found {
  if (drop === REGISTERS) return { path: `drops/${drop}`, name: dropWords.registers };
  const { zh, en } = inBoth(drop);
  const name = { zh: `${zh}${dropWords.eyebrow.zh}`, en: `${dropWords.eyebrow.en}, ${en}` };
  return { path: `drops/${drop}`, name, code: drop };
}

/** Pages that stand once for each period, the latest first. */
function pagesByPeriod({ office, drops, reviews, groups }: SearchSources): Found[] {
  const pagesOf = (folder: string, periods: readonly string[], title: (period: Bilingual) => Bilingual) =>
    periods
      .map((period) => ({ path: `${folder}/${period}`, name: title(inBoth(period)), code: period }))
      .toReversed();
  const quarterTitle = areDocuments(office.items)
    ? findingWords.quarterTitle
    : findingWords.quarterTitleOther;
  return [
    ...pagesOf('appraisal', office.appraisalPeriods, appraisalWords.titleOf),
    ...groups.map(({ slug, period, group }) => ({
      path: `appraisal/${period}/${slug}`,
      name: appraisalWords.groupTitle(group.name, inBoth(period)),
    })),
    ...pagesOf('quality/quarters', reviews.quarters, quarterTitle),
    ...pagesOf('quality/weeks', reviews.weeks, findingWords.weekTitle),
    ...drops.map(dropPage).toReversed(),
  ];
}

/** Everything that can be looked for on the pages of one language; each page is found by its names in both. */
export function searchIndex(sources: SearchSources, language: Language): SearchIndex {
  const { office, pages, method } = sources;
  const root: Place = { language, path: '' };
  const other = language === 'zh' ? 'en' : 'zh';
  const entry = ({ path, name, short, code }: Found): SearchEntry => {
    const also = [name[other], code, short?.[language], short?.[other]];
    const [first, ...more] = new Set([name[language], ...also.filter((text) => text !== undefined)]);
    return [pageHref(root, path), first ?? '', ...more];
  };
  return {
    units: pages.units.map(({ id, slug, name, short }) =>
      entry({ path: `units/${slug}`, name, short, code: id }),
    ),
    indicators: pages.indicators.map(({ id, slug, name }) =>
      entry({ path: `targets/${slug}`, name, code: id }),
    ),
    pages: [...siteSections(office), ...pagesByPeriod(sources)].map(entry),
    rules: method.flatMap(({ rules }) =>
      rules.map(({ id, title }) => entry({ path: `method#${id}`, name: title })),
    ),
  };
}
