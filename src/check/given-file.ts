import type { GivenFile } from './checking.ts';

/** SHA-256 in hexadecimal, or nothing where the page is not trusted with it (plain http, some browsers on file://). */
async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle === undefined) return '';
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a chosen file into memory; it goes nowhere else. */
export async function givenFile(file: File): Promise<GivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, sha256: await fingerprint(bytes) };
}
