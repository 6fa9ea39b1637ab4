// The replica for a person to click through: https://X/ becomes http://X.localhost:PORT/,
// which browsers resolve to this machine without any set-up.

import { createServer } from 'node:http';
import { INQUIRY_PATH, LOGIN_URL, MAILBOX_URL, REPLICA_HOSTS, SEARCH_URL, WWW_HOST } from './addresses.ts';
import { answerWith } from './node-http.ts';
import { createReplica } from './site.ts';

const DEFAULT_PORT = 4400;
const SUFFIX = '.localhost';

const replica = createReplica();
const port = Number(process.env.PORT ?? DEFAULT_PORT);
const local = (host: string): string => `http://${host}${SUFFIX}:${port}`;

const OFFICIAL = new RegExp(`https://(${REPLICA_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})(?![\\w.-])`, 'g');
const localise = (text: string): string => text.replace(OFFICIAL, (_, host: string) => local(host));

async function rewrite(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  const location = headers.get('location');
  if (location !== null) headers.set('location', localise(location));
  const body = response.body === null ? null : localise(await response.text());
  return new Response(body, { status: response.status, headers });
}

const server = createServer((request, response) => {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!name.endsWith(SUFFIX)) {
    response.writeHead(302, { location: `${local(WWW_HOST)}/` }).end();
    return;
  }
  void answerWith(replica, `https://${name.slice(0, -SUFFIX.length)}${request.url ?? '/'}`, request, response, rewrite);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `ポート ${port} はほかのプログラムが使っています。環境変数 PORT に別の番号（たとえば 4401）を入れて、もう一度お試しください。`
      : `複製を始められませんでした：${error.message}`,
  );
  process.exitCode = 1;
});

server.listen(port, '127.0.0.1', () => {
  const top = local(WWW_HOST);
  console.log(`CCUS の複製（練習用）が動いています。ブラウザーで次のアドレスを開いてください。

  トップページ      http://localhost:${port}/
  問い合わせフォーム ${top}${INQUIRY_PATH} （?build=plain|react|vue|angular で作りを選べます）
  ほかのホストの形   ${top}/?form=under ／ ${top}/?form=outside
  ログイン          ${localise(LOGIN_URL)} （IDとパスワードは test/replica/login/accounts.ts）
  登録事業者検索     ${localise(SEARCH_URL)}
  届いたメール      ${localise(MAILBOX_URL)} （お問い合わせの返事も、ここで届けられます）

終わるときは Ctrl+C を押してください。`);
});
