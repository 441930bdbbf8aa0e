import { isDropName } from '../src/ledger/drop-name.ts';
import { notAMonth, seeHelp } from '../src/words/commands.ts';
import { noTableGiven, notAYear, templateHelp, unitTwice } from '../src/words/template-command.ts';
import { type TemplateRequest, writeTemplates } from './templates/write-templates.ts';
import { EXIT, runCommand, terminal, twoLines } from './terminal/command-line.ts';

type Values = Parameters<Parameters<typeof runCommand>[0]['run']>[0]['values'];

const text = (value: Values[string] | undefined): string | null => (typeof value === 'string' ? value : null);

function shareOf(values: Values): TemplateRequest['share'] {
  const unit = text(values.unit);
  if (unit !== null) return { unit };
  return values['each-unit'] === true ? { of: 'each' } : { of: 'all' };
}

process.exitCode = await runCommand(
  {
    help: templateHelp,
    options: {
      out: { type: 'string', default: 'templates' },
      office: { type: 'string' },
      month: { type: 'string' },
      year: { type: 'string' },
      unit: { type: 'string' },
      'each-unit': { type: 'boolean' },
    },
    takesFiles: true,
    run: async ({ values, positionals }, voice) => {
      const { out, ...asked } = values;
      const month = text(values.month);
      const year = text(values.year);
      const wrong = [
        ...(positionals.length === 0 ? [noTableGiven] : []),
        ...(month !== null && !isDropName(month) ? [notAMonth(month)] : []),
        ...(year !== null && !/^(19|20|21)\d\d$/.test(year) ? [notAYear(year)] : []),
        ...(text(values.unit) !== null && values['each-unit'] === true ? [unitTwice] : []),
      ];
      if (wrong.length > 0) {
        voice.complain([...wrong, seeHelp].map(twoLines).join('\n'));
        return EXIT.usage;
      }
      const isFilled = Object.values(asked).some((value) => value !== undefined);
      const time = { month, year: year === null ? null : Number(year) };
      const office = isFilled ? { dir: text(values.office) ?? 'data', time } : null;
      return writeTemplates({ tables: positionals, out, office, share: shareOf(values) }, voice);
    },
  },
  process.argv.slice(2),
  terminal,
);
