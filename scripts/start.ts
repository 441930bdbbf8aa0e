import { resolve } from 'node:path';
import { notAPort, portTaken, serving, startHelp } from '../src/words/commands.ts';
import { BUILD_OPTIONS, buildOffice, buildRequest } from './publish/build-office.ts';
import { workshop } from './publish/workshop.ts';
import { EXIT, runCommand, terminal, twoLines } from './terminal/command-line.ts';
import { serveFolder } from './web/static-server.ts';

process.exitCode = await runCommand(
  {
    help: startHelp,
    options: { ...BUILD_OPTIONS, port: { type: 'string', default: '0' } },
    takesFiles: false,
    run: async ({ values }, voice) => {
      const port = Number(values.port);
      if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
        voice.complain(twoLines(notAPort(values.port)));
        return EXIT.usage;
      }
      const request = buildRequest(values);
      const code = await buildOffice(request, workshop, voice);
      if (code !== EXIT.done) return code;
      try {
        const { url } = await serveFolder(request.out ?? resolve(workshop.root, 'dist'), port);
        voice.say(twoLines(serving(url)));
        return EXIT.done;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        voice.complain(twoLines(portTaken(port)));
        return EXIT.usage;
      }
    },
  },
  process.argv.slice(2),
  terminal,
);
