import type { ExploreFile } from '../book/schema/explore-file.ts';
import { hasYears } from './explore-state.ts';

/** What the page begins with: enough for the first drawing, however many subjects there are. */
export interface ExploreStart extends ExploreFile {
  /** Whether any subject is reported more often than once a year. */
  readonly hasYears: boolean;
}

/** The explorer's file with no more subjects than the one drawn first; the whole list comes when a reader reaches for it. */
export function exploreStart(file: ExploreFile): ExploreStart {
  const subjects = file.subjects.filter(({ slug }) => slug === file.start?.subject);
  return { ...file, subjects, hasYears: hasYears(file) };
}
