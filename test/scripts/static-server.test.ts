import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathBelow, type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaoping-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'units'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '总览');
  writeFileSync(join(site, '404.html'), '没有这一页');
  writeFileSync(join(site, 'units', 'index.html'), '单位');
  writeFileSync(join(site, 'a b.json'), '{}');
  writeFileSync(join(site, 'data.csv'), 'a\n');
  server = await serveFolder(site, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly length: string | undefined;
  readonly body: string;
}

/** Asks for a path as it is; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({
          status: answer.statusCode,
          type: answer.headers['content-type'],
          location: answer.headers.location,
          length: answer.headers['content-length'],
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', fail).end();
  });
}

it('listens on the loopback address alone and says where', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

it.each([
  ['/', 200, 'text/html; charset=utf-8', '总览'],
  ['/index.html?x=1', 200, 'text/html; charset=utf-8', '总览'],
  ['/units/', 200, 'text/html; charset=utf-8', '单位'],
  ['/a%20b.json', 200, 'application/json; charset=utf-8', '{}'],
  ['/data.csv', 200, 'text/csv', 'a\n'],
  ['/data.csv/', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/nothing', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/empty/', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/../secret.txt', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/%E0%A4%A', 404, 'text/html; charset=utf-8', '没有这一页'],
])('answers %s with %i', async (path, status, type, body) => {
  expect(await ask(path)).toMatchObject({ status, type, body });
});

it('sends a folder named without its slash to the slash', async () => {
  expect(await ask('/units?x=1')).toMatchObject({ status: 301, location: '/units/' });
});

it('answers HEAD with the length and no body', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, length: '6', body: '' });
});

it('packs text for those who take it packed', async () => {
  const answer = await fetch(server.url, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.text()).toBe('总览');
});

it('takes nothing', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

it('says so when the port is taken', async () => {
  await expect(serveFolder(folder, Number(new URL(server.url).port))).rejects.toThrow('EADDRINUSE');
});

describe('the path that a request names', () => {
  it.each([
    ['/a/b', '/site/a/b'],
    ['/', '/site'],
    ['/a/../b', '/site/b'],
    ['/../rooted', null],
    ['/a\\..\\b', null],
    ['/%00', null],
    ['//elsewhere', null],
    ['a', null],
  ])('%s', (url, path) => {
    expect(pathBelow('/site', url)).toBe(path);
  });
});
