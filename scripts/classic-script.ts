import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const MARK = '?classic';
/** The oldest browser that runs the script; built-ins that it lacks are in `src/check/missing-builtins.ts`. */
export const OLDEST = 'chrome80';

/**
 * A module with all it imports as one classic script, which sets `classic` to the module's exports. Pages opened from
 * file:// cannot load modules. Licences of libraries stay in it.
 */
export async function classicScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'classic',
    target: OLDEST,
    charset: 'utf8',
    minify: true,
    legalComments: 'inline',
  });
  return outputFiles[0]?.text ?? '';
}

/** For Vite: `import script from './page.ts?classic'` gives the text of that script. */
export function classicScripts() {
  return {
    name: 'classic-scripts',
    enforce: 'pre' as const,
    async load(id: string): Promise<string | null> {
      if (!id.endsWith(MARK)) return null;
      return `export default ${JSON.stringify(await classicScript(id.slice(0, -MARK.length)))}`;
    },
  };
}
