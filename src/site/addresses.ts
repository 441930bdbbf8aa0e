import { readBook } from '../book/read-book.ts';
import { pagesFile } from '../book/schema/office-file.ts';
import { dataFile, qualityFile, targetsFile } from '../book/schema/site-files.ts';
import { groupPages } from '../components/appraisal/appraisal-groups.ts';
import { explored } from '../components/explore/explored.ts';
import { areMany } from '../components/parts/many-units.ts';
import { reviewPeriods } from '../components/quality/review-periods.ts';
import { office } from '../components/shell/site-office.ts';

// Paths are relative to the site's root. That of a page is its folder and ends in a slash; any other is that of a file.

/** The root of each language. */
const LANGUAGE_ROOTS = ['', 'en/'];

/** Paths in every language, those of a page side by side. */
function inEachLanguage(paths: readonly string[]): string[] {
  return paths.flatMap((path) => LANGUAGE_ROOTS.map((root) => root + path));
}

/** The pages of a unit. They need its own files of the book and those of the whole office. */
export function unitPaths(slug: string): string[] {
  return inEachLanguage([`units/${slug}/`, `trace/${slug}/`]);
}

function targetPages(): string[] {
  if (!office.has.indicators) return [];
  const large = readBook('targets.json', targetsFile).indicators.filter(({ units }) => areMany(units));
  return ['targets/', ...large.map(({ indicator }) => `targets/${indicator.slug}/units/`)];
}

function qualityPages(): string[] {
  if (!office.has.quality) return [];
  const many = areMany(readBook('quality.json', qualityFile).units.length);
  const { weeks, quarters } = reviewPeriods();
  return [
    'quality/',
    ...(many ? ['quality/units/'] : []),
    ...weeks.map((week) => `quality/weeks/${week}/`),
    ...quarters.map((quarter) => `quality/quarters/${quarter}/`),
  ];
}

function appraisalPages(): string[] {
  const { appraisalPeriods: periods } = office;
  if (periods.length === 0) return [];
  return [
    'appraisal/',
    ...periods.map((period) => `appraisal/${period}/`),
    ...groupPages().map(({ period, slug }) => `appraisal/${period}/${slug}/`),
  ];
}

/** Every page and file but those of single units. They need the whole book. */
export function officePaths(): string[] {
  const { has, demonstration } = office;
  const pages = [
    '',
    'units/',
    ...targetPages(),
    ...readBook('pages.json', pagesFile).indicators.map(({ slug }) => `targets/${slug}/`),
    ...qualityPages(),
    ...appraisalPages(),
    ...(has.supervision ? ['supervision/'] : []),
    ...(has.satisfaction ? ['satisfaction/'] : []),
    ...(has.procurement ? ['procurement/'] : []),
    'explore/',
    'check/',
    'data/',
    ...readBook('data.json', dataFile).drops.map(({ drop }) => `drops/${drop}/`),
    'method/',
    ...(demonstration ? ['gallery/'] : []),
  ];
  return [
    ...inEachLanguage([...pages, 'search.js']),
    'favicon.svg',
    'site.css',
    'site.js',
    'check.js',
    'explore.js',
    'explore-chart.js',
    'explore/start.js',
    'explore/subjects.js',
    ...explored.subjects.map(({ slug }) => `explore/data/${slug}.js`),
  ];
}
