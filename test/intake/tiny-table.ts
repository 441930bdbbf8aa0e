import { type Office, officeSchema } from '../../src/contract/office.ts';
import type { Column, Table } from '../../src/contract/table.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { type FileInput, readFile } from '../../src/intake/read-file.ts';
import type { FileReading } from '../../src/intake/reading.ts';

/** An office with all settings by default. */
export const office: Office = officeSchema.parse({ name: { zh: '机关', en: 'Office' } });

export function officeWith(settings: object): Office {
  return officeSchema.parse({ name: { zh: '机关', en: 'Office' }, ...settings });
}

export function column(header: string, label: string, rest: Partial<Column> & Pick<Column, 'cell'>): Column {
  return { header, label, required: false, meaning: { zh: '。', en: '.' }, example: '', ...rest };
}

/** A table made up for one test. Every column is optional text unless it says otherwise. */
export function table(
  id: string,
  columns: Readonly<Record<string, Column>>,
  rest: Partial<Table> = {},
): Table {
  const name = { zh: id, en: id };
  return { id, name, home: 'drop', meaning: name, identity: [], columns, ...rest };
}

const text = { type: 'text' } as const;

/** A table whose columns are the headers given, all of them text that may be blank. */
export function textTable(headers: readonly string[]): Table {
  const columns = headers.map((header, index) => [`c${index}`, column(header, `C${index}`, { cell: text })]);
  return table('ad_hoc', Object.fromEntries(columns));
}

type Given = Partial<FileInput> & { readonly text?: string };

export function input({ text: content = '', ...given }: Given): FileInput {
  const bytes = new TextEncoder().encode(content);
  return { file: 'drops/2026-10/file.csv', bytes, sha256: '', home: 'drop', drop: '2026-10', ...given };
}

/** Reads text as a file of the drop 2026-10. */
export function readText(content: string, settings: Office = office, tables?: readonly Table[]): FileReading {
  return readGiven({ text: content }, settings, tables);
}

export function readGiven(given: Given, settings: Office = office, tables?: readonly Table[]): FileReading {
  if (tables === undefined) return readFile(input(given), settings);
  return readFile(input(given), settings, Object.fromEntries(tables.map((each) => [each.id, each])));
}

/** `CODE@lines column` for each problem, in a form that a test can list. */
export function seen(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place }) => {
    const where = [place.lines?.join(',') ?? '', place.column ?? ''].join(' ').trim();
    return where === '' ? code : `${code}@${where}`;
  });
}

/** The same without notes. */
export function faults(problems: readonly Problem[]): string[] {
  return seen(problems.filter(({ severity }) => severity !== 'note'));
}
