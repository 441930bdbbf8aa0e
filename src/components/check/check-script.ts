import { createHash } from 'node:crypto';
import { readBook } from '../../book/read-book.ts';
import { checkFile } from '../../book/schema/check-file.ts';
import core from '../../check/checking.ts?classic';
import page from '../../check/page.ts?classic';

/** What the check page knows of this office. */
export const known = readBook('check.json', checkFile);

const data = JSON.stringify(JSON.stringify(known));

/** The check page's script: the work as a function, which can be made a worker from its own text, the page, the data. */
export const checkScript = `(() => {
const core = () => {
${core}return classic;
};
${page}classic.start(core, JSON.parse(${data}));
})();
`;

/** Names the script's content, so that no browser keeps an old one. */
export const checkScriptVersion = createHash('sha256').update(checkScript).digest('hex').slice(0, 8);
