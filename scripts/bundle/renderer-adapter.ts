import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Has Astro compile the program to the module `src/site/renderer.ts`, which makes any page of any office, instead of making
 * the pages of one office itself: the program is compiled once and makes pages in as many processes as there are.
 */
export const rendererAdapter: AstroIntegration = {
  name: 'kaoping:renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'kaoping:renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: join(import.meta.dirname, '../../src/site/renderer.ts'),
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
};
