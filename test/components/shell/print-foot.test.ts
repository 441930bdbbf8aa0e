import { describe, expect, it } from 'vitest';
import type { OfficeFile } from '../../../src/book/schema/office-file.ts';
import { printFoot } from '../../../src/components/shell/print-foot.ts';

const office: OfficeFile = {
  name: { zh: '虚构办公室', en: 'Fictional office' },
  short: { zh: '虚构“办”', en: 'The "office"' },
  fictional: true,
  demonstration: false,
  address: null,
  notice: null,
  audience: 'internal',
  year: 2026,
  yearStarts: 1,
  yearMonths: ['2026-01'],
  cutoff: '2026-10',
  drop: '2026-11',
  fingerprint: '0123456789abcdef',
  items: { zh: '公文', en: 'documents' },
  errors: { zh: '差错', en: 'errors' },
  has: {
    indicators: true,
    targets: true,
    quality: true,
    appraisal: true,
    supervision: true,
    satisfaction: true,
    procurement: true,
  },
  appraisalPeriods: [],
  drops: [],
  units: 1,
  indicators: 1,
};

describe('printFoot', () => {
  it('says cut-off, drop and fingerprint in both languages', () => {
    const css = printFoot(office);
    expect(css).toContain('虚构“办”　虚构数据　数据截至2026年10月　批次2026年11月　数据指纹0123456789ab"');
    expect(css).toContain(
      'The \\"office\\" · fictional data · data to October 2026 · drop November 2026 · fingerprint 0123456789ab"',
    );
  });

  it('numbers the sheets', () => {
    expect(printFoot(office)).toContain('"第 " counter(page) " 页　共 " counter(pages) " 页"');
    expect(printFoot(office)).toContain('"Page " counter(page) " of " counter(pages) ""');
  });

  it('leaves out what there is not yet', () => {
    const css = printFoot({ ...office, fictional: false, cutoff: null, drop: null });
    expect(css).toContain('content: "虚构“办”　数据指纹0123456789ab"');
  });
});
