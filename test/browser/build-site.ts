import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the shipped office's site once, by the command that people use. */
export default function setup(project: TestProject): void {
  const site = `${root}build/test-site`;
  execFileSync(process.execPath, ['scripts/build.ts', '--out', site], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  project.provide('site', site);
}
