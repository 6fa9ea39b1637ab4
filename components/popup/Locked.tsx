import { useStore } from '@nanostores/preact';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { UnlockForm } from '../vault/UnlockForm.tsx';
import { openSettings } from './open-settings.ts';

/** Replaces the list of people: the passphrase is typed here and never on a website's page. */
export function Locked({ mustSet }: { mustSet: boolean }) {
  const words = useStore(vaultWords);
  return (
    <section class="part">
      <h2 class="row">
        <Icon name="lock" />
        {mustSet ? words.mustSetTitle : words.lockedTitle}
      </h2>
      {mustSet ? (
        <>
          <p>{words.mustSetLead}</p>
          <Button look="primary" large onPress={() => openSettings('#/safety')}>
            {words.mustSetWay}
          </Button>
        </>
      ) : (
        <>
          <p>{words.lockedLead}</p>
          <UnlockForm large />
        </>
      )}
    </section>
  );
}
