import type { Office } from '../contract/office.ts';
import type { Problem } from '../intake/problem.ts';
import type { FileReading } from '../intake/reading.ts';
import type { SheetSource } from '../intake/source-sheets.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { targetsSet } from '../words/sentences/counted-statuses.ts';
import { appraisalAttention } from './assemble/appraisal/appraisal-attention.ts';
import { appraisalTraces } from './assemble/appraisal/appraisal-traces.ts';
import { latestRanking, officeAppraisals } from './assemble/appraisal/office-appraisal.ts';
import { exploreFilesOf } from './assemble/explore/explore-files.ts';
import { checkFileOf } from './assemble/files/check-file.ts';
import { dataFileOf } from './assemble/files/data-file.ts';
import { dictionaryFileOf } from './assemble/files/dictionary-file.ts';
import { dropFilesOf } from './assemble/files/drop-files.ts';
import { methodFileOf } from './assemble/files/method-file.ts';
import { offeredFilesOf } from './assemble/files/offered-files.ts';
import { officeFileOf } from './assemble/files/office-file.ts';
import { overviewFileOf } from './assemble/files/overview-file.ts';
import { type UnitMaterial, unitFileOf, unitSummaryOf } from './assemble/files/unit-files.ts';
import { officeFindings } from './assemble/findings/office-findings.ts';
import { factRows } from './assemble/material/fact-rows.ts';
import { materialOf } from './assemble/material/material.ts';
import { publishedRows } from './assemble/material/published-rows.ts';
import { procurementFileOf } from './assemble/procurement/office-procurement.ts';
import { officeQuality, qualityFileOf } from './assemble/quality/office-quality.ts';
import { qualityTraces } from './assemble/quality/quality-traces.ts';
import { satisfactionFileOf } from './assemble/satisfaction/office-satisfaction.ts';
import { unitSurveyOf } from './assemble/satisfaction/unit-survey.ts';
import {
  officeSupervision,
  supervisionFileOf,
  unitSupervisionOf,
} from './assemble/supervision/office-supervision.ts';
import { onTimeTrace } from './assemble/supervision/on-time-trace.ts';
import { indicatorFileOf, officeTargets, targetsFileOf } from './assemble/targets/office-targets.ts';
import { targetTrace } from './assemble/targets/target-trace.ts';
import { yearEndTraces } from './assemble/targets/year-end-trace.ts';
import type { Trace } from './assemble/traces/trace.ts';
import { tracesFileOf } from './assemble/traces/traces-file.ts';

/** What a book is assembled from. */
export interface BookInput {
  readonly office: Office;
  readonly ledger: Ledger;
  readonly readings: readonly FileReading[];
  /** Every problem of the office folder, those of the readings among them. */
  readonly problems: readonly Problem[];
  /** The files' rows as they stand in them, for the traces to quote. */
  readonly sheetOf: SheetSource;
  /** SHA-256 over the whole input. */
  readonly fingerprint: string;
}

/** The book of an office as a whole: the value of every file by its path. */
export function assembleBook(input: BookInput): Map<string, unknown> {
  return new Map(bookParts(input));
}

/**
 * Assembles the book of an office for its audience, path and value of one file after the other, so that the files of a thousand
 * units need not be held at once: those of the whole office first, then those of each unit, its traces last. Pure: the same
 * input gives the same book.
 */
export function* bookParts(input: BookInput): Generator<readonly [path: string, value: unknown]> {
  const { office, ledger, readings, problems, fingerprint } = input;
  const sheetOf: SheetSource = office.audience === 'public' ? () => null : input.sheetOf;
  const all = factRows(ledger);
  const full = materialOf(office, all);
  const shownRows = office.audience === 'public' ? publishedRows(all) : all;
  const material = office.audience === 'public' ? materialOf(office, shownRows) : full;
  // An appraisal is one judgement for every audience, so it is worked out on everything and then shown in part.
  const appraisals = officeAppraisals(full);
  const targets = officeTargets(material);
  const quality = officeQuality(material);
  const supervision = officeSupervision(material);
  const findings = quality && officeFindings(material, quality);
  const satisfaction = satisfactionFileOf(material);
  const procurement = procurementFileOf(material);
  const drops = dropFilesOf({ ledger, readings, problems, units: material.units, audience: office.audience });
  const latestDrop = drops.findLast(({ drop }) => drop === ledger.drops.at(-1));

  const overview = overviewFileOf({
    material,
    targets,
    quality,
    appraisal: appraisalAttention(appraisals.latest, full),
    ranking: latestRanking(appraisals, full),
    latestDrop,
    supervision,
  });
  const shown = new Set(overview.matrix?.indicators.map(({ id }) => id));
  const targetsByUnit = Map.groupBy(
    targets.flatMap((each) => each.units),
    ({ unit }) => unit.id,
  );
  const units: UnitMaterial[] = material.units.all.map((unit) => ({
    unit,
    targets: targetsByUnit.get(unit.id) ?? [],
    documents: quality?.of(unit) ?? null,
    supervision: unitSupervisionOf(material, supervision, unit),
    satisfaction: unitSurveyOf(satisfaction, unit.id),
    deduction: findings?.deductionOf(unit) ?? null,
    appraisals: appraisals.ofUnit.get(unit.id) ?? null,
  }));

  const book = new Map<string, unknown>();
  book.set(
    'office.json',
    officeFileOf(material, {
      fingerprint,
      drops: ledger.drops,
      has: {
        indicators: targets.length > 0,
        targets: overview.counts.some(({ counts }) => targetsSet(counts) > 0),
        quality: quality !== null,
        appraisal: appraisals.latest !== null,
        supervision: supervision !== null,
        satisfaction: satisfaction !== null,
        procurement: procurement !== null,
      },
      appraisalPeriods: appraisals.files.map(({ period }) => period),
      indicators: targets.length,
    }),
  );
  book.set('pages.json', {
    units: material.units.all.map(({ ref }) => ref),
    indicators: targets.map(({ indicator }) => indicator.ref),
  });
  book.set('overview.json', overview);
  book.set('units.json', { units: units.map((about) => unitSummaryOf(material, about, shown)) });
  book.set('targets.json', targetsFileOf(material, targets));
  for (const each of targets) {
    book.set(`targets/${each.indicator.ref.slug}.json`, indicatorFileOf(material, each));
  }
  if (satisfaction) book.set('satisfaction.json', satisfaction);
  if (procurement) book.set('procurement.json', procurement);
  if (supervision) book.set('supervision.json', supervisionFileOf(material, supervision));
  if (quality && findings) {
    book.set('quality.json', qualityFileOf(material, quality, findings));
    for (const each of findings.weeks) book.set(`quality/weeks/${each.week}.json`, each);
    for (const each of findings.quarters) book.set(`quality/quarters/${each.quarter}.json`, each);
  }
  const heading = overview.tiles.map(({ indicator }) => indicator.slug);
  for (const [path, value] of exploreFilesOf(material, targets, quality, heading)) book.set(path, value);
  for (const each of appraisals.files) book.set(`appraisal/${each.period}.json`, each);
  for (const drop of drops) book.set(`drops/${drop.drop}.json`, drop);
  book.set('dictionary.json', dictionaryFileOf());
  book.set('method.json', methodFileOf(office));
  book.set('check.json', checkFileOf(office, shownRows, all, ledger.drops.at(-1) ?? null));
  for (const [path, value] of offeredFilesOf(office, ledger, all, shownRows)) book.set(path, value);
  book.set('data.json', dataFileOf(drops, book, office.audience === 'public' ? [] : readings));
  yield* book;
  book.clear();

  for (const about of units) {
    const { slug } = about.unit.ref;
    const traces: Trace[] = about.targets.flatMap((each) => [
      targetTrace(each, material),
      ...yearEndTraces(each),
    ]);
    if (quality && findings) {
      traces.push(...qualityTraces(about.unit, about.documents, quality, findings, material));
    }
    if (supervision && about.supervision) {
      traces.push(onTimeTrace(supervision.of(about.unit), about.supervision.result, material));
    }
    const latest = about.appraisals?.latest;
    if (latest) traces.push(...appraisalTraces(latest.scored.score, latest.period, office));
    yield [`units/${slug}.json`, unitFileOf(material, about)];
    yield [`traces/${slug}.json`, tracesFileOf(about.unit.ref, traces, sheetOf)];
  }
}
