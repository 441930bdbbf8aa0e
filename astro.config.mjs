import { defineConfig, passthroughImageService } from 'astro/config';
import { classicScripts } from './scripts/bundle/classic-script.ts';
import { rendererAdapter } from './scripts/bundle/renderer-adapter.ts';

// Every link and asset is written relative by src/components/shell/site-path.ts, so that the same files work from a
// host, a sub-path, an intranet share and file://. Nothing here may bring in a path that begins with a slash.
export default defineConfig({
  // The pages are static; but which there are is known only with an office, so src/site/ makes them from the compiled program.
  output: 'server',
  adapter: rendererAdapter,
  image: { service: passthroughImageService() },
  // The JSX rules drop line breaks between elements: in Chinese text a line break would show as a stray space.
  compressHTML: 'jsx',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [classicScripts()] },
});
