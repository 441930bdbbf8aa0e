import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** A server over one folder. */
export interface StaticServer {
  /** Address of the folder's root, with a slash at its end. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

/** The path that a request names, below the root; `null` when it is malformed or would leave the root. */
export function pathBelow(root: string, url: string): string | null {
  const [encoded = '/'] = url.split(/[?#]/);
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || decoded.startsWith('//') || /[\0\\]/.test(decoded)) return null;
  const path = resolve(root, `.${decoded}`);
  return path === root || path.startsWith(root + sep) ? path : null;
}

interface Answer {
  readonly status: 200 | 301 | 404;
  readonly path: string | null;
  /** Where a folder named without its slash is found. */
  readonly location?: string;
}

function answerTo(root: string, url: string): Answer {
  const path = pathBelow(root, url);
  const stats = path === null ? null : statOf(path);
  if (path !== null && stats?.isDirectory()) {
    const index = join(path, 'index.html');
    const named = url.split(/[?#]/)[0] ?? '';
    if (statOf(index)?.isFile()) {
      // Relative links of a page work only under its slash.
      if (!named.endsWith('/')) return { status: 301, path: null, location: `${named}/` };
      return { status: 200, path: index };
    }
  } else if (path !== null && stats?.isFile() && !url.split(/[?#]/)[0]?.endsWith('/')) {
    return { status: 200, path };
  }
  const page = join(root, '404.html');
  return { status: 404, path: statOf(page)?.isFile() ? page : null };
}

/** Kinds of files that become much smaller on the way. */
const TEXT = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;

function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
}

function respond(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, path, location } = answerTo(root, request.url ?? '/');
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };
  if (path === null) {
    const plain = { ...headers, 'content-type': 'text/plain; charset=utf-8' };
    response.writeHead(status, location === undefined ? plain : { ...plain, location });
    response.end(request.method === 'HEAD' || status === 301 ? '' : '404\n');
    return;
  }
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const packed = TEXT.test(type) && takesGzip(request);
  const size = packed ? { 'content-encoding': 'gzip' } : { 'content-length': statOf(path)?.size ?? 0 };
  response.writeHead(status, { ...headers, 'content-type': type, vary: 'accept-encoding', ...size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const steps = packed
    ? [createReadStream(path), createGzip(), response]
    : [createReadStream(path), response];
  pipeline(steps, (error) => {
    if (error) response.destroy();
  });
}

/**
 * Serves a folder on the loopback address, as a static host would: folders by their `index.html`, `404.html` for what is
 * not there, text compressed for those who take it, nothing outside the folder. Port 0 takes any free one. Rejects when the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => respond(root, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      done({
        url: `http://127.0.0.1:${taken}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
