import { describe, expect, it } from 'vitest';
import { appraisalFile } from '../../src/book/schema/appraisal-result.ts';
import { exploreSlice } from '../../src/book/schema/explore-file.ts';
import { overviewFile, qualityFile } from '../../src/book/schema/site-files.ts';
import { supervisionFile } from '../../src/book/schema/supervision-file.ts';
import type { TargetResult } from '../../src/book/schema/target-result.ts';
import { tracesFile } from '../../src/book/schema/traces-file.ts';
import { unitsFile } from '../../src/book/schema/unit-file.ts';
import { assembledBook } from '../examples/assembled-book.ts';

/** One number as one file of the book tells it. */
interface Told {
  readonly what: string;
  readonly where: string;
  readonly value: number | string | null;
}

const book = assembledBook('data');
const { units } = book.file('units.json', unitsFile);
const overview = book.file('overview.json', overviewFile);
const quality = book.file('quality.json', qualityFile);
const supervision = book.file('supervision.json', supervisionFile);
const told: Told[] = [];

/** Notes the parts of an object, each under the name of what it speaks of. */
function note(where: string, subject: string, parts: Readonly<Record<string, Told['value']>>): void {
  for (const [part, value] of Object.entries(parts)) told.push({ what: `${subject} ${part}`, where, value });
}

interface Appraised {
  readonly state: string;
  readonly total: number | null;
  readonly rank: number | null;
  readonly rankOf: number;
  readonly grade: { readonly id: string } | null;
}

function noteAppraisal(where: string, unit: string, period: string, result: Appraised): void {
  const { state, total, rank, rankOf, grade } = result;
  note(where, `${unit} ${period}`, { state, total, rank, rankOf, grade: grade?.id ?? null });
}

function noteResult(where: string, unit: string, result: TargetResult): void {
  const { value, target, completion, status, expected, asOf } = result;
  note(where, `${unit} ${result.indicator.id}`, { value, target, completion, status, expected, asOf });
}

interface Counted {
  readonly handled: number;
  readonly withErrors: number;
  readonly rate: number | null;
  readonly verdict: string;
}

function noteRate(where: string, unit: string, { handled, withErrors, rate, verdict }: Counted): void {
  note(where, `${unit} documents`, { handled, withErrors, rate, verdict });
}

const latest = overview.ranking?.period ?? '';

for (const unit of units) {
  const where = 'units.json';
  if (unit.appraisal !== null) noteAppraisal(where, unit.id, latest, unit.appraisal);
  if (unit.quality !== null) noteRate(where, unit.id, unit.quality);
  for (const [indicator, { status, completion }] of Object.entries(unit.statuses)) {
    note(where, `${unit.id} ${indicator}`, { status, completion });
  }
}

for (const card of book.units) {
  const where = `units/${card.slug}.json`;
  if (card.latest !== null) noteAppraisal(where, card.id, card.latest.period, card.latest);
  if (card.documents !== null) noteRate(where, card.id, card.documents.year);
  for (const { period, state, total, rank, rankOf } of card.history) {
    note(where, `${card.id} ${period}`, { state, total, rank, rankOf });
  }
  for (const result of [...card.results, ...card.rolledUp]) noteResult(where, card.id, result);
  if (card.supervision !== null) {
    const { due, onTime, rate, open, overdue } = card.supervision.result;
    note(where, `${card.id} supervision`, { due, onTime, rate, open, overdue });
  }
}

for (const path of book.paths.filter((each) => each.startsWith('appraisal/'))) {
  const { period, groups } = book.file(path, appraisalFile);
  for (const line of groups.flatMap(({ ranking }) => ranking))
    noteAppraisal(path, line.unit.id, period, line);
}

for (const line of overview.ranking?.lines ?? [])
  noteAppraisal('overview.json', line.unit.id, line.period, line);
for (const { unit, cells } of overview.matrix?.rows ?? []) {
  for (const [at, cell] of cells.entries()) {
    const indicator = overview.matrix?.indicators[at]?.id ?? '';
    if (cell !== null)
      note('overview.json', `${unit.id} ${indicator}`, { status: cell.status, completion: cell.completion });
  }
}
for (const tile of overview.tiles) noteResult('overview.json', tile.unit.id, tile);
if (overview.quality !== null) noteRate('overview.json', '*', overview.quality.year);

for (const file of book.indicators) {
  const where = `targets/${file.indicator.slug}.json`;
  for (const result of file.results) noteResult(where, result.unit.id, result);
  if (file.whole !== null) noteResult(where, '*', file.whole);
}

for (const { unit, year } of quality.units) if (unit !== null) noteRate('quality.json', unit.id, year);
if (quality.whole !== null) noteRate('quality.json', '*', quality.whole.year);
for (const { unit, n, x, rate } of quality.funnel?.points ?? []) {
  note('quality.json', `${unit.id} documents`, { handled: n, withErrors: x, rate });
}

for (const { unit, result } of supervision.units) {
  const { due, onTime, rate, open, overdue } = result;
  note('supervision.json', `${unit.id} supervision`, { due, onTime, rate, open, overdue });
}

for (const { indicator } of book.indicators) {
  const path = `explore/${indicator.slug}.json`;
  const slice = book.file(path, exploreSlice);
  const results = new Map(units.map(({ slug, id }) => [slug, id]));
  for (const { key, measures } of slice.units) {
    const id = results.get(key);
    const completion = measures.completion?.findLast((value) => value !== null);
    if (id !== undefined && completion !== undefined) note(path, `${id} ${indicator.id}`, { completion });
  }
}

for (const { slug, id } of units) {
  const where = `traces/${slug}.json`;
  const card = book.units.find((each) => each.id === id);
  const { traces } = book.file(where, tracesFile);
  const traced = (trace: string) => traces.find((each) => each.id === trace)?.value;
  for (const result of [...(card?.results ?? []), ...(card?.rolledUp ?? [])]) {
    const value = traced(result.trace);
    const judged = result.completion === null ? 'value' : 'completion';
    if (value !== undefined) note(where, `${id} ${result.indicator.id}`, { [judged]: value });
  }
  const [total, rate, onTime] = [traced('total'), traced('error-rate'), traced('supervision')];
  if (total !== undefined) note(where, `${id} ${latest}`, { total });
  if (rate !== undefined) note(where, `${id} documents`, { rate });
  if (onTime !== undefined) note(where, `${id} supervision`, { rate: onTime });
}

const byNumber = Map.groupBy(told, ({ what }) => what);

describe('the book of the shipped office', () => {
  it('tells one number the same in every file', () => {
    const split = [...byNumber.values()].filter((all) => new Set(all.map(({ value }) => value)).size > 1);
    expect(split).toEqual([]);
  });

  it('tells scores, rates and completion in at least four files, so that agreement means something', () => {
    const files = (what: string) => new Set(byNumber.get(what)?.map(({ where }) => where)).size;
    const [first] = units.filter(({ appraisal }) => appraisal?.rank === 1);
    expect(files(`${first?.id} ${latest} total`)).toBeGreaterThanOrEqual(5);
    expect(files(`${first?.id} XX01 completion`)).toBeGreaterThanOrEqual(5);
    expect(files(`${first?.id} documents rate`)).toBeGreaterThanOrEqual(4);
    expect(files(`${first?.id} supervision rate`)).toBeGreaterThanOrEqual(3);
  });
});
