import { type BuildRequest, buildOffice } from '../publish/build-office.ts';
import { workshop } from '../publish/workshop.ts';
import { EXIT } from '../terminal/command-line.ts';

/** Seconds that each stage of a build took; it prints this as JSON. */
export interface BuildStages {
  readonly read: number;
  readonly book: number;
  readonly pages: number;
}

/** Runs a build of the ordinary workshop with a clock at each of its stages. */
async function timedBuild(request: BuildRequest): Promise<BuildStages> {
  const stages = { read: 0, book: 0, pages: 0 };
  const from = (stage: keyof BuildStages, start: number): void => {
    stages[stage] = (performance.now() - start) / 1000;
  };
  const timed: typeof workshop = {
    ...workshop,
    readData: (folder) => {
      const start = performance.now();
      const data = workshop.readData(folder);
      from('read', start);
      return data;
    },
    writeBook: async (data, files, dir, written) => {
      const start = performance.now();
      await workshop.writeBook(data, files, dir, written);
      from('book', start);
    },
    startPages: (site) => {
      const pages = workshop.startPages(site);
      return {
        ...pages,
        make: async () => {
          const start = performance.now();
          await pages.make();
          from('pages', start);
        },
      };
    },
  };
  const complaints: string[] = [];
  const quiet = { say: () => undefined, complain: (text: string) => complaints.push(text) };
  const code = await buildOffice(request, timed, quiet);
  if (code !== EXIT.done) throw new Error(`the build ended with ${code}:\n${complaints.join('\n')}`);
  return stages;
}

const [office = '', out = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await timedBuild({ office, out })));
