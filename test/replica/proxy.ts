// Lets a browser reach the replica on the true official addresses: an HTTP proxy that ends
// TLS itself and lets nothing else through. What a browser asked for is kept, so that a
// test can prove that the extension called nobody.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { REPLICA_HOSTS } from './addresses.ts';
import { answerWith } from './node-http.ts';
import { createReplica, type Replica } from './site.ts';

export interface LoggedRequest {
  readonly host: string;
  /** `CONNECT` for a tunnel that was refused before any request was made in it. */
  readonly method: string;
  readonly url: string;
  readonly at: Date;
  readonly refused: boolean;
}

export interface ReplicaProxy {
  readonly port: number;
  readonly replica: Replica;
  readonly requests: LoggedRequest[];
  /** While offline every connection, open or new, is cut. */
  setOffline(offline: boolean): void;
  close(): Promise<void>;
}

const isServed = (host: string): boolean => (REPLICA_HOSTS as readonly string[]).includes(host);

const certificate = () =>
  generate([{ name: 'commonName', value: REPLICA_HOSTS[0] }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: REPLICA_HOSTS.map((value) => ({ type: 2, value })) },
    ],
  });

export async function startProxy(replica: Replica = createReplica()): Promise<ReplicaProxy> {
  const { private: key, cert } = await certificate();
  const requests: LoggedRequest[] = [];
  const sockets = new Set<Duplex>();
  let offline = false;

  const log = (host: string, method: string, url: string, refused: boolean): void => {
    requests.push({ host, method, url, at: new Date(), refused });
  };
  const watch = (socket: Duplex): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser that goes away mid-sentence is no fault of the replica.
    socket.on('error', () => socket.destroy());
  };

  const inside = createTlsServer({ key, cert }, (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:443$/, '');
    const url = `https://${host}${request.url ?? '/'}`;
    log(host, request.method ?? '', url, false);
    void answerWith(replica, url, request, response);
  });
  inside.on('secureConnection', watch);

  // Requests that are not encrypted: the official hosts send them to https, all others are refused.
  const outside = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    const served = url !== undefined && isServed(url.hostname);
    log(url?.hostname ?? '', request.method ?? '', url?.href ?? '', !served);
    response.writeHead(served ? 301 : 502, served ? { location: `https://${url.hostname}${url.pathname}${url.search}` } : {});
    response.end();
  });
  outside.on('connection', (socket) => {
    watch(socket);
    if (offline) socket.destroy();
  });
  outside.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    if (!isServed(host) || port !== '443') {
      log(host, 'CONNECT', `https://${request.url ?? ''}`, true);
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    inside.emit('connection', socket);
  });

  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve, reject) => {
    outside.once('error', reject);
    outside.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (outside.address() as AddressInfo).port,
    replica,
    requests,
    setOffline(value) {
      offline = value;
      if (offline) cutAll();
    },
    async close() {
      const closed = new Promise<void>((resolve) => outside.close(() => resolve()));
      cutAll();
      inside.closeAllConnections();
      await closed;
    },
  };
}
