import { readFileSync } from 'node:fs';
import { officeSchema } from '../../src/contract/office.ts';
import { tables } from '../../src/contract/tables.ts';
import { readFile } from '../../src/intake/read-file.ts';
import { documentLog } from './document-log.ts';
import { reportUsage } from './measured-run.ts';

// Intake of one file with every check: `keep` keeps the records, as building a ledger does; `check` lets them go.
const [path = '', , records = 'check'] = process.argv.slice(2);
const watch = records === 'keep' ? {} : { sink: null };
const bytes = readFileSync(path);
const office = officeSchema.parse({ name: { zh: '机关', en: 'Office' } });
const input = { file: 'log.csv', bytes, sha256: '', home: 'drop', drop: '2026-12' } as const;
const { rows } = readFile(input, office, { ...tables, [documentLog.id]: documentLog }, watch);
reportUsage(rows.read, rows.refused);
