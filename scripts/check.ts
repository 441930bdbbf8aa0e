import type { Language } from '../src/contract/bilingual.ts';
import { codeList } from '../src/intake/report/code-list.ts';
import { jsonReport } from '../src/intake/report/json.ts';
import { sourceLines } from '../src/intake/source-lines.ts';
import { hasErrors } from '../src/ledger/read-office.ts';
import {
  checkHelp,
  noPathGiven,
  reportWritten,
  slipsWritten,
  unknownLanguage,
} from '../src/words/check-command.ts';
import { seeHelp } from '../src/words/commands.ts';
import { checkPaths } from './checking/check-paths.ts';
import { writeHtmlReport, writeSlips } from './checking/report-files.ts';
import { EXIT, runCommand, terminal, twoLines } from './terminal/command-line.ts';
import { coloursFor, printedReport } from './terminal/printed-report.ts';

function languagesOf(text: string | undefined): readonly Language[] | null {
  if (text === undefined) return ['zh', 'en'];
  return text === 'zh' || text === 'en' ? [text] : null;
}

process.exitCode = await runCommand(
  {
    help: checkHelp,
    options: {
      json: { type: 'boolean', default: false },
      codes: { type: 'boolean', default: false },
      lang: { type: 'string' },
      office: { type: 'string' },
      html: { type: 'string' },
      slip: { type: 'string' },
    },
    takesFiles: true,
    run: async ({ values, positionals }, voice) => {
      const languages = languagesOf(values.lang);
      if (languages === null) {
        voice.complain(twoLines(unknownLanguage(values.lang ?? '')));
        return EXIT.usage;
      }
      if (values.codes) {
        voice.say(codeList(languages));
        return EXIT.done;
      }
      if (positionals.length === 0) {
        voice.complain(`${twoLines(noPathGiven)}\n${twoLines(seeHelp)}`);
        return EXIT.usage;
      }
      const office = { dir: values.office ?? 'data', asked: values.office !== undefined };
      const checked = checkPaths(positionals, office);
      if ('wrong' in checked) {
        voice.complain(twoLines(checked.wrong));
        return EXIT.usage;
      }
      const { readings, problems, files } = checked;
      if (values.json) voice.say(JSON.stringify(jsonReport(readings, problems), null, 2));
      else {
        const printed = { readings, problems, languages, lineOf: sourceLines(files) };
        voice.say(printedReport(printed, process.stdout, coloursFor(process.stdout, process.env)));
      }
      if (values.html !== undefined) {
        writeHtmlReport(checked, values.html);
        voice.complain(twoLines(reportWritten(values.html)));
      }
      if (values.slip !== undefined) {
        voice.complain(twoLines(slipsWritten(writeSlips(checked, values.slip), values.slip)));
      }
      return hasErrors(problems) ? EXIT.refused : EXIT.done;
    },
  },
  process.argv.slice(2),
  terminal,
);
