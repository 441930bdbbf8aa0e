import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { realDisk } from '../../scripts/disk/disk.ts';
import { thisProcess } from '../../scripts/disk/lock.ts';
import type { Workshop } from '../../scripts/publish/build-office.ts';
import type { Voice } from '../../scripts/terminal/command-line.ts';
import { officeSchema } from '../../src/contract/office.ts';
import type { AnyRecord } from '../../src/contract/table.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { readOfficeData } from '../../src/ledger/read-office.ts';
import { stubReading } from '../ledger/stub-reading.ts';

/** A voice that remembers. */
export interface Recorded extends Voice {
  readonly said: string[];
  readonly complained: string[];
}

export function recorded(): Recorded {
  const said: string[] = [];
  const complained: string[] = [];
  return { said, complained, say: (text) => said.push(text), complain: (text) => complained.push(text) };
}

/** A fresh temporary folder with a copy of the small office in `office`. */
export function temporaryOffice(): { readonly root: string; readonly office: string } {
  const root = mkdtempSync(join(tmpdir(), 'kaoping-'));
  const office = join(root, 'office');
  cpSync(resolve(import.meta.dirname, '../cases/small-office'), office, { recursive: true });
  return { root, office };
}

/** Every file below a folder with its text, by path. */
export function contentsOf(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const contents = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')] as const;
  });
  return Object.fromEntries(contents.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stubProblem(file: string): Problem {
  const words = { zh: '数值不对。', en: 'Wrong value.' };
  return { code: 'CELL_TYPE', severity: 'error', place: { file }, message: words, remedy: words };
}

/** Rows of a file of values, as plain as the small office has them; none for any other file. */
function actualsOf(text: string): AnyRecord[] {
  const [header, ...rows] = text.trim().split('\n');
  if (header !== '月份,单位编码,指标编码,完成值') return [];
  return rows.map((row) => {
    const [month = '', unit_id = '', indicator_id = '', value = ''] = row.split(',');
    return { month, unit_id, indicator_id, value: Number(value), note: null };
  });
}

/**
 * A workshop whose pages are one file that holds the book's text. A file that holds the word `wrong` has an error, and
 * settings with `audience: public` are for the public, with `demonstration: true` of the demonstration.
 */
export function stubWorkshop(root: string, changes: Partial<Workshop> = {}): Workshop {
  const { disk = realDisk } = changes;
  return {
    root,
    now: () => 0,
    disk,
    self: thisProcess('test'),
    readData: (folder) =>
      readOfficeData(folder, {
        readSettings: (text) => ({
          office: officeSchema.parse({
            name: { zh: '办', en: 'Office' },
            audience: text.includes('audience: public') ? 'public' : 'internal',
            demonstration: text.includes('demonstration: true'),
          }),
          problems: [],
        }),
        readFile: ({ file, bytes }) => {
          const text = Buffer.from(bytes).toString();
          const problems = text.includes('wrong') ? [stubProblem(file)] : [];
          return { ...stubReading(file, 'actuals', actualsOf(text)), problems };
        },
        validateSet: (readings) => ({ readings, problems: [] }),
      }),
    report: ({ problems }) => problems.map(({ place }) => `report: ${place.file}`).join('\n'),
    writeBook: async (data, _, dir, written) => {
      disk.makeFolder(dir);
      disk.write(join(dir, 'office.json'), JSON.stringify({ fingerprint: data.fingerprint }));
      written('office.json');
    },
    startPages: (site) => ({
      written: () => undefined,
      make: async () => disk.write(join(site, 'index.html'), readFileSync(join(site, 'data', 'office.json'))),
      end: async () => undefined,
    }),
    overruns: () => [],
    ...changes,
  };
}
