import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { businessRenewal, businessYears, cardRenewal, cardYears } from '../../../utils/ccus/renewal.ts';
import { dueList, type Due } from '../../../utils/fees/due.ts';
import { localDayOf } from '../../../utils/fees/renewal.ts';
import { StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { policy } from '../../../utils/storage/managed-policy.ts';
import { listProfiles } from '../../../utils/storage/profiles/profiles.ts';
import { feesWords } from '../../../utils/words/ja/fees.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { FactNote } from '../../form/FactNote.tsx';
import { KindBadge } from '../../KindBadge.tsx';
import { Notice } from '../../Notice.tsx';
import { Working } from '../../Working.tsx';
import { NotifyPart } from '../NotifyPart.tsx';
import { hrefs } from '../route.ts';
import { saveCalendar } from './calendar-file.ts';
import { Dates, UrgencyMark } from './Dates.tsx';
import { OutcomeNotice } from '../OutcomeNotice.tsx';

/** Nobody reads through more cards than this. The most urgent come first. */
const mostShown = 50;

interface Known {
  list: Due[];
  /** People without a known date. */
  missing: number;
  fileOff: boolean;
}

async function load(): Promise<Known> {
  const [{ profiles }, { exportOff }] = await Promise.all([listProfiles(), policy()]);
  const list = dueList(profiles, localDayOf(Date.now()));
  return { list, missing: profiles.length - list.length, fileOff: exportOff };
}

const entryOf = ({ profileId, name, renewal }: Due) => ({ key: profileId, name, renewal });

/** Where the dates come from. */
function Rules() {
  const words = useStore(feesWords);
  const rules = [
    [businessYears, words.businessRule],
    [businessRenewal, words.businessWindow],
    [cardYears, words.cardRule],
    [cardRenewal, words.cardWindow],
  ] as const;
  return (
    <ul class="list">
      {rules.map(([{ grade, source }, text]) => (
        <li key={text}>
          <FactNote grade={grade} source={source}>
            {text}
          </FactNote>
        </li>
      ))}
    </ul>
  );
}

function DueCard({ due, fileOff, onFile }: { due: Due; fileOff: boolean; onFile: (due: Due) => void }) {
  const words = useStore(feesWords);
  const { profileId, kind, name, renewal, urgency } = due;
  return (
    <li class="card due">
      <div class="stack">
        <h3 class="row">
          <a href={hrefs.profile(profileId)}>{name}</a>
          <KindBadge kind={kind} />
        </h3>
        <UrgencyMark urgency={urgency} />
        <Dates renewal={renewal} />
      </div>
      {!fileOff && (
        <Button look="secondary" label={words.calendarOf({ name })} onPress={() => onFile(due)}>
          {words.calendarShort}
        </Button>
      )}
    </li>
  );
}

function DueCards({ list, fileOff }: Known) {
  const words = useStore(feesWords);
  const [made, setMade] = useState<number | null>(null);
  const shown = list.slice(0, mostShown);
  return (
    <>
      <ul class="cards">
        {shown.map((due) => (
          <DueCard key={due.profileId} due={due} fileOff={fileOff} onFile={(one) => setMade(saveCalendar([entryOf(one)]))} />
        ))}
      </ul>
      {list.length > shown.length && <p>{words.renewMore({ count: list.length - shown.length, shown: shown.length })}</p>}
      <p class="soft">{words.exact}</p>
      {fileOff ? (
        <p>{words.calendarOff}</p>
      ) : (
        <>
          <p id="calendar-warn">{words.calendarWarn}</p>
          <Button look="primary" describedBy="calendar-warn" onPress={() => setMade(saveCalendar(list.map(entryOf)))}>
            {words.calendar}
          </Button>
        </>
      )}
      <OutcomeNotice sentences={made === null ? [] : [words.calendarDone({ count: made })]} />
    </>
  );
}

/** When each stored company or worker has to renew. */
export function RenewalPart() {
  const words = useStore(feesWords);
  const options = useStore(optionsWords);
  const problems = useStore(problemWords);
  const [known, setKnown] = useState<Known | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  useEffect(() => {
    load().then(setKnown, (error: unknown) => {
      if (!(error instanceof StorageFault)) throw error;
      setFault(error.fault);
    });
  }, []);
  return (
    <>
      <section class="section">
        <h2>{words.renewTitle}</h2>
        <p>{words.renewLead}</p>
        {fault && (
          <Notice tone="bad" role="alert">
            <p>{problems[fault]}</p>
          </Notice>
        )}
        {!known && !fault && <Working>{options.working}</Working>}
        {known && (known.list.length > 0 ? <DueCards {...known} /> : <p>{words.renewNone}</p>)}
        {known && known.missing > 0 && <p>{words.renewMissing({ count: known.missing })}</p>}
        <ButtonLink look="secondary" href={hrefs.list}>
          {words.renewWay}
        </ButtonLink>
        <Rules />
      </section>
      <NotifyPart title={words.remindTitle} text={words.remindText} on={words.remindOn} />
    </>
  );
}
