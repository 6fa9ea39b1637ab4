// Between Node's http and the web-standard Request and Response that the replica speaks.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Replica } from './site.ts';

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function toRequest(url: string, incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await bodyOf(incoming);
  return new Request(url, { method, headers, body });
}

/** `rewrite` may change the answer on its way out. */
export async function answerWith(
  replica: Replica,
  url: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  rewrite: (response: Response) => Promise<Response> = async (response) => response,
): Promise<void> {
  try {
    const response = await rewrite(await replica.handle(await toRequest(url, incoming)));
    const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) headers['set-cookie'] = cookies;
    const body = Buffer.from(await response.arrayBuffer());
    if (incoming.method !== 'HEAD') headers['content-length'] = String(body.length);
    outgoing.writeHead(response.status, headers).end(body);
  } catch (error) {
    // A visitor who went away mid-request hears no answer anyway.
    if (!incoming.complete) return;
    // A fault of the replica must be seen by whoever drives it, not look like the site being down.
    console.error(error);
    outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
  }
}
