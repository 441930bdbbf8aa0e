import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileHref,
  fullAddress,
  languageHref,
  type Place,
  pageHref,
} from '../../../src/components/shell/site-path.ts';
import type { Language } from '../../../src/contract/bilingual.ts';

const zh = (path: string): Place => ({ language: 'zh', path });
const en = (path: string): Place => ({ language: 'en', path });

describe('pageHref', () => {
  it.each([
    [zh(''), '', 'index.html'],
    [zh(''), 'units', 'units/index.html'],
    [zh('units'), '', '../index.html'],
    [zh('units'), 'units/x01', 'x01/index.html'],
    [zh('units/x01'), 'units', '../index.html'],
    [zh('units/x01'), 'units/x02', '../x02/index.html'],
    [zh('units/x01'), 'trace/x01#target-1', '../../trace/x01/index.html#target-1'],
    [en('units/x01'), 'targets', '../../targets/index.html'],
    [en(''), '', 'index.html'],
    [en(''), 'appraisal/2026-Q3', 'appraisal/2026-Q3/index.html'],
    [zh('trace/x01'), 'trace/x01#a b', 'index.html#a%20b'],
  ])('from %j to %s', (from, path, href) => {
    expect(pageHref(from, path)).toBe(href);
  });
});

describe('languageHref', () => {
  it.each<[Place, Language, string]>([
    [zh(''), 'en', 'en/index.html'],
    [en(''), 'zh', '../index.html'],
    [zh('units/x01'), 'en', '../../en/units/x01/index.html'],
    [en('units/x01'), 'zh', '../../../units/x01/index.html'],
    [en('units/x01'), 'en', 'index.html'],
  ])('from %j to %s', (from, language, href) => {
    expect(languageHref(from, language)).toBe(href);
  });
});

describe('fileHref', () => {
  it.each([
    [zh(''), 'site.css', 'site.css'],
    [en('units/x01'), 'site.css', '../../../site.css'],
    [zh('data'), 'data/office.json', 'office.json'],
    [en('data'), 'data/units/x01.json', '../../data/units/x01.json'],
    [zh('data'), 'data/样表 一.csv', '%E6%A0%B7%E8%A1%A8%20%E4%B8%80.csv'],
  ])('from %j to %s', (from, file, href) => {
    expect(fileHref(from, file)).toBe(href);
  });
});

const segment = fc.constantFrom('units', 'targets', 'x01', 'x02', '2026-Q3', 'data');
const place = fc.record<Place>({
  language: fc.constantFrom<Language>('zh', 'en'),
  path: fc.array(segment, { maxLength: 3 }).map((segments) => segments.join('/')),
});

function addressOf({ language, path }: Place): string {
  const folder = [language === 'en' ? 'en' : '', path].filter((part) => part !== '').join('/');
  return new URL(`${folder}${folder === '' ? '' : '/'}index.html`, 'file:///stick/site/').href;
}

it.each([
  ['https://a.gov.cn/kaoping', { language: 'zh', path: '' }, 'https://a.gov.cn/kaoping/'],
  ['https://a.gov.cn/', { language: 'en', path: 'units/x01' }, 'https://a.gov.cn/en/units/x01/'],
] as const)('a page of the site at %s has a full address', (address, place, full) => {
  expect(fullAddress(address, place)).toBe(full);
});

describe('every link', () => {
  it('arrives at its page when a browser resolves it, wherever the site lies', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const target = { language: from.language, path: to.path };
        expect(new URL(pageHref(from, to.path), addressOf(from)).href).toBe(addressOf(target));
        expect(new URL(languageHref(from, to.language), addressOf(from)).href).toBe(
          addressOf({ language: to.language, path: from.path }),
        );
      }),
    );
  });
});
