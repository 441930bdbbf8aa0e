import { type AstroIntegration, build } from 'astro';
import { freeMemory } from './free-memory.ts';

// Makes the pages of the book and languages that the environment names. It ends with the process that started it, so that
// nothing goes on writing into a folder that was given up.
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);
if (process.connected === false) giveUp();

/** Settles when the process that started this one says that the book is there; started by hand, it is there already. */
const bookIsThere = process.connected
  ? new Promise<unknown>((settle) => process.once('message', settle))
  : Promise.resolve();

/** Has Astro bundle the program at once, and wait for the book before it makes the first page. */
const afterTheBook: AstroIntegration = {
  name: 'kaoping:after-the-book',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astros) => ({
        ...astros,
        name: 'kaoping:after-the-book',
        async setup() {
          // What the bundler used is needed no more, and the book is being assembled in the room that there is.
          freeMemory();
          await bookIsThere;
          await astros.setup?.();
        },
      })),
  },
};

const [outDir = '', cacheDir = ''] = process.argv.slice(2);
await build({ root: process.cwd(), outDir, cacheDir, logLevel: 'error', integrations: [afterTheBook] });
process.off('disconnect', giveUp).disconnect?.();
