import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVector } from './vector.ts';

const names = readdirSync(new URL('../../vectors/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

describe('every file of reference numbers', () => {
  it.each(names)('%s names its source, licence and tool', (name) => {
    const { source, licence, tool } = readVector(name);
    expect(source.length).toBeGreaterThan(0);
    expect(licence.length).toBeGreaterThan(0);
    expect(tool.length).toBeGreaterThan(0);
  });
});
