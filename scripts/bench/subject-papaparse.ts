import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { reportUsage } from './measured-run.ts';

// Papa Parse alone: the whole text decoded first, then one array of cells after the other, and nothing checked.
const [path = '', encoding = 'utf-8'] = process.argv.slice(2);
const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(path));
let rows = 0;
Papa.parse<string[]>(text, {
  delimiter: ',',
  step: () => {
    rows += 1;
  },
});
reportUsage(rows, null);
