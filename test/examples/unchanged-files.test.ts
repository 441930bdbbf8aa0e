import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Hash and path of each line of a `SHA256SUMS` file, as `sha256sum` writes it. */
function sums(example: string): (readonly [string, string])[] {
  return readFileSync(join(EXAMPLES, example, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const);
}

// The hashes of the lists stand here, so that a list cannot be changed along with a file without this being seen.
const LISTS = [
  ['nhs-ae', 36, 'd29300006361984b15f9336b23a95c16b5838176f56058bdafcca46479a8dba6'],
  ['nyc-mmr', 2, 'ff004f4159e55d9f161dca87a3193db935158e35404deef1f37d95291e832128'],
  ['china-admin-cases', 2, 'a73755c6c6f809b2f9645710d8a169db41b60630ad0ea488c36c889ed5a97431'],
] as const;

describe.each(LISTS)('%s', (example, files, listHash) => {
  it('lists the published files', () => {
    expect(sums(example)).toHaveLength(files);
    const list = readFileSync(join(EXAMPLES, example, 'SHA256SUMS'));
    expect(createHash('sha256').update(list).digest('hex')).toBe(listHash);
  });

  it('lists every file of its drops', () => {
    const drops = readdirSync(join(EXAMPLES, example, 'drops'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    const listed = sums(example).filter(([path]) => path.startsWith('drops/'));
    expect(listed.map(([path]) => path.split('/').at(-1)).sort()).toEqual(drops.sort());
  });

  it.each(sums(example))('%s is byte for byte the source’s', (path, hash) => {
    const bytes = readFileSync(join(EXAMPLES, example, path));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });
});
