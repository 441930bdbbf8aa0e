import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/command-line.ts';
import { recorded } from './stub-workshop.ts';

/** Runs a command that throws. */
async function thrown(error: Error) {
  const voice = recorded();
  const command = { help: '', options: {}, takesFiles: false, run: () => Promise.reject(error) };
  return { code: await runCommand(command, [], voice), complaint: voice.complained.join('\n') };
}

const disk = (code: string) => Object.assign(new Error(`${code}: write 'x'`), { code });

describe('a command that fails', () => {
  it.each([
    ['a full disk', disk('ENOSPC'), '磁盘空间已满（ENOSPC）', 'The disk is full'],
    [
      'a disk that may not be written',
      disk('EACCES'),
      '无法写入磁盘（EACCES）',
      'The disk cannot be written',
    ],
    ['a fault of the program', new TypeError('x is not a function'), '程序出错', 'fault of the program'],
    ['a file that the program should have found', disk('ENOENT'), '程序出错', 'fault of the program'],
  ])('by %s says so in both languages', async (_cause, error, zh, en) => {
    const { code, complaint } = await thrown(error);
    expect(code).toBe(3);
    expect(complaint).toContain(zh);
    expect(complaint).toContain(en);
  });
});
