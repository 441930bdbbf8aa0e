import { buildHelp } from '../src/words/commands.ts';
import { BUILD_OPTIONS, buildOffice, buildRequest } from './build-office.ts';
import { runCommand, terminal } from './command-line.ts';
import { workshop } from './workshop.ts';

process.exitCode = await runCommand(
  {
    help: buildHelp,
    options: BUILD_OPTIONS,
    takesFiles: false,
    run: ({ values }, voice) => buildOffice(buildRequest(values), workshop, voice),
  },
  process.argv.slice(2),
  terminal,
);
