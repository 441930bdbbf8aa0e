import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Budgets, overruns, readBudgets } from '../../scripts/publish/budgets.ts';
import { pageTypes, siteFiles } from '../../scripts/publish/site-pages.ts';

const project = resolve(import.meta.dirname, '../..');
const site = mkdtempSync(join(tmpdir(), 'kaoping-'));
afterAll(() => rmSync(site, { recursive: true }));

/** Text that packing makes no smaller than about three quarters. */
function noise(bytes: number): string {
  const pieces = Array.from({ length: Math.ceil(bytes / 64) }, (_, at) =>
    createHash('sha384').update(String(at)).digest('base64'),
  );
  return pieces.join('').slice(0, bytes);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

const head = (up: string, script: string) =>
  `<link rel="stylesheet" href="${up}site.css?v=1"><script defer src="${up}${script}?v=2"></script>`;

beforeAll(() => {
  put('index.html', head('', 'site.js'));
  put('units/a/index.html', head('../../', 'site.js') + noise(1000));
  put('units/b/index.html', head('../../', 'site.js') + noise(9000));
  put('en/units/b/index.html', head('../../../', 'site.js') + noise(500));
  put('check/index.html', head('../', 'site.js') + head('../', 'check.js'));
  put('site.css', noise(2000));
  put('site.js', noise(1000));
  put('check.js', noise(5000));
});

const loose = 1_000_000;

it.each<[string, Budgets, string[]]>([
  ['nothing', { html: { default: loose }, css: { default: loose }, js: { default: loose } }, []],
  [
    'a page by the budget of its type',
    { html: { default: loose, 'units/*': 3000 }, css: { default: loose }, js: { default: loose } },
    ['html units/b/index.html'],
  ],
  [
    'styles on each type of page in each language',
    { html: { default: loose }, css: { default: 1000 }, js: { default: loose } },
    ['css check/index.html', 'css en/units/b/index.html', 'css index.html', 'css units/a/index.html'],
  ],
  [
    'scripts together, where a page has no budget of its own',
    { html: { default: loose }, css: { default: loose }, js: { default: 2000 } },
    ['js check/index.html'],
  ],
  [
    'no script within the budget of its page',
    { html: { default: loose }, css: { default: loose }, js: { default: 2000, check: 9000 } },
    [],
  ],
])('finds %s', (_, budgets, found) => {
  expect(overruns(site, siteFiles(site), budgets).map(({ part, page }) => `${part} ${page}`)).toEqual(found);
});

it('the budgets of the project are those that were promised, and name page types that there are', () => {
  const { html, css, js } = readBudgets(project);
  expect([html.default, css.default, js.default]).toEqual([40_000, 12_000, 4000]);
  const types = [...pageTypes(), 'default'];
  expect([html, css, js].flatMap(Object.keys).filter((type) => !types.includes(type))).toEqual([]);
});
