import {
  aboveBenchmark,
  beyondFunnel,
  beyondLimit,
  generallyAbove,
  runAbove,
} from '../../../words/sentences/attention-quality.ts';
import { rateName } from '../../../words/sentences/rate-sentence.ts';
import type { ControlChart } from '../../schema/quality-result.ts';
import type { Attention } from '../files/attention.ts';
import type { Material } from '../material/material.ts';
import { countedThings } from './counted-things.ts';
import type { OfficeQuality, UnitQuality } from './office-quality.ts';

/** Chance of a point beyond three standard deviations on one side, for sorting only. */
const THREE_SIGMA = 0.00135;

/** Latest plotted points in a row above the centre; points on the line are skipped. */
function latestRunAbove(chart: ControlChart): number {
  const current = chart.points.slice(-(chart.segments.at(-1)?.points ?? 0));
  const rates = current.flatMap((point) =>
    point.plotted && point.rate !== chart.centre ? (point.rate ?? []) : [],
  );
  const lastBelow = rates.findLastIndex((rate) => rate < chart.centre);
  return rates.length - 1 - lastBelow;
}

function aboveLine(each: UnitQuality, tested: number, falseAlarms: number): Attention[] {
  const { upperTail, verdict, sentence, rate } = each.result.year;
  if (!each.believed || upperTail === null) return [];
  return [
    {
      kind: 'quality',
      severity: verdict === 'alarm' ? 'alarm' : 'alert',
      ...aboveBenchmark({ unit: each.unit.ref.short, rate: sentence, upperTail, tested, falseAlarms }),
      link: `units/${each.unit.ref.slug}`,
      chance: upperTail,
      size: rate ?? 0,
    },
  ];
}

function chartLine(each: UnitQuality, material: Material, judged: number, latest: string): Attention[] {
  const { chart, gaps } = each.result;
  const point = chart?.points.at(-1);
  if (gaps || !chart || !point || chart.until !== latest) return [];
  const common = { kind: 'quality', link: `units/${each.unit.ref.slug}` } as const;
  const unit = each.unit.ref.short;
  const name = rateName(countedThings(material.office));
  const { rate, upper } = point;
  if (point.outside === 'above' && point.believed && rate !== null && upper !== null) {
    const words = beyondLimit({ unit, name, period: point.period, rate, upper, judged });
    return [{ ...common, ...words, severity: 'alert', chance: THREE_SIGMA, size: rate }];
  }
  const run = latestRunAbove(chart);
  if (run <= chart.runs.longestMax) return [];
  const words = runAbove({ unit, name, run, longestMax: chart.runs.longestMax });
  return [{ ...common, ...words, severity: 'watch', chance: 0.05, size: run }];
}

/** Chance of a unit beyond one of the 99.8 % limits, for sorting only. */
const BEYOND_FUNNEL = 0.001;

/**
 * Whether being above the benchmark is the state of the whole: all together are above it and units differ by more than chance.
 * Then a unit above it is no news, and the funnel tells which ones stand out.
 */
function isGeneral({ whole, funnel }: OfficeQuality): boolean {
  const { verdict } = whole.year;
  return funnel?.acting === 'adjusted' && (verdict === 'alarm' || verdict === 'alert');
}

/** A unit beyond the limits of the funnel to act. */
function funnelLine(each: UnitQuality, quality: OfficeQuality, material: Material): Attention[] {
  const { funnel } = quality;
  const point = funnel?.points.find(({ unit }) => unit.id === each.unit.id);
  if (!funnel || point?.state !== 'high' || point.rate === null || point.upper === null) return [];
  const { rate, upper } = point;
  const words = beyondFunnel({
    unit: each.unit.ref.short,
    name: rateName(countedThings(material.office)),
    rate,
    upper,
    target: funnel.target,
    phi: funnel.phi,
    units: funnel.points.filter(({ n }) => n > 0).length,
  });
  return [
    {
      kind: 'quality',
      severity: 'alarm',
      ...words,
      link: `units/${each.unit.ref.slug}`,
      chance: BEYOND_FUNNEL,
      size: rate,
    },
  ];
}

/** The whole in one line, ahead of the units. */
function wholeLine({ office }: Material, quality: OfficeQuality, above: number, tested: number): Attention[] {
  const { verdict, rate } = quality.whole.year;
  const name = rateName(countedThings(office));
  if (above === 0) return [];
  return [
    {
      kind: 'quality',
      severity: verdict === 'alarm' ? 'alarm' : 'alert',
      ...generallyAbove({ name, above, tested, falseAlarms: office.quality.alert }),
      link: 'quality',
      chance: 0,
      size: rate ?? 0,
    },
  ];
}

/**
 * Units whose document quality needs a look: above the benchmark by a test of all units together, or where the whole is above
 * it, beyond the funnel's limits; else with a signal at the latest point of the control chart. A unit is listed once. A signal for
 * the better is no reason to look.
 */
export function qualityAttention(material: Material, quality: OfficeQuality): Attention[] {
  const { alert } = material.office.quality;
  const tested = quality.units.filter(({ result }) => result.year.upperTail !== null).length;
  const judged = quality.units.filter(
    ({ result }) => result.gaps === null && result.chart?.points.at(-1)?.believed,
  ).length;
  const general = isGeneral(quality);
  const lines = quality.units.flatMap((each) => {
    const first = general ? funnelLine(each, quality, material) : aboveLine(each, tested, alert);
    return first.length > 0 ? first : chartLine(each, material, judged, quality.counts.latest);
  });
  if (!general) return lines;
  const above = quality.units.filter(({ believed }) => believed).length;
  return [...wholeLine(material, quality, above, tested), ...lines];
}
