import { createUndoLog } from '../../fill/undo-log.ts';
import { requestBackground } from '../../../messages/send.ts';
import type { PasswordKit } from '../../../messages/secrets.ts';
import { judgePassword, type PasswordCheck } from '../../../passwords/judge.ts';
import { makePassword } from '../../../passwords/make.ts';
import { gatherFacts } from '../../page/gather-facts.ts';
import { holdsSame, passwordBoxes, typedNew, type PasswordBoxes } from '../../page/new-passwords.ts';
import { isEmpty } from '../../page/login-form.ts';
import type { Feature } from '../../runtime/feature.ts';
import { secretPanel } from './panel.ts';

/** So long the hands must rest before a screen reader is told what is wrong. Milliseconds. */
const rest = 1200;

/** Checks a new password beside its boxes, and makes one on request. Nothing that is typed or made leaves this script. */
function help(boxes: PasswordBoxes, kit: PasswordKit, signal: AbortSignal): void {
  const { current, fresh, again } = boxes;
  const ledger = createUndoLog<'newPassword' | 'newPasswordConfirm'>(true);
  let telling: ReturnType<typeof setTimeout>;
  let said = '';

  const panel = secretPanel(kit, fresh, (what) => act(what), signal);
  const part = (name: string) => panel.section.querySelector<HTMLElement>(`.${name}`)!;

  const tell = () => {
    const { section } = panel;
    const wrong = section.querySelector('li.bad') ?? section.querySelector('li.care');
    const mark = wrong?.querySelector(`.mark.${wrong.className.split(' ').at(-1)}`)?.lastChild;
    const open = section.querySelector('li:not(.good)') !== null;
    const text = wrong ? `${wrong.querySelector('.what')!.textContent}：${mark!.textContent}` : open ? '' : kit.good;
    if (text !== said) panel.say((said = text), false);
  };
  const check = () => {
    const text = typedNew(boxes, 'fresh');
    const same = text !== '' && current !== undefined && holdsSame(current, text);
    const marks = judgePassword(kit.rule, text, again ? typedNew(boxes, 'again') : text, same);
    for (const name in marks) part(`check-${name}`).className = `check-${name} ${marks[name as PasswordCheck]}`;
    clearTimeout(telling);
    telling = setTimeout(tell, rest);
  };

  const made = (text: string) => {
    part('value').textContent = text;
    panel.section.classList.toggle('made', text !== '');
  };
  const make = async () => {
    const text = makePassword((bytes) => crypto.getRandomValues(bytes));
    const done = (await ledger.fill('newPassword', fresh, text)) && (!again || (await ledger.fill('newPasswordConfirm', again, text)));
    if (!done) await ledger.undo();
    made(done ? text : '');
    check();
    panel.say(done ? kit.filled : kit.refused, true);
    // The old one is the person's to type, and is what comes next.
    if (done && current && isEmpty(current)) current.focus();
  };
  const act = async (what: string) => {
    if (!panel.isClear()) return panel.say(kit.hidden, true);
    const { classList } = panel.section;
    const typed = (['fresh', 'again'] as const).filter((which) => typedNew(boxes, which) !== '');
    const theirs = typed.length > ledger.size;
    classList.toggle('asks', what === 'make' && theirs);
    if (what === 'replace' || (what === 'make' && !theirs)) return make();
    if (what === 'hide') made('');
    if (what !== 'undo') return;
    made('');
    await ledger.undo();
    check();
    panel.say(kit.undone, true);
  };

  addEventListener(
    'input',
    (event) => {
      const box = [current, fresh, again].find((one) => one === event.target);
      if (!box) return;
      // What the person changes by hand is theirs, and what was made is no longer what stands there.
      if (event.isTrusted && box !== current) {
        ledger.release(box);
        made('');
      }
      check();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(telling));
  check();
}

export const changePassword: Feature = {
  screens: ['passwordChange'],
  async start({ screen, signal }) {
    const { facts, elements } = gatherFacts(document);
    const [reading, kit] = await Promise.all([
      requestBackground('assist/fields', { screen, facts }),
      requestBackground('password/kit', {}),
    ]);
    const boxes = reading.ok ? passwordBoxes(reading.value, elements) : null;
    if (boxes && kit.ok && !signal.aborted) help(boxes, kit.value, signal);
  },
};
