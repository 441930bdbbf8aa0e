import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildOffice } from '../../scripts/publish/build-office.ts';
import { contentsOf, recorded, stubWorkshop, temporaryOffice } from './stub-workshop.ts';

let root: string;
let office: string;

beforeEach(() => {
  ({ root, office } = temporaryOffice());
});
afterEach(() => rmSync(root, { recursive: true }));

const request = () => ({ office, out: null });

describe('an office without errors', () => {
  it('gets its site with its book, and nothing is left over', async () => {
    const voice = recorded();
    expect(await buildOffice(request(), stubWorkshop(root), voice)).toBe(0);
    expect(Object.keys(contentsOf(root)).filter((path) => !path.startsWith('office/'))).toEqual([
      'dist/data/office.json',
      'dist/data/source/2026-01/actuals.csv',
      'dist/data/source/2026-01/documents.csv',
      'dist/data/source/2026-02/actuals.csv',
      'dist/data/source/2026-02/documents.csv',
      'dist/data/source/2026-03/actuals.csv',
      'dist/data/source/2026-03/documents.csv',
      'dist/data/source/registers/indicators.csv',
      'dist/data/source/registers/targets.csv',
      'dist/data/source/registers/units.csv',
      'dist/index.html',
    ]);
    const built = contentsOf(root);
    expect(built['dist/data/source/2026-01/actuals.csv']).toBe(built['office/drops/2026-01/actuals.csv']);
    expect(voice.complained).toEqual([]);
  });

  it('is told of in both languages: counts first, then pages, bytes and seconds', async () => {
    const times = [1000, 3500];
    const voice = recorded();
    const out = join(root, 'out');
    await buildOffice({ office, out }, stubWorkshop(root, { now: () => times.shift() ?? 0 }), voice);
    const bytes = Object.values(contentsOf(out)).reduce((sum, text) => sum + text.length, 0);
    expect(voice.said.join('\n').replace(out, 'OUT').split('\n')).toEqual([
      '检查 9 个文件；读取 21 行 = 采用 12 + 不计 9 + 退回 0；错误 0 个，警告 0 个，提示 0 个',
      '9 files checked; 21 rows read = 12 accepted + 9 set aside + 0 refused; 0 errors, 0 warnings, 0 notes',
      `网站已生成：OUT，1 页，${bytes.toLocaleString('en')} 字节，用时 2.5 秒`,
      `Site built: ${out}, 1 page, ${bytes.toLocaleString('en')} bytes, in 2.5 s`,
    ]);
  });

  it('built elsewhere leaves the project’s own site alone', async () => {
    await buildOffice({ office, out: join(root, 'x', 'out') }, stubWorkshop(root), recorded());
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(existsSync(join(root, 'x', 'out', 'index.html'))).toBe(true);
  });

  it('for the public publishes no original', async () => {
    appendFileSync(join(office, 'office.yaml'), '\naudience: public\n');
    await buildOffice(request(), stubWorkshop(root), recorded());
    expect(Object.keys(contentsOf(join(root, 'dist')))).toEqual(['data/office.json', 'index.html']);
  });

  it('built anew leaves nothing of the last site', async () => {
    await buildOffice(request(), stubWorkshop(root), recorded());
    rmSync(join(office, 'drops', '2026-03'), { recursive: true });
    await buildOffice(request(), stubWorkshop(root), recorded());
    expect(existsSync(join(root, 'dist', 'data', 'source', '2026-03'))).toBe(false);
  });
});

describe('a site over its budget', () => {
  const over = () => [{ page: 'units/x/index.html', part: 'html', bytes: 48_210, limit: 40_000 } as const];

  it('is published with a warning in both languages', async () => {
    const voice = recorded();
    expect(await buildOffice(request(), stubWorkshop(root, { overruns: over }), voice)).toBe(0);
    expect(existsSync(join(root, 'dist', 'index.html'))).toBe(true);
    expect(voice.complained).toEqual([
      'units/x/index.html：页面压缩后 48.2 kB，超过限额 40.0 kB（budgets.json）\n' +
        'units/x/index.html: the page takes 48.2 kB packed, over the budget of 40.0 kB (budgets.json)',
      '以上页面较大，打开会慢一些；不影响发布。\n' +
        'These pages are large and open more slowly; the site is published all the same.',
    ]);
  });

  it('is not published where it is the demonstration', async () => {
    await buildOffice(request(), stubWorkshop(root), recorded());
    appendFileSync(join(office, 'office.yaml'), '\ndemonstration: true\n');
    const before = contentsOf(root);
    const voice = recorded();
    expect(await buildOffice(request(), stubWorkshop(root, { overruns: over }), voice)).toBe(1);
    expect(contentsOf(root)).toEqual(before);
    expect(voice.complained.at(-1)).toContain('网站未更新');
  });
});

describe('the site stays as it was', () => {
  beforeEach(async () => {
    await buildOffice(request(), stubWorkshop(root), recorded());
  });

  it('when the data has errors, which are reported', async () => {
    writeFileSync(join(office, 'drops/2026-03/actuals.csv'), 'wrong');
    const before = contentsOf(root);
    const voice = recorded();
    expect(await buildOffice(request(), stubWorkshop(root), voice)).toBe(1);
    expect(contentsOf(root)).toEqual(before);
    expect(voice.said.join('\n')).toContain('错误 1 个');
    expect(voice.complained.join('\n')).toContain('report: drops/2026-03/actuals.csv');
    expect(voice.complained.join('\n')).toContain('网站未更新');
  });

  it('when the office has no settings', async () => {
    rmSync(join(office, 'office.yaml'));
    const before = contentsOf(root);
    expect(await buildOffice(request(), stubWorkshop(root), recorded())).toBe(1);
    expect(contentsOf(root)).toEqual(before);
  });

  it.each(['writeBook', 'make'] as const)('when %s fails half-way', async (step) => {
    appendFileSync(join(office, 'office.yaml'), '\n');
    const before = contentsOf(root);
    const whole = stubWorkshop(root);
    let ended = 0;
    const failing = stubWorkshop(root, {
      writeBook: async (data, files, dir, written) => {
        await whole.writeBook(data, files, dir, written);
        if (step === 'writeBook') throw new Error('disk full');
      },
      startPages: (site) => ({
        ...whole.startPages(site),
        make: async () => {
          await whole.startPages(site).make();
          throw new Error('disk full');
        },
        end: async () => {
          ended += 1;
        },
      }),
    });
    await expect(buildOffice(request(), failing, recorded())).rejects.toThrow('disk full');
    expect(ended).toBe(1);
    expect(contentsOf(root)).toEqual(before);
  });
});
