import { signatureOf } from './byte-signature.ts';
import { looksChinese, surveyGb18030 } from './gb18030-survey.ts';
import {
  gb18030,
  undecodable,
  undecodableLines,
  utf16,
  utf16Broken,
  utf16WithoutMark,
} from './messages/encoding-messages.ts';
import { fileBinary, fileEmpty, fileNotCsv } from './messages/file-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { type Encoding, isEncodedIn } from './text-pieces.ts';
import { lineOfByte, tornLines } from './torn-lines.ts';
import { hasWideUtf8, utf8Fault } from './utf8-fault.ts';

/** A file whose bytes are known to be text. */
export interface EncodedFile {
  readonly encoding: Encoding;
  /** The bytes without a byte order mark. */
  readonly body: Uint8Array;
  /** Lines with bytes that are not of the encoding; a problem tells of them. */
  readonly torn: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** A file that cannot be read as text. */
export interface RefusedFile {
  readonly encoding: 'unknown';
  readonly problems: readonly Problem[];
}

/** Bytes of a long file from which its look is told; whether all of it decodes is asked of the decoder. */
const SURVEYED = 1_048_576;

/** Of the lines of a file so many may hold bad bytes, or one, and the others are read all the same. */
const TORN_SHARE = 0.1;
/** Of the bytes of a text so many may be zeros that got into it. */
const STRAY_ZEROS = 0.02;
const NONE: ReadonlySet<number> = new Set();

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
  return { encoding, body, torn: NONE, problems: [problemOf('ENC_UTF16', { file }, utf16())] };
}

/**
 * ASCII in UTF-16 has a zero in every other byte, while a few hanzi, such as 一, have one at the other side. Other zeros,
 * if they are many, mean that the file is no text; `null` where they are few.
 */
function refuseZeros(file: string, bytes: Uint8Array): RefusedFile | null {
  const head = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const oneSided = Math.min(even, odd) * 4 <= Math.max(even, odd) && Math.max(even, odd) * 10 >= head.length;
  if (oneSided) return refused(problemOf('ENC_UTF16', { file }, utf16WithoutMark(), { severity: 'error' }));
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return zeros > bytes.length * STRAY_ZEROS
    ? refused(problemOf('FILE_NOT_CSV', { file }, fileBinary()))
    : null;
}

/** The file in an encoding from which a few of its lines stray; `null` where they are too many. */
function tornFile(
  file: string,
  body: Uint8Array,
  encoding: 'utf-8' | 'gb18030',
  offset: number,
): EncodedFile | null {
  const torn = tornLines(body, encoding);
  const lines = lineOfByte(body, body.length);
  if (torn.size > Math.max(1, lines * TORN_SHARE)) return null;
  const words = undecodableLines(torn.size, encoding, offset);
  const problem = problemOf('ENC_UNDECODABLE', { file, lines: [...torn] }, words);
  return { encoding, body, torn, problems: [problem] };
}

function unmarked(file: string, body: Uint8Array): EncodedFile | RefusedFile {
  if (isEncodedIn('utf-8', body)) return { encoding: 'utf-8', body, torn: NONE, problems: [] };
  const chinese = looksChinese(surveyGb18030(body.subarray(0, SURVEYED)));
  if (chinese && isEncodedIn('gb18030', body)) {
    const note = problemOf('ENC_GB18030', { file }, gb18030());
    return { encoding: 'gb18030', body, torn: NONE, problems: [note] };
  }
  const fault = chinese ? surveyGb18030(body).fault : -1;
  const offset = Math.max(0, fault === -1 ? utf8Fault(body) : fault);
  if (chinese && fault !== -1) {
    const torn = tornFile(file, body, 'gb18030', fault);
    if (torn !== null) return torn;
  }
  if (!chinese && hasWideUtf8(body)) {
    const torn = tornFile(file, body, 'utf-8', offset);
    if (torn !== null) return torn;
  }
  return undecodableAt(file, body, offset);
}

/**
 * Tells the encoding of a file: a byte order mark decides, then strict UTF-8, then strict GB18030 if the result looks
 * like Chinese. A few lines that stray from it are refused, and the others read; a file with more of them is refused as a
 * whole, as it is never read in a guessed encoding that loses characters.
 */
export function encodedFile(file: string, bytes: Uint8Array): EncodedFile | RefusedFile {
  if (bytes.length === 0) return refused(problemOf('FILE_EMPTY', { file }, fileEmpty()));
  const signature = signatureOf(bytes);
  if (signature !== null) return refused(problemOf('FILE_NOT_CSV', { file }, fileNotCsv(signature.name)));
  if (begins(bytes, 0xff, 0xfe)) return asUtf16(file, bytes, 'utf-16le');
  if (begins(bytes, 0xfe, 0xff)) return asUtf16(file, bytes, 'utf-16be');
  const binary = bytes.includes(0) ? refuseZeros(file, bytes) : null;
  if (binary !== null) return binary;
  if (!begins(bytes, 0xef, 0xbb, 0xbf)) return unmarked(file, bytes);
  const body = bytes.subarray(3);
  if (isEncodedIn('utf-8', body)) return { encoding: 'utf-8', body, torn: NONE, problems: [] };
  const offset = utf8Fault(body) + 3;
  return tornFile(file, body, 'utf-8', offset) ?? undecodableAt(file, bytes, offset);
}
