import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UnitRef } from '../../../src/book/schema/parts.ts';
import { askedGroup, satisfactionFile } from '../../../src/book/schema/satisfaction-file.ts';
import { type SupervisionResult, supervisionFile } from '../../../src/book/schema/supervision-file.ts';
import { irregular } from '../../../src/figures/samples/course.ts';
import { type Answers, answersTogether, satisfaction } from '../../../src/measures/satisfaction.ts';
import { wilson } from '../../../src/measures/wilson.ts';

const SAMPLES = resolve(import.meta.dirname, '../../pages/sample-book');
const sample = (file: string): unknown => JSON.parse(readFileSync(join(SAMPLES, file), 'utf8'));

/** Items of every unit, of which many are open and some overdue. */
function writeSupervision(folder: string, units: readonly UnitRef[]): void {
  const random = irregular(11);
  const below = (end: number) => Math.floor(random() * end);
  const pattern = supervisionFile.parse(sample('supervision.json'));
  const [item] = pattern.open;
  if (item === undefined) throw new Error('the sample book has no open item');
  const resultOf = (): SupervisionResult => {
    const due = 5 + below(20);
    const onTime = due - below(5);
    const overdue = random() < 0.2 ? 1 + below(3) : 0;
    const longest = overdue > 0 ? 1 + below(60) : null;
    const interval = wilson(onTime, due);
    return {
      ...pattern.whole,
      due,
      onTime,
      rate: onTime / due,
      interval,
      open: overdue + 2,
      overdue,
      longest,
    };
  };
  const found = units.map((unit) => ({ unit, result: resultOf(), trace: 'supervision' }));
  const open = found.flatMap(({ unit, result }) =>
    Array.from({ length: result.open }, (_, at) => {
      const number = below(100_000);
      const title = {
        zh: `落实${unit.short.zh}第${number}号事项`,
        en: `See to matter ${number} of ${unit.short.en}`,
      };
      const days = below(28) + 1;
      const assigned = `2026-09-${String(days).padStart(2, '0')}`;
      return { ...item, id: `D2026-${unit.id}-${at}`, title, unit, assigned, overdue: days };
    }),
  );
  const content = { ...pattern, open, units: found };
  writeFileSync(join(folder, 'supervision.json'), JSON.stringify(supervisionFile.parse(content)));
}

/** A survey of every group about every unit. */
function writeSatisfaction(folder: string, units: readonly UnitRef[]): void {
  const random = irregular(13);
  const pattern = satisfactionFile.parse(sample('satisfaction.json'));
  const answers = (): Answers => {
    const returned = 8 + Math.floor(random() * 120);
    const content = Math.round(returned * (0.6 + 0.4 * random()));
    const [verySatisfied, neutral] = [Math.floor(content / 2), Math.floor((returned - content) / 2)];
    const [satisfied, dissatisfied] = [content - verySatisfied, returned - content - neutral];
    return { sent: returned + 9, returned, verySatisfied, satisfied, neutral, dissatisfied };
  };
  const resultOf = (given: Answers) => {
    const { classes, ...rest } = satisfaction(given);
    return { ...rest, classes: [...classes] };
  };
  const groups = askedGroup.options.map((group) => {
    const given = units.map((unit) => ({ unit, answers: answers() }));
    return {
      group,
      whole: resultOf(answersTogether(given.map((each) => each.answers))),
      units: given.map((each) => ({ unit: each.unit, result: resultOf(each.answers) })),
    };
  });
  const content = { ...pattern, groups };
  writeFileSync(join(folder, 'satisfaction.json'), JSON.stringify(satisfactionFile.parse(content)));
}

/** Writes the items under supervision and the surveys of so many units. */
export function writeLargeSupervision(folder: string, units: readonly UnitRef[]): void {
  writeSupervision(folder, units);
  writeSatisfaction(folder, units);
}
