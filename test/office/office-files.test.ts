import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../scripts/office/office-files.ts';

const DATA = join(import.meta.dirname, '../../data');

/** Written by hand; the script leaves them alone. */
const BY_HAND = ['README.md', '.gitattributes'];

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

describe('the shipped office', () => {
  it('is what the seeded script writes, byte for byte and file for file', () => {
    const written = officeFiles();
    const onDisk = filesBelow(DATA).filter((file) => !BY_HAND.includes(file));
    expect(onDisk).toEqual([...written.keys()].sort());
    for (const [file, bytes] of written) {
      expect(Buffer.compare(readFileSync(join(DATA, file)), bytes), file).toBe(0);
    }
  });

  it('has 22 months of drops', () => {
    const drops = readdirSync(join(DATA, 'drops')).sort();
    expect(drops).toHaveLength(22);
    expect([drops[0], drops.at(-1)]).toEqual(['2025-01', '2026-10']);
  });
});
