import { createApp } from 'astro/app/entrypoint';

// What the program is compiled to: a renderer of the pages and files of the office whose book `KAOPING_BOOK` names.
// The book of the whole office must be there when this module is loaded.
export { officePaths, unitPaths } from './addresses.ts';

/** No host: nothing on a page depends on where the site will be published. */
const ANY_HOST = 'http://any.invalid/';

const app = createApp({ streaming: false });

/** The bytes of the page or file at a path below the site's root. Throws where there is none or it cannot be made. */
export async function render(path: string): Promise<Uint8Array> {
  const response = await app.render(new Request(new URL(path, ANY_HOST)));
  if (response.status !== 200) throw new Error(`/${path} could not be made (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
