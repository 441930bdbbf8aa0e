import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { appraisalFile } from '../../src/book/schema/appraisal-result.ts';
import { quarterFile, weekFile } from '../../src/book/schema/findings-result.ts';
import { officeFile, pagesFile } from '../../src/book/schema/office-file.ts';
import { procurementFile } from '../../src/book/schema/procurement-file.ts';
import { satisfactionFile } from '../../src/book/schema/satisfaction-file.ts';
import {
  dataFile,
  dictionaryFile,
  dropFile,
  indicatorFile,
  methodFile,
  overviewFile,
  qualityFile,
  targetsFile,
} from '../../src/book/schema/site-files.ts';
import { supervisionFile } from '../../src/book/schema/supervision-file.ts';
import { tracesFile } from '../../src/book/schema/traces-file.ts';
import { unitFile, unitsFile } from '../../src/book/schema/unit-file.ts';

const BOOK = join(import.meta.dirname, 'sample-book');

const SCHEMAS: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^office\.json$/, officeFile],
  [/^pages\.json$/, pagesFile],
  [/^overview\.json$/, overviewFile],
  [/^units\.json$/, unitsFile],
  [/^units\//, unitFile],
  [/^traces\//, tracesFile],
  [/^targets\.json$/, targetsFile],
  [/^targets\//, indicatorFile],
  [/^quality\.json$/, qualityFile],
  [/^supervision\.json$/, supervisionFile],
  [/^quality\/weeks\//, weekFile],
  [/^quality\/quarters\//, quarterFile],
  [/^satisfaction\.json$/, satisfactionFile],
  [/^procurement\.json$/, procurementFile],
  [/^appraisal\//, appraisalFile],
  [/^drops\//, dropFile],
  [/^data\.json$/, dataFile],
  [/^dictionary\.json$/, dictionaryFile],
  [/^method\.json$/, methodFile],
];

const FILES = readdirSync(BOOK, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

describe('the sample book that pages are tried on', () => {
  it.each(FILES)('%s is what its schema says', (file) => {
    const schema = SCHEMAS.find(([pattern]) => pattern.test(file))?.[1];
    const parsed = schema?.safeParse(JSON.parse(readFileSync(join(BOOK, file), 'utf8')));
    expect(parsed?.error).toBeUndefined();
    expect(parsed?.success).toBe(true);
  });

  it('has a file for every drop, period and unit that it names', () => {
    const office = officeFile.parse(JSON.parse(readFileSync(join(BOOK, 'office.json'), 'utf8')));
    const { units, indicators } = pagesFile.parse(JSON.parse(readFileSync(join(BOOK, 'pages.json'), 'utf8')));
    const quality = qualityFile.parse(JSON.parse(readFileSync(join(BOOK, 'quality.json'), 'utf8')));
    const { weeks, quarters } = quality;
    const named = [
      ...weeks.map((week) => `quality/weeks/${week}.json`),
      ...quarters.map((quarter) => `quality/quarters/${quarter}.json`),
      ...office.drops.map((drop) => `drops/${drop}.json`),
      ...office.appraisalPeriods.map((period) => `appraisal/${period}.json`),
      ...units.flatMap(({ slug }) => [`units/${slug}.json`, `traces/${slug}.json`]),
      ...indicators.map(({ slug }) => `targets/${slug}.json`),
    ];
    expect(named.filter((file) => !FILES.includes(file))).toEqual([]);
  });

  it('has every kind of file', () => {
    expect(SCHEMAS.filter(([pattern]) => !FILES.some((file) => pattern.test(file)))).toEqual([]);
  });
});
