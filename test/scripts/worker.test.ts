import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { isRunning } from '../../scripts/disk/lock.ts';
import { startWorker } from '../../scripts/publish/worker.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaoping-worker-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) => startWorker('../../test/scripts/stub-worker.ts', args, {});

it('ends well when its work is done', async () => {
  await expect(start('end').finished).resolves.toBeUndefined();
});

it('tells what it complained of', async () => {
  const complaint = await start('fail').finished.catch(String);
  expect(complaint).toContain('stub-worker.ts ended with 1:');
  expect(complaint).toContain('no such component');
});

it('tells why it ended and not that an order found it gone', async () => {
  const file = join(folder, 'gone');
  const worker = start('fail', file);
  // Nothing of its end is noticed here while this process does nothing else.
  while (!existsSync(file)) spawnSync(process.execPath, ['--version']);
  spawnSync(process.execPath, ['--version']);
  worker.send({ unit: 'C01' });
  await expect(worker.finished).rejects.toThrow('no such component');
  worker.send({ unit: 'C02' });
});

it('tells of a full disk as the disk does', async () => {
  await expect(start('full').finished).rejects.toMatchObject({
    code: 'ENOSPC',
    message: 'ENOSPC: no space left on device',
  });
});

it('that is killed is told of by the signal', async () => {
  const file = join(folder, 'killed');
  const worker = start('go on', file);
  await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 60_000 });
  worker.kill();
  await expect(worker.finished).rejects.toThrow('SIGTERM');
});

it('ends when the process that started it is killed', async () => {
  const file = join(folder, 'orphan');
  const { signal } = spawnSync(process.execPath, [join(import.meta.dirname, 'killed-parent.ts'), file]);
  expect(signal).toBe('SIGKILL');
  const worker = Number(readFileSync(file, 'utf8'));
  await vi.waitFor(() => expect(isRunning(worker)).toBe(false), { timeout: 60_000 });
});
