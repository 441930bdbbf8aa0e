import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { tablesAsData } from './table-data.ts';

const root = resolve(import.meta.dirname, '../..');
/** The oldest browser that runs the script; built-ins that it lacks are in `src/check/missing-builtins.ts`. */
export const OLDEST = 'chrome80';

/** Whether a script brings the React that its modules import, or takes it from `shared`, which stands around it. */
export type Share = 'whole' | 'part';

/** Marks of imports for Vite, and what they ask for. */
const MARKS: readonly (readonly [string, Share])[] = [
  ['?classic', 'whole'],
  ['?classic-part', 'part'],
];

/** Takes the modules of React by their names from the record `shared`. */
const sharedReact: Plugin = {
  name: 'shared-react',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?(\/[\w-]+)?$/ }, ({ path }) => ({ path, namespace: 'shared' }));
    build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = shared[${JSON.stringify(path)}]`,
    }));
  },
};

/**
 * A module with all it imports as one classic script, which sets `classic` to the module's exports. Pages opened from
 * file:// cannot load modules. Licences of libraries stay in it.
 */
export async function classicScript(entry: string, share: Share = 'whole'): Promise<string> {
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
    jsx: 'automatic',
    plugins: share === 'part' ? [sharedReact, tablesAsData] : [tablesAsData],
  });
  return outputFiles[0]?.text ?? '';
}

/** For Vite: `import script from './page.ts?classic'` gives the text of that script; `?classic-part` that of a part. */
export function classicScripts() {
  return {
    name: 'classic-scripts',
    enforce: 'pre' as const,
    async load(id: string): Promise<string | null> {
      const asked = MARKS.find(([mark]) => id.endsWith(mark));
      if (asked === undefined) return null;
      const [mark, share] = asked;
      return `export default ${JSON.stringify(await classicScript(id.slice(0, -mark.length), share))}`;
    },
  };
}
