import type { Bilingual } from '../contract/bilingual.ts';

/** A kind of file that is often renamed to `.csv`, known by its first bytes. */
export interface Signature {
  readonly name: Bilingual;
  /** Whether the file is a workbook that a spreadsheet program can export. */
  readonly workbook: boolean;
}

const MAGIC: readonly (readonly [readonly number[], Signature])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    {
      name: { zh: 'Excel 工作簿（.xlsx）或压缩包', en: 'an Excel workbook (.xlsx) or an archive' },
      workbook: true,
    },
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    {
      name: { zh: 'Excel 或 WPS 工作簿（.xls、.et）', en: 'an Excel or WPS workbook (.xls, .et)' },
      workbook: true,
    },
  ],
  [[0x25, 0x50, 0x44, 0x46], { name: { zh: 'PDF 文件', en: 'a PDF document' }, workbook: false }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { name: { zh: 'RTF 文档', en: 'an RTF document' }, workbook: false }],
  [[0x89, 0x50, 0x4e, 0x47], { name: { zh: '图片', en: 'a picture' }, workbook: false }],
  [[0xff, 0xd8, 0xff], { name: { zh: '图片', en: 'a picture' }, workbook: false }],
  [[0x47, 0x49, 0x46, 0x38], { name: { zh: '图片', en: 'a picture' }, workbook: false }],
  [[0x1f, 0x8b], { name: { zh: '压缩包', en: 'an archive' }, workbook: false }],
  [[0x52, 0x61, 0x72, 0x21], { name: { zh: '压缩包', en: 'an archive' }, workbook: false }],
  [[0x37, 0x7a, 0xbc, 0xaf], { name: { zh: '压缩包', en: 'an archive' }, workbook: false }],
];

const MARKUP = /^\s*(?:<!doctype|<html|<head|<body|<table|<meta|<\?xml|<style)/i;

/** The kind of file that the bytes begin like, or `null` when they may be text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  for (const [magic, signature] of MAGIC) {
    if (magic.every((byte, index) => bytes[index] === byte)) return signature;
  }
  const head = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (MARKUP.test(head)) {
    return { name: { zh: '网页表格（HTML 或 XML）', en: 'a web page or XML table' }, workbook: true };
  }
  return null;
}
