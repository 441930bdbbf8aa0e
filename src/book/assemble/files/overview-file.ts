import { attentionMore } from '../../../words/sentences/attention-more.ts';
import { overviewSentence } from '../../../words/sentences/overview-sentence.ts';
import type { DropFile, OverviewFile } from '../../schema/site-files.ts';
import type { Material } from '../material/material.ts';
import type { OfficeQuality } from '../quality/office-quality.ts';
import { qualityAttention } from '../quality/quality-attention.ts';
import type { OfficeSupervision } from '../supervision/office-supervision.ts';
import { supervisionAttention } from '../supervision/supervision-attention.ts';
import type { IndicatorTargets } from '../targets/indicator-targets.ts';
import { matrixOf } from '../targets/matrix.ts';
import { ownResults } from '../targets/office-targets.ts';
import { countStatuses } from '../targets/status-counts.ts';
import { targetAttention } from '../targets/target-attention.ts';
import { type Attention, attentionList } from './attention.ts';
import { changesOf, revisionAttention } from './changes.ts';
import { missingAttention } from './missing-attention.ts';

/** What the overview is made from. */
export interface OverviewMaterial {
  readonly material: Material;
  readonly targets: readonly IndicatorTargets[];
  readonly quality: OfficeQuality | null;
  /** Lines of the appraisal. */
  readonly appraisal: readonly Attention[];
  readonly ranking: OverviewFile['ranking'];
  readonly latestDrop: DropFile | undefined;
  readonly supervision: OfficeSupervision | null;
}

/** Indicators shown at the head of the overview. */
const MOST_TILES = 8;

/**
 * The indicators for the whole office, the most important first: those with a target before those without, then by how many units
 * share in them; the register's order among equals.
 */
function tilesOf(all: readonly IndicatorTargets[]): OverviewFile['tiles'] {
  return all
    .filter((targets) => targets.indicator.record.direction !== 'monitor')
    .flatMap(({ whole, units }) => (whole ? [{ whole, units: units.length }] : []))
    .toSorted(
      (a, b) =>
        Number(b.whole.status !== 'no_target') - Number(a.whole.status !== 'no_target') || b.units - a.units,
    )
    .slice(0, MOST_TILES)
    .map(({ whole }) => whole);
}

/** Units with targets, by status; those without any are left out. */
function countsOf({ units }: Material, all: readonly IndicatorTargets[]): OverviewFile['counts'] {
  const byUnit = Map.groupBy(all.flatMap(ownResults), (result) => result.unit.id);
  return units.all.flatMap((unit) => {
    const results = byUnit.get(unit.id);
    return results ? [{ unit: unit.ref, counts: countStatuses(results) }] : [];
  });
}

/** `overview.json`. */
export function overviewFileOf(parts: OverviewMaterial): OverviewFile {
  const { material, targets, quality, latestDrop } = parts;
  const found = [
    ...parts.appraisal,
    ...(quality ? qualityAttention(material, quality) : []),
    ...targetAttention(material, targets),
    ...supervisionAttention(material, parts.supervision),
    ...missingAttention(material, targets, quality),
    ...revisionAttention(latestDrop),
  ];
  return {
    sentence: overviewSentence({
      cutoff: material.calendar.cutoff,
      counts: countStatuses(targets.flatMap(ownResults)),
      attention: found.length,
      alarms: found.filter(({ severity }) => severity === 'alarm').length,
    }),
    detail: quality?.whole.year.sentence ?? null,
    attention: attentionList(found, attentionMore),
    tiles: tilesOf(targets),
    matrix: matrixOf(material, targets),
    counts: countsOf(material, targets),
    quality: quality?.whole ?? null,
    ranking: parts.ranking,
    changes: changesOf(latestDrop),
  };
}
