import { useStore } from '@nanostores/preact';
import { passwordRule } from '../../../utils/ccus/portal.ts';
import { sources } from '../../../utils/ccus/sources.ts';
import type { PasswordCheck, PasswordMarks } from '../../../utils/passwords/judge.ts';
import { makePassword } from '../../../utils/passwords/make.ts';
import { secretWords, type SecretWords } from '../../../utils/words/ja/secrets.ts';
import { SureButton } from '../SureButton.tsx';
import type { SecretPanelState } from './use-secret.ts';

const signs = { open: '・', good: '○', care: '？', bad: '×' } as const;

/** What each part of the rule is called. */
export function checkNames(t: SecretWords): Record<PasswordCheck, string> {
  const { least, most, kinds } = passwordRule.value;
  return {
    length: t.check_length({ least, most }),
    kinds: t.check_kinds({ kinds }),
    wide: t.check_wide,
    signs: t.check_signs,
    other: t.check_other,
    again: t.check_again,
  };
}

const make = () => makePassword((bytes) => crypto.getRandomValues(bytes));

/** The password that was made, shown once. */
function Made({ secret }: { secret: SecretPanelState }) {
  const t = useStore(secretWords);
  return (
    <div class="box">
      <h2>{t.madeTitle}</h2>
      <p class="made-value">{secret.made}</p>
      <p>{t.madeText}</p>
      <div class="pair">
        <SureButton look="secondary" onPress={() => secret.press({ do: 'undo' })}>
          {t.undo}
        </SureButton>
        <button type="button" class="button secondary" onClick={secret.hideMade}>
          {t.hide}
        </button>
      </div>
    </div>
  );
}

/** The rules of a new password, a way to make one, and the place where it is shown once. */
export function NewPassword({ marks, secret }: { marks: PasswordMarks; secret: SecretPanelState }) {
  const t = useStore(secretWords);
  const { title, date } = sources[passwordRule.source];
  return (
    <>
      <h2>{t.passwordTitle}</h2>
      <ul class="checks">
        {Object.entries(checkNames(t)).map(([name, text]) => {
          const mark = marks[name as PasswordCheck];
          return (
            <li key={name} class={mark}>
              <span class="mark">
                <span aria-hidden="true">{signs[mark]}</span>
                {t[`${mark}_mark`]}
              </span>
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
      <SureButton look="secondary" onPress={() => secret.press({ do: 'make', text: make(), replace: false })}>
        {t.make}
      </SureButton>
      {secret.put === 'asks' && (
        <div class="box warn">
          <p>{t.asks}</p>
          <SureButton look="secondary" onPress={() => secret.press({ do: 'make', text: make(), replace: true })}>
            {t.replace}
          </SureButton>
        </div>
      )}
      {secret.made !== '' && <Made secret={secret} />}
      <p class="soft">{t.private}</p>
      <details>
        <summary>{t.more}</summary>
        <p class="soft">{t.signsNote({ signs: passwordRule.value.signs })}</p>
        <p class="soft">{t.rule({ source: title, date: date ?? '' })}</p>
      </details>
    </>
  );
}
