import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { RowTexts } from '../../../utils/import/read-row.ts';
import { importWords } from '../../../utils/words/ja/import.ts';
import { TextField } from '../../form/TextField.tsx';
import { explain, type Review } from './import-state.ts';

/** Some mails carry no name; without a name a profile could not be found again. */
export function MailName({ now, row }: { now: Review; row: RowTexts }) {
  const words = useStore(importWords);
  const [asked] = useState(row.name === undefined);
  const [name, setName] = useState(row.name ?? '');
  const known = now.rows.every(({ state }) => state !== 'new' && state !== 'wrong');
  if (!asked || known) return null;
  return (
    <TextField
      id="mail-name"
      label={words.mailName}
      hint={words.mailNameHint}
      value={name}
      problem={undefined}
      required
      onChange={setName}
      onLeave={() => name !== (row.name ?? '') && explain(now, { name })}
    />
  );
}
