import { indicatorSentence } from '../../../words/sentences/indicator-sentence.ts';
import { targetsSentence } from '../../../words/sentences/targets-sentence.ts';
import type { IndicatorFile, TargetSummary, TargetsFile } from '../../schema/site-files.ts';
import type { TargetResult } from '../../schema/target-result.ts';
import type { Material } from '../material/material.ts';
import { maybeNameIn } from '../material/name-in.ts';
import { type IndicatorTargets, indicatorTargets, type UnitTarget } from './indicator-targets.ts';
import { countStatuses } from './status-counts.ts';

/** Results that count: those of units with a target or values of their own, not what is only rolled up. */
export function ownResults(targets: IndicatorTargets): TargetResult[] {
  return targets.units.filter((each) => each.own).map((each) => each.result);
}

/** Works out every indicator on which there is a target or a value, in the register's order. */
export function officeTargets(material: Material): IndicatorTargets[] {
  return material.indicators
    .map((indicator) => indicatorTargets(material, indicator))
    .filter((targets) => targets.units.length > 0);
}

function summaryOf(material: Material, targets: IndicatorTargets): TargetSummary {
  const { record, ref } = targets.indicator;
  const own = ownResults(targets);
  return {
    indicator: ref,
    area: maybeNameIn(material.office, record.area),
    dimension: record.dimension,
    units: own.length,
    only: own.length === 1 ? (own[0]?.unit ?? null) : null,
    counts: countStatuses(own),
    whole: targets.whole,
  };
}

/** Units without units below them first, best completion first; the register's order among equals. */
function inResultOrder(material: Material, units: readonly UnitTarget[]): TargetResult[] {
  const rank = (each: UnitTarget) => (material.units.childrenOf(each.unit.id).length === 0 ? 0 : 1);
  const completion = (each: UnitTarget) => each.result.completion ?? Number.NEGATIVE_INFINITY;
  return units
    .toSorted((a, b) => {
      if (rank(a) !== rank(b)) return rank(a) - rank(b);
      return completion(a) === completion(b) ? 0 : completion(b) - completion(a);
    })
    .map((each) => each.result);
}

/** Parents whose target stands beside those of the units directly below them. */
function decompositionOf(material: Material, targets: IndicatorTargets): IndicatorFile['decomposition'] {
  if (targets.indicator.record.rollup !== 'sum') return [];
  const targetOf = (unit: string) =>
    material.targets.of(unit, targets.indicator.id).map((row) => row.record.target)[0] ?? null;
  return material.units.all.flatMap((unit) => {
    const children = material.units
      .childrenOf(unit.id)
      .map((child) => ({ unit: child.ref, target: targetOf(child.id) }))
      .filter((child) => child.target !== null);
    if (children.length === 0) return [];
    const sum = children.reduce((total, child) => total + (child.target ?? 0), 0);
    return [{ unit: unit.ref, target: targetOf(unit.id), children, sum }];
  });
}

/** Equal up to what binary floating point loses in a sum. */
function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function reconciliationOf(material: Material, targets: IndicatorTargets): IndicatorFile['reconciliation'] {
  if (targets.indicator.record.rollup !== 'sum') return [];
  return material.units.all.flatMap((unit) => {
    const own = targets.courses.own(unit);
    const below = own ? targets.courses.below(unit) : null;
    if (!own || !below) return [];
    return own.periods.flatMap((period, index) => {
      const reported = own.values[index] ?? null;
      const sum = below.values[below.periods.indexOf(period)] ?? null;
      if (reported === null || sum === null) return [];
      return [{ unit: unit.ref, period, reported, sum, agrees: agrees(reported, sum) }];
    });
  });
}

/** `targets.json`. */
export function targetsFileOf(material: Material, all: readonly IndicatorTargets[]): TargetsFile {
  const counts = countStatuses(all.flatMap(ownResults));
  return {
    counts,
    sentence: targetsSentence({ counts, indicators: all.length }),
    indicators: all.map((targets) => summaryOf(material, targets)),
  };
}

/** `targets/<slug>.json`. */
export function indicatorFileOf(material: Material, targets: IndicatorTargets): IndicatorFile {
  const { office } = material;
  const { record } = targets.indicator;
  const summary = summaryOf(material, targets);
  return {
    ...summary,
    definition: maybeNameIn(office, record.definition),
    source: maybeNameIn(office, record.source),
    reading: record.reading,
    rollup: record.rollup,
    sentence: indicatorSentence({
      whole: summary.units > 1 ? (targets.whole?.sentence ?? null) : null,
      only: summary.units === 1 ? (ownResults(targets)[0]?.sentence ?? null) : null,
      counts: summary.counts,
      units: summary.units,
    }),
    results: inResultOrder(material, targets.units),
    decomposition: decompositionOf(material, targets),
    reconciliation: reconciliationOf(material, targets),
  };
}
