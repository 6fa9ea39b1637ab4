// The chatbot of the top page. Known: a button at the bottom right, some questions, then
// 問題は解決しましたか? → いいえ → a こちら link to the inquiry form. The questions are invented.
// The link enters the page only at that moment, as in a real chat.

import { html } from '../html.ts';
import { FORM_NAME, invented } from '../words.ts';

export const CHAT_HTML = html` <button type="button" class="chat-button" aria-expanded="false" aria-controls="chat">
    チャット<br />ボット
  </button>
  <section class="chat" id="chat" aria-label="チャットボット" hidden>
    <header><span>チャットボット</span><button type="button" aria-label="${invented('閉じる')}">×</button></header>
    <div class="talk" aria-live="polite"></div>
  </section>`;

const QUESTIONS = [
  {
    ask: invented('どのようなことでお困りですか。'),
    choices: [invented('ログインについて'), invented('登録・申請について'), invented('その他')],
  },
  { ask: invented('どなたについてのご質問ですか。'), choices: ['事業者', '技能者'] },
  {
    ask: invented('よくあるご質問に答えがあるかもしれません。お読みになりましたか。'),
    choices: [invented('読みました'), invented('まだ読んでいません')],
  },
];

export const chatScript = (inquiry: string): string => `
const questions = ${JSON.stringify(QUESTIONS)};
const opener = document.querySelector('.chat-button');
const chat = document.querySelector('.chat');
const talk = chat.querySelector('.talk');
const say = (text) => { const p = document.createElement('p'); p.textContent = text; talk.replaceChildren(p); return p; };
const offer = (choices, next) => choices.forEach((choice) => {
  const button = document.createElement('button');
  button.type = 'button'; button.textContent = choice;
  button.onclick = () => next(choice);
  talk.append(button);
});
const ask = (i) => {
  const question = questions[i];
  if (question) { say(question.ask); offer(question.choices, () => ask(i + 1)); return; }
  say('問題は解決しましたか?');
  offer(['はい', 'いいえ'], (choice) => choice === 'はい' ? say(${JSON.stringify(invented('ご利用ありがとうございました。'))}) : lead());
};
const lead = () => {
  const link = document.createElement('a');
  link.href = ${JSON.stringify(inquiry)}; link.textContent = 'こちら';
  say('「${FORM_NAME}」は').append('「', link, '」');
};
const show = (open) => { chat.hidden = !open; opener.setAttribute('aria-expanded', String(open)); if (open) ask(0); };
opener.onclick = () => show(chat.hidden);
chat.querySelector('header button').onclick = () => show(false);
`;
