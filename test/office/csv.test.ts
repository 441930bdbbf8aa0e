import { describe, expect, it } from 'vitest';
import { csvBytes, fullWidth, withSeparators } from '../../scripts/office/csv.ts';

function text(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

describe('csvBytes', () => {
  const file = { above: [['月报']], header: ['月份', '完成值'], rows: [['2026-10', '1,234.5']] };

  it.each([
    ['excel', 'utf-8', '\ufeff月报,\r\n月份,完成值\r\n2026-10,"1,234.5"\r\n'],
    ['plain', 'utf-8', '月报,\n月份,完成值\n2026-10,"1,234.5"\n'],
    ['old', 'gb18030', '月报,\r\n月份,完成值\r\n2026-10,"1,234.5"\r\n'],
  ] as const)('writes the %s style', (style, encoding, expected) => {
    expect(text(csvBytes({ ...file, style }), encoding)).toBe(expected);
  });

  it('refuses a character that GB18030 writes with four bytes', () => {
    expect(() => csvBytes({ header: ['🙂'], rows: [], style: 'old' })).toThrow();
  });
});

it.each([
  [1234.5, 1, '1,234.5'],
  [999, 0, '999'],
  [1234567, 0, '1,234,567'],
])('writes %d with separators', (value, decimals, expected) => {
  expect(withSeparators(value, decimals)).toBe(expected);
});

it('writes digits in full width', () => {
  expect(fullWidth('12.5')).toBe('\uff11\uff12\uff0e\uff15');
});
