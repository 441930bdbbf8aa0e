import { defineConfig } from 'astro/config';
import { classicScripts } from './scripts/bundle/classic-script.ts';

// Every link and asset is written relative by src/components/site-path.ts, so that the same files work from a
// host, a sub-path, an intranet share and file://. Nothing here may bring in a path that begins with a slash.
export default defineConfig({
  output: 'static',
  outDir: 'dist',
  // The JSX rules drop line breaks between elements: in Chinese text a line break would show as a stray space.
  compressHTML: 'jsx',
  trailingSlash: 'ignore',
  // Pages are written while others are made; more at once only need more memory.
  build: { format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [classicScripts()] },
});
