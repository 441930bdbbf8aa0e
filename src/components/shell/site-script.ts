import { createHash } from 'node:crypto';
import script from '../live/site.ts?classic';

/** The script of every page. */
export const siteScript = script;

/** Names the script's content, so that no browser keeps an old one. */
export const siteScriptVersion = createHash('sha256').update(siteScript).digest('hex').slice(0, 8);
