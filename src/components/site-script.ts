import { createHash } from 'node:crypto';
import exactValues from './live/exact-values.js?raw';

/** The site's one script, without its comments. */
export const siteScript = exactValues
  .replace(/^\s*\/\/.*$/gm, '')
  .replace(/^\s*\/\*\*.*\*\/$/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim();

/** Names the script's content, so that no browser keeps an old one. */
export const siteScriptVersion = createHash('sha256').update(siteScript).digest('hex').slice(0, 8);
