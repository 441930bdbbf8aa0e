import { readBook } from '../../book/read-book.ts';
import { type AppraisalFile, appraisalFile } from '../../book/schema/appraisal-result.ts';
import { type UnitSummary, unitsFile } from '../../book/schema/unit-file.ts';
import { areMany } from '../parts/many-units.ts';
import { office } from '../shell/site-office.ts';

export type PeerGroup = AppraisalFile['groups'][number];

/** Units that the register puts into no peer group. */
const UNGROUPED = 'others';

/** Last part of the addresses of a group's pages, the same in every period: its place among the groups of the register. */
export function groupSlugs(units: readonly UnitSummary[]): (group: PeerGroup) => string {
  const names = [...new Set(units.flatMap(({ group }) => group?.zh ?? []))];
  const slugs = new Map(names.map((name, index) => [name, `g${index + 1}`]));
  return ({ name }) => slugs.get(name.zh) ?? UNGROUPED;
}

/** Whether so many units were appraised that each group has a page of its own. */
export function haveGroupPages(groups: readonly PeerGroup[]): boolean {
  return areMany(groups.reduce((sum, { ranking }) => sum + ranking.length, 0));
}

/** A peer group in one period, where it has a page of its own. */
export interface GroupPage {
  readonly slug: string;
  readonly period: string;
  /** The scheme's total. */
  readonly total: number;
  readonly group: PeerGroup;
  readonly adjustments: AppraisalFile['adjustments'];
  /** Every period in which the group has such a page. */
  readonly periods: readonly string[];
}

/** The groups that have a page of their own in a period; none where few units were appraised. */
export function groupsWithPage(period: string): Omit<GroupPage, 'periods'>[] {
  const { total, groups, adjustments } = readBook(`appraisal/${period}.json`, appraisalFile);
  if (!haveGroupPages(groups)) return [];
  const slugOf = groupSlugs(readBook('units.json', unitsFile).units);
  return groups.map((group) => {
    const members = new Set(group.ranking.map(({ unit }) => unit.id));
    const own = adjustments.filter(({ unit }) => members.has(unit.id));
    return { slug: slugOf(group), period, total, group, adjustments: own };
  });
}

let known: readonly GroupPage[] | null = null;

/** The pages of all groups in all periods; read once. */
export function groupPages(): readonly GroupPage[] {
  known ??= readGroupPages();
  return known;
}

function readGroupPages(): GroupPage[] {
  const pages = office.appraisalPeriods.flatMap(groupsWithPage);
  const byGroup = Map.groupBy(pages, ({ slug }) => slug);
  return pages.map((page) => ({
    ...page,
    periods: (byGroup.get(page.slug) ?? []).map(({ period }) => period),
  }));
}

/** The page of a group in a period; throws where it has none. */
export function groupPage(period: string, slug: string): GroupPage {
  const page = groupPages().find((each) => each.period === period && each.slug === slug);
  if (page === undefined) throw new Error(`no page of the group ${slug} in ${period}`);
  return page;
}
