import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Bilingual } from '../../src/contract/bilingual.ts';
import { diskFailed, misused, programFailed, seeHelp } from '../../src/words/commands.ts';
import { diskFault } from '../disk/disk.ts';

/** Where a command writes: results to `say`, what went wrong to `complain`. Each call is one line or several. */
export interface Voice {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** The terminal. */
export const terminal: Voice = {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

/** Exit codes: data with errors, a command given wrongly, a program or disk that failed or is busy with another run. */
export const EXIT = { done: 0, refused: 1, usage: 2, failed: 3, busy: 3 } as const;

/** One sentence in both languages, Chinese on the first line. */
export function twoLines({ zh, en }: Bilingual): string {
  return `${zh}\n${en}`;
}

/** What a disk fails of without any fault of the program: it is full, may not be written, or breaks. */
const CAUSES = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE'];

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: boolean; strict: true }>
>;

interface Command<O extends Options> {
  readonly help: string;
  readonly options: O;
  readonly takesFiles: boolean;
  /** Does the work and gives the exit code. */
  readonly run: (parsed: Parsed<O>, voice: Voice) => Promise<number>;
}

/** Runs a command with the arguments given; gives the exit code. `--help` is every command's. */
export async function runCommand<const O extends Options>(
  command: Command<O>,
  args: readonly string[],
  voice: Voice,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    voice.say(command.help.trimEnd());
    return EXIT.done;
  }
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: command.takesFiles,
      strict: true,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    voice.complain(`${twoLines(misused(code, message))}\n${twoLines(seeHelp)}`);
    return EXIT.usage;
  }
  try {
    return await command.run(parsed, voice);
  } catch (error) {
    const fault = error instanceof Error && CAUSES.includes(diskFault(error) ?? '') ? error : null;
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const words = fault === null ? programFailed(detail) : diskFailed(diskFault(fault) ?? '', fault.message);
    voice.complain(twoLines(words));
    return EXIT.failed;
  }
}
