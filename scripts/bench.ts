import { benchHelp, noSuchBench, notACount } from '../src/words/bench-command.ts';
import { benchBuild } from './bench/build.ts';
import { benchIntake } from './bench/intake.ts';
import { EXIT, runCommand, terminal, twoLines } from './terminal/command-line.ts';

/** What is asked of a bench: how large its subject is to be; `null` where the bench knows best. */
type Bench = (size: number | null, say: (text: string) => void) => Promise<void> | void;

const DEFAULT_ROWS = 1_000_000;

/** Every bench by its name, with the option that says how large its subject is. */
const BENCHES: Readonly<Record<string, { readonly size: 'rows' | 'units'; readonly run: Bench }>> = {
  intake: { size: 'rows', run: (rows, say) => benchIntake(rows ?? DEFAULT_ROWS, say) },
  build: { size: 'units', run: benchBuild },
};

process.exitCode = await runCommand(
  {
    help: benchHelp,
    options: { rows: { type: 'string' }, units: { type: 'string' } },
    takesFiles: true,
    run: async ({ values, positionals: [name = ''] }, voice) => {
      const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
      const size = bench === undefined ? undefined : values[bench.size];
      const isCount = size === undefined || /^[1-9]\d*$/.test(size);
      if (bench === undefined || !isCount) {
        const wrong = bench === undefined ? noSuchBench(name, Object.keys(BENCHES)) : notACount(size ?? '');
        voice.complain(twoLines(wrong));
        return EXIT.usage;
      }
      await bench.run(size === undefined ? null : Number(size), voice.say);
      return EXIT.done;
    },
  },
  process.argv.slice(2),
  terminal,
);
