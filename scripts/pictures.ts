import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { samplePages, sitePages } from './publish/site-pages.ts';
import { launchBrowser } from './web/browser.ts';
import { layOutWhole } from './web/lay-out-whole.ts';

const HELP = `npm run pictures -- [--site dist] [--out build/pictures] [--only TEXT]

给已生成的站点逐类页面截图：中英文，390 与 1440 像素宽，浅色与深色，并把考评卡打印成 PDF。
Takes pictures of each page type of a built site: both languages, 390 and 1440 px wide, light and dark,
and prints the scorecard as PDF. --only keeps the pages whose path contains TEXT.
`;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'build/pictures' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

/** Height and area in pixels beyond which the browser refuses to take a picture. */
const TALLEST = 15_000;
const LARGEST = 11_000_000;

const pages = samplePages(sitePages(values.site).filter((path) => path.includes(values.only)));

mkdirSync(values.out, { recursive: true });
const browser = await launchBrowser();
for (const page of pages) {
  const name = page.replace(/\/?index\.html$/, '').replaceAll('/', '_') || 'overview';
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      const tab = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await tab.goto(pathToFileURL(join(values.site, page)).href);
      await layOutWhole(tab);
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      await tab.screenshot({
        path: join(values.out, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST, Math.floor(LARGEST / width)) },
      });
      if (width === 1440 && colorScheme === 'light' && /(^|\/)units\/./.test(page)) {
        writeFileSync(
          join(values.out, `${name}.pdf`),
          await tab.pdf({ preferCSSPageSize: true, printBackground: true }),
        );
      }
      await tab.close();
    }
  }
  process.stdout.write(`${page}\n`);
}
await browser.close();
