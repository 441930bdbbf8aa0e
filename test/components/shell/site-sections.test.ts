import { describe, expect, it } from 'vitest';
import { currentMark, siteSections } from '../../../src/components/shell/site-sections.ts';

const all = {
  indicators: true,
  targets: true,
  quality: true,
  appraisal: true,
  supervision: true,
  satisfaction: true,
  procurement: true,
};
const documents = { zh: '公文', en: 'documents' };

describe('siteSections', () => {
  it.each([
    [
      all,
      [
        '',
        'units',
        'targets',
        'quality',
        'supervision',
        'appraisal',
        'satisfaction',
        'procurement',
        'explore',
        'data',
        'check',
        'method',
      ],
    ],
    [
      {
        ...all,
        indicators: false,
        targets: false,
        appraisal: false,
        supervision: false,
        satisfaction: false,
        procurement: false,
      },
      ['', 'units', 'quality', 'explore', 'data', 'check', 'method'],
    ],
    [
      {
        indicators: false,
        targets: false,
        quality: false,
        appraisal: false,
        supervision: false,
        satisfaction: false,
        procurement: false,
      },
      ['', 'units', 'data', 'check', 'method'],
    ],
  ])('%j', (has, paths) => {
    expect(siteSections({ has, items: documents }).map((section) => section.path)).toEqual(paths);
  });

  it.each([
    [documents, '公文质量'],
    [{ zh: '就诊人次', en: 'attendances' }, '质量'],
  ])('names the quality pages for %j', (items, name) => {
    expect(siteSections({ has: all, items }).find((section) => section.path === 'quality')?.name.zh).toBe(
      name,
    );
  });
});

it.each([
  [true, '目标'],
  [false, '指标'],
])('with targets %s the list of indicators is called %s', (targets, name) => {
  const sections = siteSections({ has: { ...all, targets }, items: documents });
  expect(sections.find((section) => section.path === 'targets')?.name.zh).toBe(name);
});

describe('currentMark', () => {
  const section = (path: string) => ({ path, name: { zh: '', en: '' } });
  it.each([
    ['', '', 'page'],
    ['units', '', undefined],
    ['units', 'units', 'page'],
    ['units/x01', 'units', 'true'],
    ['trace/x01', 'units', 'true'],
    ['drops/2026-10', 'data', 'true'],
    ['unitsless', 'units', undefined],
  ])('on %j the section %j is %j', (path, below, mark) => {
    expect(currentMark(path, section(below))).toBe(mark);
  });
});
