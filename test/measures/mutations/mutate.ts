// Breaks the measures one small step at a time and lists the breaks that no test catches,
// but for those that cannot be seen (unseen.ts):
//   node test/measures/mutations/mutate.ts [file.ts …]
// Not part of the tests: it takes some minutes, and tells what the tests are worth.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { mutate } from './mutants.ts';
import { UNSEEN } from './unseen.ts';

const root = new URL('../../../', import.meta.url).pathname;
const measures = join(root, 'src/measures');
const guardedDescribe = join(root, 'test/measures/mutations/guarded-describe.ts');
const folders = ['test/measures', 'test/measures/vectors'];
const tests = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(root, folder, name)),
);

/** Every module of the measures that a file imports, directly or not. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  for (const [, name] of readFileSync(path, 'utf8').matchAll(
    /from '(?:\.\.\/)*(?:src\/measures|\.)\/([\w-]+\.ts)'/g,
  )) {
    const module = join(measures, name ?? '');
    if (seen.has(module) || !readdirSync(measures).includes(name ?? '')) continue;
    seen.add(module);
    reach(module, seen);
  }
  return seen;
}

async function survivorsOf(file: string): Promise<{ broken: number; survivors: string[] }> {
  const path = join(measures, file);
  const { code, mutants } = mutate(readFileSync(path, 'utf8'));
  if (mutants.length === 0) return { broken: 0, survivors: [] };
  const direct = (test: string) => readFileSync(test, 'utf8').includes(`/src/measures/${file}'`);
  const related = tests
    .filter((test) => reach(test).has(path))
    .toSorted((a, b) => Number(direct(b)) - Number(direct(a)));
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      reporters: [{}],
      silent: true,
      // The cache knows a file by its text on disk, which is not what is loaded here.
      fsModuleCache: false,
      include: ['test/measures/mutations/broken.ts'],
      provide: { breaks: mutants.length, tests: related },
      testTimeout: 20_000,
    },
    {
      plugins: [
        {
          name: 'mutate',
          enforce: 'pre',
          load: (id) => (id === path ? code : null),
          transform: (text, id) =>
            tests.includes(id) ? text.replace("from 'vitest'", `from '${guardedDescribe}'`) : null,
        },
      ],
    },
  );
  const { testModules } = await vitest.start();
  const caught = new Set<string>();
  for (const module of testModules) {
    const [fault] = module.errors();
    if (fault) throw new Error(`the tests of ${file} did not run: ${fault.message}`);
    for (const test of module.children.allTests('failed')) caught.add(test.fullName.split(' > ')[0] ?? '');
    for (const suite of module.children.allSuites()) {
      if (suite.errors().length > 0) caught.add(suite.fullName.split(' > ')[0] ?? '');
    }
  }
  await vitest.close();
  const unseen = new Set(Object.values(UNSEEN).flat());
  const survivors = mutants.filter(
    ({ id, change }) => !caught.has(`break ${id}`) && !unseen.has(`${file}  ${change}`),
  );
  return {
    broken: mutants.length,
    survivors: survivors.map(({ line, change }) => `${file}:${line}  ${change}`),
  };
}

const wanted = process.argv.slice(2);
let broken = 0;
let survived = 0;
for (const file of wanted.length > 0 ? wanted : readdirSync(measures)) {
  const result = await survivorsOf(file);
  broken += result.broken;
  survived += result.survivors.length;
  for (const survivor of result.survivors) console.log(survivor);
}
console.log(`${broken} breaks, ${survived} not caught`);
