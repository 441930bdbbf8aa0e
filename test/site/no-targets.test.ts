import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPages } from '../../scripts/publish/build-pages.ts';
import { workshop } from '../../scripts/publish/workshop.ts';
import { readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { bulletWords } from '../../src/words/pages/bullet.ts';
import { overviewWords } from '../../src/words/pages/overview.ts';
import { shellWords } from '../../src/words/pages/shell.ts';
import { statusWords } from '../../src/words/status.ts';
import { ODD_OFFICES, writeOddOffice } from '../cases/odd-offices.ts';

const root = mkdtempSync(join(tmpdir(), 'kaoping-'));
afterAll(() => rmSync(root, { recursive: true }));

async function build(name: string): Promise<void> {
  const office = join(root, name, 'office');
  const site = join(root, name, 'site');
  writeOddOffice(ODD_OFFICES[name] ?? {}, office);
  const read = readOfficeFolder(office);
  await workshop.writeBook(workshop.readData(read), read.files, join(site, 'data'), () => undefined);
  const run = startPages(site);
  try {
    await run.make();
  } finally {
    await run.end();
  }
}

beforeAll(async () => {
  await build('no-targets');
  await build('one-month');
});

const PATHS = { zh: 'index.html', en: 'en/index.html' } as const;
const overview = (name: string, language: 'zh' | 'en') =>
  readFileSync(join(root, name, 'site', PATHS[language]), 'utf8');

/** What an overview says of targets only, where it stands as words of its own. */
const ABOUT_TARGETS = [
  overviewWords.allTargets,
  overviewWords.matrix,
  bulletWords.key,
  shellWords.targets,
  statusWords.on_pace,
  statusWords.no_target,
];

describe.each(['zh', 'en'] as const)('the overview of an office without targets, %s', (language) => {
  it('shows its indicators and error rate and leads to all of them', () => {
    const page = overview('no-targets', language);
    expect(page).toContain('id="indicators"');
    expect(page).toContain('id="quality"');
    expect(page).toMatch(
      new RegExp(`href="targets/index.html"[^>]*>${overviewWords.allIndicators[language]}<`),
    );
    expect(page).toContain(`>${shellWords.indicators[language]}</a>`);
  });

  it('says nothing of targets, their states or how to read them', () => {
    const page = overview('no-targets', language);
    expect(page).not.toMatch(/id="(matrix|counts)"/);
    const said = ABOUT_TARGETS.filter((word) => page.includes(word[language]));
    expect(said).toEqual([]);
  });

  it('says all of it where there are targets', () => {
    const page = overview('one-month', language);
    expect(page).toContain('id="matrix"');
    for (const word of [overviewWords.allTargets, bulletWords.key, shellWords.targets])
      expect(page).toContain(word[language]);
  });
});
