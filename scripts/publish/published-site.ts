import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const published = z.object({ fingerprint: z.string() });

/** The fingerprint of the data that a site shows; `null` where no site stands or it does not say. */
export function publishedFingerprint(site: string): string | null {
  try {
    const text = readFileSync(join(site, 'data', 'office.json'), 'utf8');
    return published.safeParse(JSON.parse(text)).data?.fingerprint ?? null;
  } catch {
    return null;
  }
}
