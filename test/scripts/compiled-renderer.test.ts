import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledRenderer } from '../../scripts/publish/compiled-renderer.ts';

let root: string;
let source: string;
let compiled: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaoping-renderer-'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  source = join(root, 'src/pages/index.astro');
  writeFileSync(source, 'one');
  compiled = [];
});
afterEach(() => rmSync(root, { recursive: true }));

/** A compiler that copies the source, or fails half-way with what is given. */
function compiling(failure: Error | null = null) {
  return (folder: string) => {
    compiled.push(folder);
    mkdirSync(join(folder, 'server'), { recursive: true });
    writeFileSync(join(folder, 'server/entry.mjs'), readFileSync(source));
    const finished = failure === null ? Promise.resolve() : Promise.reject(failure);
    return { finished, send: () => undefined, kill: () => undefined };
  };
}

async function rendererText(): Promise<string> {
  return readFileSync(await compiledRenderer(root, compiling()).module, 'utf8');
}

const kept = () => readdirSync(join(root, 'build'));

it('is compiled once for as long as the sources stand', async () => {
  expect(await rendererText()).toBe('one');
  expect(await rendererText()).toBe('one');
  expect(compiled).toHaveLength(1);
  expect(kept()).toEqual([expect.stringMatching(/^renderer-[0-9a-f]{16}$/)]);
});

it('is compiled anew when a source changes, comes or goes, and the old one is cleared away', async () => {
  const names = new Set<string>();
  const another = join(root, 'src/another.ts');
  const changes = [
    () => undefined,
    () => writeFileSync(source, 'two'),
    () => writeFileSync(another, ''),
    () => writeFileSync(join(root, 'tsconfig.json'), '{}'),
  ];
  for (const change of changes) {
    change();
    await rendererText();
    const [name = '', ...others] = kept();
    expect(others).toEqual([]);
    names.add(name);
  }
  expect(names.size).toBe(changes.length);
  rmSync(another);
  await rendererText();
  expect(compiled).toHaveLength(changes.length + 1);
});

it('tells why it could not be compiled and leaves nothing once it is given up', async () => {
  const renderer = compiledRenderer(root, compiling(new Error('no such component')));
  await expect(renderer.module).rejects.toThrow('no such component');
  await renderer.end();
  expect(kept()).toEqual([]);
  expect(await rendererText()).toBe('one');
});

it('is not kept when the sources changed while it was compiled', async () => {
  const renderer = compiledRenderer(root, compiling());
  writeFileSync(source, 'two');
  await expect(renderer.module).rejects.toThrow('changed');
  await renderer.end();
  expect(kept()).toEqual([]);
});

it('of two processes that compile it at once the second takes what the first has kept', async () => {
  const second = compiledRenderer(root, compiling());
  const [folder = ''] = compiled;
  const name = folder.replace(/\.~\d+$/, '');
  mkdirSync(join(name, 'server'), { recursive: true });
  writeFileSync(join(name, 'server/entry.mjs'), 'first');
  expect(readFileSync(await second.module, 'utf8')).toBe('first');
  expect(existsSync(folder)).toBe(false);
});

it('clears away what compilers that were cut off left, but not what another is at', async () => {
  const cutOff = 'renderer-0123456789abcdef.~999999999';
  const atWork = `renderer-0123456789abcdef.~${process.ppid}`;
  const others = ['dist-12345678.~work', atWork, cutOff];
  for (const name of others) mkdirSync(join(root, 'build', name), { recursive: true });
  await rendererText();
  expect(kept()).toEqual(expect.arrayContaining(['dist-12345678.~work', atWork]));
  expect(kept()).not.toContain(cutOff);
});
