import { buildHelp } from '../src/words/commands.ts';
import { BUILD_OPTIONS, buildOffice, buildRequest } from './publish/build-office.ts';
import { workshop } from './publish/workshop.ts';
import { runCommand, terminal } from './terminal/command-line.ts';

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
