import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/terminal/command-line.ts';
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

it.each([
  [['--mont', '2026-11'], '没有这个选项：--mont', 'There is no such option: --mont'],
  [['--month'], '选项的值缺失或多余：--month', 'The option lacks a value, or takes none: --month'],
  [
    ['x.csv'],
    '此命令不接受文件名等参数：x.csv',
    'This command takes no file names or other arguments: x.csv',
  ],
])('a slip of the hand, %j, is told plainly in both languages', async (args, zh, en) => {
  const voice = recorded();
  const options = { month: { type: 'string' } } as const;
  const command = { help: '', options, takesFiles: false, run: () => Promise.resolve(0) };
  expect(await runCommand(command, args, voice)).toBe(2);
  expect(voice.complained.join('\n')).toContain(zh);
  expect(voice.complained.join('\n')).toContain(en);
});
