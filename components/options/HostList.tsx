import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { watchHosts, type KnownHost } from '../../utils/storage/hosts.ts';
import type { StoreFault } from '../../utils/storage/db/fault.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { problemWords } from '../../utils/words/ja/problems.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { DamagedRows } from './DamagedRows.tsx';
import { forget } from './forget.ts';

const damagedHere = ['hosts'] as const;

/** The remembered addresses, each with a button that forgets it. */
export function HostList() {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const [hosts, setHosts] = useState<KnownHost[]>([]);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const [forgotten, setForgotten] = useState('');
  useEffect(() => watchHosts(setHosts, (failed) => setFault(failed.fault)), []);
  const told = ({ linked, confirmed }: KnownHost) =>
    [linked && words.hostLinked, confirmed && words.hostConfirmed].filter(Boolean).join('・');
  return (
    <section class="section">
      <h2>{words.hostsTitle}</h2>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{problems[fault]}</p>
        </Notice>
      )}
      <DamagedRows tables={damagedHere} />
      <p>{hosts.length === 0 ? words.hostsNone : words.hostsLead}</p>
      <ul class="cards">
        {hosts.map((known) => (
          <li key={known.host} class="card">
            <div>
              <h3>{known.host}</h3>
              <p class="card-facts">{told(known)}</p>
            </div>
            <Button
              look="secondary"
              label={words.forgetHost({ host: known.host })}
              onPress={() =>
                void forget(known.host).then(
                  () => setForgotten(known.host),
                  () => setFault('storeUnavailable'),
                )
              }
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{forgotten && words.forgotten({ host: forgotten })}</p>
    </section>
  );
}
