import { benchHelp, noSuchBench, notACount } from '../src/words/bench-command.ts';
import { benchIntake } from './bench/intake.ts';
import { EXIT, runCommand, terminal, twoLines } from './command-line.ts';

/** Every bench by its name. */
const BENCHES: Readonly<Record<string, (rows: number, say: (text: string) => void) => void>> = {
  intake: benchIntake,
};

process.exitCode = await runCommand(
  {
    help: benchHelp,
    options: { rows: { type: 'string', default: '1000000' } },
    takesFiles: true,
    run: async ({ values, positionals: [name = ''] }, voice) => {
      const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
      const isCount = /^[1-9]\d*$/.test(values.rows);
      if (bench === undefined || !isCount) {
        const wrong = bench === undefined ? noSuchBench(name, Object.keys(BENCHES)) : notACount(values.rows);
        voice.complain(twoLines(wrong));
        return EXIT.usage;
      }
      bench(Number(values.rows), voice.say);
      return EXIT.done;
    },
  },
  process.argv.slice(2),
  terminal,
);
