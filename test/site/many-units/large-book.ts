import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { writeLargeOffice } from '../../../scripts/bench/large-office.ts';
import { workshop } from '../../../scripts/publish/workshop.ts';
import { appraisalFile } from '../../../src/book/schema/appraisal-result.ts';
import { officeFile, pagesFile } from '../../../src/book/schema/office-file.ts';
import type { UnitRef } from '../../../src/book/schema/parts.ts';
import { indicatorFile, qualityFile, targetsFile } from '../../../src/book/schema/site-files.ts';
import { unitFile, unitsFile } from '../../../src/book/schema/unit-file.ts';
import { irregular } from '../../../src/figures/samples/course.ts';
import { readOfficeFolder } from '../../../src/ledger/office-folder.ts';
import { writeLargeSupervision } from './large-supervision.ts';

/** A head unit and those below it, which are compared with one another. */
const OF_A_GROUP = 25;
/** Units that have their scorecard in the book, so that few of these are made. */
const CARDS = 2;
/** Indicators that have a page. */
const INDICATORS = 2;

const PLACES = '青石云溪枫陵安宁柏垣鹤汀锦渚霁川石门平远永丰长乐'.match(/../g) ?? [];
const OFFICES = [
  '办公室',
  '发展改革局',
  '财政局',
  '教育局',
  '卫生健康局',
  '交通运输局',
  '水利局',
  '文化和旅游局',
  '应急管理局',
];
const TOWNS = [
  'Qingshi',
  'Yunxi',
  'Fengling',
  'Anning',
  'Boyuan',
  'Heting',
  'Jinzhu',
  'Jichuan',
  'Shimen',
  'Pingyuan',
  'Yongfeng',
  'Changle',
];
const BUREAUS = [
  'Office',
  'Reform',
  'Finance',
  'Education',
  'Health',
  'Transport',
  'Water',
  'Culture',
  'Emergency',
];

/** Limits of the funnel, the same at every size: what is drawn of them is not what is tried here. */
const LIMITS: Readonly<Record<'alert' | 'act', [number, number]>> = { alert: [0, 0.015], act: [0, 0.02] };

/** Names as unlike one another as those of a real register, so that packing makes no less of them. */
function unitAt(index: number): UnitRef {
  const id = `M${String(index).padStart(4, '0')}`;
  const [place, office] = [index % PLACES.length, Math.floor(index / PLACES.length) % OFFICES.length];
  const number = Math.floor(index / (PLACES.length * OFFICES.length)) + 1;
  const name = {
    zh: `${PLACES[place]}县${OFFICES[office]}第${number}科`,
    en: `${TOWNS[place]} County ${BUREAUS[office]} Section ${number}`,
  };
  return { id, slug: id, name, short: name };
}

/** Writes the book of an office of few units, so that it holds every kind of file. */
async function writeSmallBook(folder: string): Promise<void> {
  const office = mkdtempSync(join(tmpdir(), 'kaoping-'));
  writeLargeOffice(office, OF_A_GROUP + 1);
  const read = readOfficeFolder(office);
  await workshop.writeBook(workshop.readData(read), read.files, folder, () => undefined);
  rmSync(office, { recursive: true });
}

/** Writes a book of so many units, made of one of few with other names and numbers. */
export async function writeLargeBook(folder: string, count: number): Promise<void> {
  await writeSmallBook(folder);
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
    schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const write = <Schema extends z.ZodType>(file: string, schema: Schema, content: z.infer<Schema>): void =>
    writeFileSync(join(folder, file), JSON.stringify(schema.parse(content)));
  const random = irregular(7);
  const refs = Array.from({ length: count }, (_, index) => unitAt(index));
  const placeOf = (index: number) => index % OF_A_GROUP;
  const isHead = (index: number) => placeOf(index) === 0;
  const headOf = (index: number) => refs[index - placeOf(index)]?.id ?? null;
  const groupOf = (index: number) => {
    const number = Math.floor(index / OF_A_GROUP) + 1;
    return { zh: `第${number}考核组`, en: `peer group ${number}` };
  };

  const { units } = read('units.json', unitsFile);
  const [, head, pattern] = units;
  if (head === undefined || pattern === undefined) throw new Error('the small book has too few units');
  write('units.json', unitsFile, {
    units: refs.map((ref, index) => ({
      ...pattern,
      ...ref,
      group: isHead(index) ? null : groupOf(index),
      parent: isHead(index) ? null : headOf(index),
    })),
  });
  const card = read(`units/${head.slug}.json`, unitFile);
  const { documents } = card;
  for (const [index, unit] of refs.entries()) {
    if (!isHead(index)) continue;
    const own = documents && { ...documents, unit };
    writeFileSync(
      join(folder, `units/${unit.slug}.json`),
      JSON.stringify({ ...card, ...unit, documents: own }),
    );
  }
  const pages = read('pages.json', pagesFile);
  write('pages.json', pagesFile, {
    units: pages.units.slice(0, CARDS),
    indicators: pages.indicators.slice(0, INDICATORS),
  });
  const office = read('office.json', officeFile);
  const period = office.appraisalPeriods.at(-1) ?? '';
  const has = { ...office.has, supervision: true, satisfaction: true };
  write('office.json', officeFile, { ...office, has, units: count, appraisalPeriods: [period] });
  writeLargeSupervision(folder, refs);

  const quality = read('quality.json', qualityFile);
  const rate = quality.units[0];
  if (rate === undefined) throw new Error('the small book has no rate');
  const counted = refs
    .filter((_, index) => !isHead(index))
    .map((unit) => {
      const handled = 200 + Math.round(random() * 2000);
      const withErrors = Math.round(handled * 0.01 * random());
      const share = withErrors / handled;
      const year = {
        ...rate.year,
        handled,
        withErrors,
        rate: share,
        interval: [share / 2, share * 2] as [number, number],
      };
      return {
        ...rate,
        unit,
        returned: random() / 50,
        year: { ...year, verdict: random() < 0.1 ? ('alarm' as const) : ('unclear' as const) },
      };
    });
  write('quality.json', qualityFile, {
    ...quality,
    units: counted,
    funnel: {
      from: '2026-01',
      to: '2026-10',
      target: 0.005,
      phi: 1,
      tau2: 0,
      acting: 'exact',
      points: counted.map(({ unit, year }) => ({
        unit,
        n: year.handled,
        x: year.withErrors,
        rate: year.rate,
        z: 0,
        lower: 0,
        upper: 0.02,
        state: 'within' as const,
        outsideExact: null,
      })),
      lines: [200, 1000, 2200].map((n) => ({ n, alert: LIMITS.alert, exact: LIMITS.act, act: LIMITS.act })),
      sentence: {
        zh: '各单位与总体的差异均可由偶然解释。',
        en: 'All units are within what chance explains.',
      },
    },
  });

  const targets = read('targets.json', targetsFile);
  write('targets.json', targetsFile, {
    ...targets,
    indicators: targets.indicators.slice(0, INDICATORS).map((indicator) => ({ ...indicator, units: count })),
  });
  for (const { indicator } of targets.indicators.slice(0, INDICATORS)) {
    const file = read(`targets/${indicator.slug}.json`, indicatorFile);
    const [result] = file.results;
    if (result === undefined) continue;
    write(`targets/${indicator.slug}.json`, indicatorFile, {
      ...file,
      units: count,
      results: refs.map((unit) => ({
        ...result,
        unit,
        value: 1000 * random(),
        completion: 0.5 + random() / 2,
        status: random() < 0.1 ? ('behind' as const) : ('on_pace' as const),
      })),
    });
  }

  const appraisal = read(`appraisal/${period}.json`, appraisalFile);
  const [group] = appraisal.groups;
  const [line] = group?.ranking ?? [];
  if (group === undefined || line === undefined) throw new Error('the small book has no appraisal');
  const members = Map.groupBy(
    refs.map((unit, index) => ({ unit, index })).filter(({ index }) => !isHead(index)),
    ({ index }) => groupOf(index).zh,
  );
  write(`appraisal/${period}.json`, appraisalFile, {
    ...appraisal,
    adjustments: [],
    groups: [...members.values()].map((list) => {
      const name = groupOf(list[0]?.index ?? 0);
      const totals = list.map(() => 80 + 15 * random()).sort((a, b) => b - a);
      const ranking = list.map(({ unit }, place) => ({
        ...line,
        unit,
        group: name,
        total: totals[place] ?? 80,
        rank: place + 1,
        rankOf: list.length,
        areas: line.areas.map(() => 15 * random()),
      }));
      return { ...group, name, ranking };
    }),
  });
}
