import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect, type TLSSocket } from 'node:tls';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startProxy, type ReplicaProxy } from './proxy.ts';

let proxy: ReplicaProxy;
beforeEach(async () => {
  proxy = await startProxy();
});
afterEach(() => proxy.close());

async function tunnel(target: string): Promise<{ status: number | undefined; socket: Socket }> {
  const asked = request({ port: proxy.port, host: '127.0.0.1', method: 'CONNECT', path: target }).end();
  const [response, socket] = (await once(asked, 'connect')) as [IncomingMessage, Socket];
  return { status: response.statusCode, socket };
}

async function secure(host: string): Promise<TLSSocket> {
  const { socket } = await tunnel(`${host}:443`);
  const inside = connect({ socket, servername: host, rejectUnauthorized: false });
  await once(inside, 'secureConnect');
  return inside;
}

/** A client with one connection to one host, kept open between its requests. */
async function client(host: string) {
  const socket = await secure(host);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agent.createConnection = () => socket;
  return async (path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) => {
    const asked = secureRequest({ agent, host, path, method: options.method ?? 'GET', headers: { host, ...options.headers } }).end(
      options.body,
    );
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: response.statusCode, headers: response.headers, body: await text(response), reused: asked.reusedSocket };
  };
}

it('serves the official address under a certificate for every replica host', async () => {
  const socket = await secure('www.mobile.ccus.jp');
  expect(socket.getPeerCertificate().subjectaltname).toContain('DNS:www.mobile.ccus.jp');
  socket.destroy();
  expect((await (await client('www.mobile.ccus.jp'))('/')).body).toContain('複製（練習用）');
});

it('carries a POST, its cookie and its redirect over one kept connection', async () => {
  const ask = await client('www.ccus.jp');
  const posted = await ask('/inquiry', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'item00=1',
  });
  expect([posted.status, posted.headers.location]).toEqual([303, '/inquiry/input']);
  const [cookie = ''] = posted.headers['set-cookie'] ?? [];
  const next = await ask('/inquiry/input', { headers: { cookie: cookie.split(';')[0] ?? '' } });
  expect([next.status, next.reused, next.body.includes('①ログイン情報')]).toEqual([200, true, true]);
  expect(proxy.requests.map(({ method, url, refused }) => ({ method, url, refused }))).toEqual([
    { method: 'POST', url: 'https://www.ccus.jp/inquiry', refused: false },
    { method: 'GET', url: 'https://www.ccus.jp/inquiry/input', refused: false },
  ]);
});

it('refuses other hosts and ports, and remembers them', async () => {
  for (const target of ['example.com:443', 'ccus.jp.example.com:443', 'www.ccus.jp:8443']) {
    const { status, socket } = await tunnel(target);
    socket.destroy();
    expect(status).toBe(502);
  }
  expect(proxy.requests.map(({ host, method, refused }) => [host, method, refused])).toEqual([
    ['example.com', 'CONNECT', true],
    ['ccus.jp.example.com', 'CONNECT', true],
    ['www.ccus.jp', 'CONNECT', true],
  ]);
});

it('sends unencrypted requests for the official hosts to https and refuses the others', async () => {
  const plain = async (url: string) => {
    const [response] = await once(request({ port: proxy.port, host: '127.0.0.1', path: url }).end(), 'response');
    response.resume();
    return [response.statusCode, response.headers.location];
  };
  expect(await plain('http://www.ccus.jp/p/about?x=1')).toEqual([301, 'https://www.ccus.jp/p/about?x=1']);
  expect(await plain('http://example.com/')).toEqual([502, undefined]);
});

it('cuts every connection while offline and serves again afterwards', async () => {
  const socket = await secure('www.ccus.jp');
  const cut = once(socket, 'close');
  proxy.setOffline(true);
  await cut;
  await expect(tunnel('www.ccus.jp:443')).rejects.toMatchObject({ code: 'ECONNRESET' });
  proxy.setOffline(false);
  expect((await (await client('www.ccus.jp'))('/')).status).toBe(200);
});

it('leaves nothing open when closed', async () => {
  const open = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP') || kind.startsWith('TLS')).length;
  const before = open();
  const second = await startProxy();
  const asked = request({ port: second.port, host: '127.0.0.1', method: 'CONNECT', path: 'www.ccus.jp:443' }).end();
  const [, socket] = (await once(asked, 'connect')) as [unknown, Socket];
  const closed = once(socket, 'close');
  socket.resume();
  await second.close();
  await closed;
  await new Promise(setImmediate);
  expect(open()).toBe(before);
});
