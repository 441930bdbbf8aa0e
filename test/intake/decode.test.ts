import { describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

/** 单位,月份 in GB18030. */
const GB = bytes(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xd4, 0xc2, 0xb7, 0xdd);
const codes = (given: Uint8Array) => decode('a.csv', given).problems.map(({ code }) => code);

describe('a file that can be read', () => {
  it.each<[string, Uint8Array, string, string, string[]]>([
    ['plain ASCII', utf8('a,b\n1,2\n'), 'a,b\n1,2\n', 'utf-8', []],
    ['UTF-8', utf8('单位,月份'), '单位,月份', 'utf-8', []],
    ['UTF-8 with a mark', join(bytes(0xef, 0xbb, 0xbf), utf8('单位')), '单位', 'utf-8', []],
    ['characters outside the first plane', utf8('𠮷,😀'), '𠮷,😀', 'utf-8', []],
    ['GB18030', GB, '单位,月份', 'gb18030', ['ENC_GB18030']],
    ['UTF-16 with a mark', join(bytes(0xff, 0xfe), utf16('单位,1')), '单位,1', 'utf-16le', ['ENC_UTF16']],
    [
      'UTF-16 of the other order',
      join(bytes(0xfe, 0xff), swapped('单位,1')),
      '单位,1',
      'utf-16be',
      ['ENC_UTF16'],
    ],
  ])('%s', (_name, given, text, encoding, found) => {
    const decoded = decode('a.csv', given);
    expect(decoded).toMatchObject({ text, encoding });
    expect(decoded.problems.map(({ code }) => code)).toEqual(found);
  });

  it('keeps every character of a long text whose characters straddle all chunk ends', () => {
    const long = `a${'县市办公室,'.repeat(50_000)}`;
    expect(decode('a.csv', utf8(long)).text).toBe(long);
  });
});

describe('a file that is refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(), 'FILE_EMPTY'],
    ['blanks and line ends only', utf8(' \r\n\n\t'), 'FILE_EMPTY'],
    ['a mark alone', bytes(0xef, 0xbb, 0xbf), 'FILE_EMPTY'],
    ['.xlsx', bytes(0x50, 0x4b, 0x03, 0x04, 20, 0), 'FILE_NOT_CSV'],
    ['.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'FILE_NOT_CSV'],
    ['PDF', utf8('%PDF-1.7\n'), 'FILE_NOT_CSV'],
    ['a web page', utf8('\n<html><table><tr>'), 'FILE_NOT_CSV'],
    ['a web page with a mark', utf8('\ufeff<!DOCTYPE html>'), 'FILE_NOT_CSV'],
    ['XML', utf8('<?xml version="1.0"?>'), 'FILE_NOT_CSV'],
    ['zeros', bytes(1, 0, 0, 0, 7, 0, 0, 9), 'FILE_NOT_CSV'],
    [
      'UTF-16 without a mark in which hanzi have zeros too',
      utf16('月份,退文件数\n2026-10,一\n'),
      'ENC_UTF16',
    ],
    ['UTF-16 without a mark', utf16('unit,month\nX01,2026-10\n'), 'ENC_UTF16'],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41), 'ENC_UNDECODABLE'],
  ])('%s', (_name, given, code) => {
    const decoded = decode('a.csv', given);
    expect(decoded.text).toBeNull();
    expect(decoded.problems).toMatchObject([{ code, severity: 'error' }]);
  });

  it('says how to export a workbook', () => {
    const [problem] = decode('a.csv', bytes(0x50, 0x4b, 0x03, 0x04)).problems;
    expect(problem?.remedy.zh).toContain('另存为');
  });

  it.each<[string, Uint8Array, number, number]>([
    ['UTF-8 with one bad byte', join(utf8('单位\n月份,'), bytes(0xff), utf8('\n')), 15, 2],
    ['UTF-8 cut in a character', utf8('单位\n月').subarray(0, 9), 8, 2],
    ['an overlong form', join(utf8('a\n'), bytes(0xc0, 0x80)), 3, 2],
    ['a surrogate', join(utf8('a\r\nb\r'), bytes(0xed, 0xa0, 0x80)), 6, 3],
    ['Latin-1', join(utf8('name\nJos'), bytes(0xe9), utf8(',1\n')), 9, 2],
    ['GB18030 cut in a character', join(GB, bytes(0x0a, 0xb5)), 11, 2],
    [
      'Greek in ISO 8859-7',
      join(utf8('id,n\n1,'), bytes(0xcb, 0xe5, 0xf9, 0xed, 0xe9, 0xe4, 0xe1, 0xf2)),
      8,
      2,
    ],
  ])('%s, with the byte and the line', (_name, given, byte, line) => {
    const [problem] = decode('a.csv', given).problems;
    expect(problem).toMatchObject({ code: 'ENC_UNDECODABLE', place: { file: 'a.csv', lines: [line] } });
    expect(problem?.message.zh).toContain(`第 ${byte} 个字节`);
    expect(problem?.message.en).toContain(`byte ${byte} `);
  });

  it.each<[string, Uint8Array, string, string, number[]]>([
    [
      'UTF-8',
      join(utf8('单位,月份\n'), bytes(0xe5, 0x2c), utf8('1\n好')),
      '单位,月份\n\ufffd,1\n好',
      'utf-8',
      [2],
    ],
    ['GB18030', join(GB, bytes(0x0a, 0xff, 0x0a), GB), '单位,月份\n\ufffd\n单位,月份', 'gb18030', [2]],
    ['a row of GB18030 in UTF-8', join(utf8('单位,月份\n1,一月\n'), GB), '', 'utf-8', [3]],
    [
      'UTF-8 with a mark',
      join(bytes(0xef, 0xbb, 0xbf), utf8('单位\r'), bytes(0xff)),
      '单位\r\ufffd',
      'utf-8',
      [2],
    ],
  ])('%s with a bad line is read but for that line', (_name, given, text, encoding, lines) => {
    const decoded = decode('a.csv', given);
    expect(decoded).toMatchObject({ encoding, problems: [{ code: 'ENC_UNDECODABLE', place: { lines } }] });
    expect(decoded.problems).toHaveLength(1);
    if (text !== '') expect(decoded.text).toBe(text);
  });

  it('is refused as a whole where bad lines are many', () => {
    const given = join(...Array.from({ length: 20 }, () => join(utf8('单位名称\n'), bytes(0xff, 0x0a))));
    expect(decode('a.csv', given)).toMatchObject({ text: null, encoding: 'unknown' });
  });

  it('a zero within a text costs its line', () => {
    const given = utf8(`单位,月份\n${'办公室,一月\n'.repeat(9)}办\0公室,一月\n`);
    expect(decode('a.csv', given).problems).toMatchObject([{ code: 'ENC_MOJIBAKE', place: { lines: [11] } }]);
  });

  it('does not take UTF-8 with a bad byte for GB18030, although it decodes as such', () => {
    const given = join(utf8('单位名称,办文件数\n州人民政府办公室,12\n'), bytes(0xe5, 0xa4));
    expect(() => new TextDecoder('gb18030', { fatal: true }).decode(given)).not.toThrow();
    expect(codes(given)).toEqual(['ENC_UNDECODABLE']);
  });
});

describe('text that was garbled before', () => {
  it.each<[string, string, number[]]>([
    ['锟斤拷', '单位\n锟斤拷,1\n好\n锟斤拷', [2, 4]],
    ['the replacement character', 'a\r\nb\r\n\ufffd', [3]],
    ['a mark read as GB18030', '锘垮崟浣\n1', [1]],
  ])('%s is an error on its lines', (_name, text, lines) => {
    const decoded = decode('a.csv', utf8(text));
    expect(decoded.problems).toMatchObject([{ code: 'ENC_MOJIBAKE', severity: 'error', place: { lines } }]);
  });
});
