import { signatureOf } from './byte-signature.ts';
import { looksChinese, surveyGb18030 } from './gb18030-survey.ts';
import {
  gb18030,
  mojibake,
  undecodable,
  utf16,
  utf16Broken,
  utf16WithoutMark,
} from './messages/encoding-messages.ts';
import { fileBinary, fileEmpty, fileNotCsv } from './messages/file-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { FileReading } from './reading.ts';
import { utf8Fault } from './utf8-fault.ts';

/** The text of a file, or `null` when it was refused, and what was found on the way. */
export interface Decoded {
  readonly text: string | null;
  readonly encoding: FileReading['encoding'];
  readonly problems: readonly Problem[];
}

type Encoding = Exclude<FileReading['encoding'], 'unknown'>;

/** Texts that arise when bytes were once read in a wrong encoding and saved again. */
const GARBLED = /\uFFFD|锟斤拷|烫烫烫|屯屯屯|^锘/;

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Physical line, counted from 1, of the byte at an offset. */
function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) {
    const byte = bytes[index];
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) line += 1;
  }
  return line;
}

function begins(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function refused(...problems: Problem[]): Decoded {
  return { text: null, encoding: 'unknown', problems };
}

function decodeUtf16(file: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = decodeAs(encoding, bytes.subarray(2));
  if (text === null) {
    return refused(problemOf('ENC_UNDECODABLE', { file }, utf16Broken(bytes.length - 1)));
  }
  return { text, encoding, problems: [problemOf('ENC_UTF16', { file }, utf16())] };
}

/** ASCII in UTF-16 has a zero in every other byte; other zeros mean that the file is no text. */
function refuseZeros(file: string, bytes: Uint8Array): Decoded {
  const head = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const oneSided = Math.min(even, odd) === 0 && Math.max(even, odd) * 10 >= head.length;
  if (!oneSided) return refused(problemOf('FILE_NOT_CSV', { file }, fileBinary()));
  return refused(problemOf('ENC_UTF16', { file }, utf16WithoutMark(), { severity: 'error' }));
}

function decodeUnmarked(file: string, bytes: Uint8Array): Decoded {
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', problems: [] };
  const survey = surveyGb18030(bytes);
  const chinese = looksChinese(survey);
  const text = chinese && survey.fault === -1 ? decodeAs('gb18030', bytes) : null;
  if (text !== null) {
    return { text, encoding: 'gb18030', problems: [problemOf('ENC_GB18030', { file }, gb18030())] };
  }
  const offset = Math.max(0, chinese && survey.fault !== -1 ? survey.fault : utf8Fault(bytes));
  const place = { file, lines: [lineOfByte(bytes, offset)] };
  return refused(problemOf('ENC_UNDECODABLE', place, undecodable(offset)));
}

function decodeText(file: string, bytes: Uint8Array): Decoded {
  if (begins(bytes, 0xff, 0xfe)) return decodeUtf16(file, bytes, 'utf-16le');
  if (begins(bytes, 0xfe, 0xff)) return decodeUtf16(file, bytes, 'utf-16be');
  if (bytes.includes(0)) return refuseZeros(file, bytes);
  if (!begins(bytes, 0xef, 0xbb, 0xbf)) return decodeUnmarked(file, bytes);
  const body = bytes.subarray(3);
  const text = decodeAs('utf-8', body);
  if (text !== null) return { text, encoding: 'utf-8', problems: [] };
  const offset = utf8Fault(body) + 3;
  return refused(
    problemOf('ENC_UNDECODABLE', { file, lines: [lineOfByte(bytes, offset)] }, undecodable(offset)),
  );
}

/** Lines of the text, counted from 1, that hold garbled characters, with the first such text. */
function garbledLines(text: string): { lines: number[]; sample: string } | null {
  const sample = GARBLED.exec(text)?.[0];
  if (sample === undefined) return null;
  const lines: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (GARBLED.test(line)) lines.push(index + 1);
  });
  return { lines, sample };
}

/**
 * Bytes to text: a byte order mark decides, then strict UTF-8, then strict GB18030 if the result looks like Chinese.
 * Anything else is refused; a file is never read in a guessed encoding that loses characters.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused(problemOf('FILE_EMPTY', { file }, fileEmpty()));
  const signature = signatureOf(bytes);
  if (signature !== null) return refused(problemOf('FILE_NOT_CSV', { file }, fileNotCsv(signature.name)));
  const decoded = decodeText(file, bytes);
  if (decoded.text === null) return decoded;
  if (decoded.text.trim() === '') {
    return { ...decoded, text: null, problems: [problemOf('FILE_EMPTY', { file }, fileEmpty())] };
  }
  const garbled = garbledLines(decoded.text);
  if (garbled === null) return decoded;
  const problem = problemOf('ENC_MOJIBAKE', { file, lines: garbled.lines }, mojibake(garbled.sample), {
    value: garbled.sample,
  });
  return { ...decoded, problems: [...decoded.problems, problem] };
}
