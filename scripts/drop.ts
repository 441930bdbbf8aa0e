import { isDropName } from '../src/ledger/drop-name.ts';
import { dropHelp, noFilesGiven, notAMonth, seeHelp } from '../src/words/commands.ts';
import { dropFiles } from './filing/drop-files.ts';
import { BUILD_OPTIONS, buildRequest } from './publish/build-office.ts';
import { workshop } from './publish/workshop.ts';
import { EXIT, runCommand, terminal, twoLines } from './terminal/command-line.ts';

process.exitCode = await runCommand(
  {
    help: dropHelp,
    options: { ...BUILD_OPTIONS, month: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    takesFiles: true,
    run: async ({ values, positionals }, voice) => {
      if (positionals.length === 0) {
        voice.complain(`${twoLines(noFilesGiven)}\n${twoLines(seeHelp)}`);
        return EXIT.usage;
      }
      const month = values.month ?? null;
      if (month !== null && !isDropName(month)) {
        voice.complain(twoLines(notAMonth(month)));
        return EXIT.usage;
      }
      const mode = values['dry-run'] ? 'dry_run' : 'file';
      return dropFiles({ ...buildRequest(values), files: positionals, month, mode }, workshop, voice);
    },
  },
  process.argv.slice(2),
  terminal,
);
