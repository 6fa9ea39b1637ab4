import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { readMails } from '../../../utils/import/mail.ts';
import { withoutSecrets, type Secret } from '../../../utils/passwords/redact.ts';
import { importWords } from '../../../utils/words/ja/import.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { openMail, openRoster } from './import-state.ts';
import { mailFromFile } from './mail-file.ts';

/** A box for the text of a mail. Passwords are removed the moment they are pasted. */
export function MailPart() {
  const words = useStore(importWords);
  const [text, setText] = useState('');
  const [dropped, setDropped] = useState<ReadonlySet<Secret>>(new Set());
  const [nothing, setNothing] = useState(false);
  const take = (typed: string): string => {
    const cleaned = withoutSecrets(typed);
    setText(cleaned.text);
    setDropped((before) => new Set([...before, ...cleaned.dropped]));
    setNothing(false);
    return cleaned.text;
  };
  const read = (typed: string) => {
    const cleaned = take(typed);
    const rows = readMails(cleaned);
    if (rows.length > 0) return void openMail(rows);
    // Cells that were copied from a spreadsheet have tabs between them, and are read as a file of them is.
    if (/\t.*\n.*\t/.test(cleaned)) return void openRoster(new File([cleaned], words.pastedTable));
    setNothing(true);
  };
  const given = useStore(mailFromFile);
  useEffect(() => {
    if (given === null) return;
    mailFromFile.set(null);
    read(given);
  }, [given]);
  return (
    <section class="section">
      <h2>{words.mailTitle}</h2>
      <p id="mail-lead">{words.mailLead}</p>
      <div class="field wide">
        <label class="label" for="mail">
          {words.mailLabel}
        </label>
        <textarea
          id="mail"
          class="input mail"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="mail-lead"
          value={text}
          // A password that is typed letter by letter is complete at the end of its line.
          onInput={({ currentTarget, inputType }) => {
            if (/^insert(Text|CompositionText)$|^delete/.test(inputType) && !currentTarget.value.endsWith('\n'))
              setText(currentTarget.value);
            else currentTarget.value = take(currentTarget.value);
          }}
          onBlur={() => take(text)}
        />
      </div>
      <div class="stack" role="status">
        {[...dropped].map((secret) => (
          <Notice key={secret} tone="care">
            <p>{secret === 'password' ? words.droppedPassword : words.droppedCode}</p>
          </Notice>
        ))}
        {nothing && (
          <Notice tone="bad">
            <p>{words.mailNothing}</p>
          </Notice>
        )}
      </div>
      <Button look="secondary" onPress={() => read(text)}>
        {words.mailRead}
      </Button>
    </section>
  );
}
