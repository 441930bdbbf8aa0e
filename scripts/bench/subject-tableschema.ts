import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Table } from 'tableschema';
import type { Column } from '../../src/contract/table.ts';
import { documentLog } from './document-log.ts';
import { reportUsage } from './measured-run.ts';

// The peer: tableschema of Frictionless Data, streaming, going on after errors, with the same columns, types and bounds.
// It reads UTF-8 only; other encodings are decoded for it.
const [path = '', encoding = 'utf-8'] = process.argv.slice(2);

const TYPES = {
  id: 'string',
  text: 'string',
  enum: 'string',
  date: 'date',
  integer: 'integer',
  decimal: 'number',
};

/** The column in the terms of Table Schema. */
function field({ header, cell }: Column): object {
  const constraints = {
    required: true,
    ...('min' in cell ? { minimum: cell.min } : {}),
    ...('max' in cell ? { maximum: cell.max } : {}),
    ...('maxLength' in cell ? { maxLength: cell.maxLength } : {}),
    ...(cell.type === 'enum' ? { enum: Object.values(cell.values).map(({ zh }) => zh) } : {}),
  };
  return { name: header, type: TYPES[cell.type as keyof typeof TYPES], constraints };
}

async function* decoded(file: string, from: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(from);
  for await (const bytes of createReadStream(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

const schema = {
  fields: Object.values(documentLog.columns).map(field),
  primaryKey: documentLog.identity.map((key) => documentLog.columns[key].header),
};
// Without this it gives up the whole file at the first stray quote.
const parsing = { skip_lines_with_error: true };
const source = encoding === 'utf-8' ? createReadStream(path) : Readable.from(decoded(path, encoding));
const table = await Table.load(source, { schema, ...parsing });
const rows = (await table.iter({ stream: true, forceCast: true })) as Readable;
let read = 1;
let faulty = 0;
for await (const row of rows) {
  read += 1;
  if (row instanceof Error) faulty += 1;
}
reportUsage(read, faulty);
