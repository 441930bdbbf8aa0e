import { signatureOf } from './byte-signature.ts';
import { looksChinese, surveyGb18030 } from './gb18030-survey.ts';
import { gb18030, undecodable, utf16, utf16Broken, utf16WithoutMark } from './messages/encoding-messages.ts';
import { fileBinary, fileEmpty, fileNotCsv } from './messages/file-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { type Encoding, isEncodedIn } from './text-pieces.ts';
import { utf8Fault } from './utf8-fault.ts';

/** A file whose bytes are known to be text. */
export interface EncodedFile {
  readonly encoding: Encoding;
  /** The bytes without a byte order mark. */
  readonly body: Uint8Array;
  readonly problems: readonly Problem[];
}

/** A file that cannot be read as text. */
export interface RefusedFile {
  readonly encoding: 'unknown';
  readonly problems: readonly Problem[];
}

/** Bytes of a long file from which its look is told; whether all of it decodes is asked of the decoder. */
const SURVEYED = 1_048_576;

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

function refused(...problems: Problem[]): RefusedFile {
  return { encoding: 'unknown', problems };
}

function undecodableAt(file: string, bytes: Uint8Array, offset: number): RefusedFile {
  const place = { file, lines: [lineOfByte(bytes, offset)] };
  return refused(problemOf('ENC_UNDECODABLE', place, undecodable(offset)));
}

function asUtf16(
  file: string,
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): EncodedFile | RefusedFile {
  const body = bytes.subarray(2);
  if (!isEncodedIn(encoding, body)) {
    return refused(problemOf('ENC_UNDECODABLE', { file }, utf16Broken(bytes.length - 1)));
  }
  return { encoding, body, problems: [problemOf('ENC_UTF16', { file }, utf16())] };
}

/** ASCII in UTF-16 has a zero in every other byte; other zeros mean that the file is no text. */
function refuseZeros(file: string, bytes: Uint8Array): RefusedFile {
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

function unmarked(file: string, body: Uint8Array): EncodedFile | RefusedFile {
  if (isEncodedIn('utf-8', body)) return { encoding: 'utf-8', body, problems: [] };
  const chinese = looksChinese(surveyGb18030(body.subarray(0, SURVEYED)));
  if (chinese && isEncodedIn('gb18030', body)) {
    return { encoding: 'gb18030', body, problems: [problemOf('ENC_GB18030', { file }, gb18030())] };
  }
  const fault = chinese ? surveyGb18030(body).fault : -1;
  return undecodableAt(file, body, Math.max(0, fault === -1 ? utf8Fault(body) : fault));
}

/**
 * Tells the encoding of a file: a byte order mark decides, then strict UTF-8, then strict GB18030 if the result looks
 * like Chinese. Anything else is refused; a file is never read in a guessed encoding that loses characters.
 */
export function encodedFile(file: string, bytes: Uint8Array): EncodedFile | RefusedFile {
  if (bytes.length === 0) return refused(problemOf('FILE_EMPTY', { file }, fileEmpty()));
  const signature = signatureOf(bytes);
  if (signature !== null) return refused(problemOf('FILE_NOT_CSV', { file }, fileNotCsv(signature.name)));
  if (begins(bytes, 0xff, 0xfe)) return asUtf16(file, bytes, 'utf-16le');
  if (begins(bytes, 0xfe, 0xff)) return asUtf16(file, bytes, 'utf-16be');
  if (bytes.includes(0)) return refuseZeros(file, bytes);
  if (!begins(bytes, 0xef, 0xbb, 0xbf)) return unmarked(file, bytes);
  const body = bytes.subarray(3);
  if (isEncodedIn('utf-8', body)) return { encoding: 'utf-8', body, problems: [] };
  return undecodableAt(file, bytes, utf8Fault(body) + 3);
}
