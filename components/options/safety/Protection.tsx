import { useStore } from '@nanostores/preact';
import { protectionWords } from '../../../utils/words/ja/protection.ts';
import { vaultWords } from '../../../utils/words/ja/vault.ts';

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** What the encryption can and cannot do, for the way it is used now. */
export function Protection({ passphrase }: { passphrase: boolean }) {
  const t = useStore(vaultWords);
  const more = useStore(protectionWords);
  return (
    <>
      <p>{t.encrypted}</p>
      <List
        title={t.helps}
        items={passphrase ? [t.passHelps1, t.passHelps2, t.passHelps3] : [t.deviceHelps1, t.deviceHelps2, t.deviceHelps3]}
      />
      <List
        title={t.helpsNot}
        items={
          passphrase
            ? [t.passNot1, t.passNot2, t.passNot3, t.passNot4, more.passNot5]
            : [t.deviceNot1, t.deviceNot2, t.deviceNot3, t.deviceNot4]
        }
      />
      <List title={more.always} items={[more.always1, more.always2, more.always3, more.always4, more.always5, more.always6]} />
      <List title={more.alwaysNot} items={[more.alwaysNot1, more.alwaysNot2]} />
    </>
  );
}
