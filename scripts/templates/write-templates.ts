import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factRows } from '../../src/book/assemble/material/fact-rows.ts';
import {
  type TemplateContext,
  type TemplateTime,
  templateContext,
} from '../../src/book/templates/template-context.ts';
import {
  blankTemplate,
  type TemplateFile,
  type TemplateShare,
  templateFiles,
} from '../../src/book/templates/template-files.ts';
import type { Bilingual } from '../../src/contract/bilingual.ts';
import { type TableId, tableById, tables } from '../../src/contract/tables.ts';
import { nearestOf } from '../../src/intake/nearest.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { readOfficeData } from '../../src/ledger/read-office.ts';
import { sideBySide } from '../../src/words/commands.ts';
import {
  noMonthKnown,
  officeUnreadable,
  tableList,
  templateKept,
  templateWritten,
  unknownTables,
  unknownUnit,
} from '../../src/words/template-command.ts';
import { EXIT, twoLines, type Voice } from '../terminal/command-line.ts';

/** Which templates to write, and where. */
export interface TemplateRequest {
  /** Ids of tables; `all` stands for every one. */
  readonly tables: readonly string[];
  readonly out: string;
  /** The office to fill them from and the time to report; `null` for blank ones. */
  readonly office: { readonly dir: string; readonly time: TemplateTime } | null;
  readonly share: TemplateShare;
}

/** What templates are filled from, or why they cannot be. */
function contextOf({ office, share }: TemplateRequest): TemplateContext | Bilingual | null {
  if (office === null) return null;
  const data = readOfficeData(readOfficeFolder(office.dir));
  if (data.office === null) return officeUnreadable;
  const ledger = buildLedger(data.readings);
  const context = templateContext(data.office, factRows(ledger), ledger.drops, office.time);
  if (context === null) return noMonthKnown;
  if (!('unit' in share) || context.tree.byId.has(share.unit)) return context;
  return unknownUnit(share.unit, nearestOf(share.unit, context.tree.byId.keys()));
}

/** Writes a template unless a different file of that name is there: what somebody has begun to fill in must not be lost. */
function write(file: TemplateFile, out: string): 'written' | 'kept' {
  const path = join(out, file.name);
  if (existsSync(path) && readFileSync(path, 'utf8') !== file.text) return 'kept';
  writeFileSync(path, file.text);
  return 'written';
}

/** Writes the templates asked for; gives the exit code. */
export function writeTemplates(request: TemplateRequest, voice: Voice): number {
  const unknown = request.tables.filter((id) => id !== 'all' && tableById(id) === null);
  if (unknown.length > 0) {
    voice.complain(`${twoLines(unknownTables(unknown))}\n\n${tableList}`);
    return EXIT.usage;
  }
  const context = contextOf(request);
  if (context !== null && 'zh' in context) {
    voice.complain(twoLines(context));
    return context === officeUnreadable ? EXIT.refused : EXIT.usage;
  }
  const all = Object.keys(tables) as TableId[];
  const chosen = all.filter((id) => request.tables.includes('all') || request.tables.includes(id));
  mkdirSync(request.out, { recursive: true });
  let code: number = EXIT.done;
  for (const id of chosen) {
    const files = context === null ? [blankTemplate(id)] : templateFiles(id, context, request.share);
    for (const file of files) {
      const path = join(request.out, file.name);
      if (write(file, request.out) === 'written') {
        voice.say(sideBySide(templateWritten(path, tables[id].name, file.rows)));
      } else {
        voice.complain(sideBySide(templateKept(path)));
        code = EXIT.refused;
      }
    }
  }
  return code;
}
