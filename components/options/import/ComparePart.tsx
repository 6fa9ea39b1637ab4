import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { toTexts } from '../../../utils/import/columns.ts';
import { compareLinked, toLinked, type LinkedWorker } from '../../../utils/import/compare-linked.ts';
import { ImportFault } from '../../../utils/import/fault.ts';
import type { BusinessProfile, Profile, WorkerProfile } from '../../../utils/profiles/profile.ts';
import { StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { readHeadings } from '../../../utils/storage/headings.ts';
import { listProfiles } from '../../../utils/storage/profiles/profiles.ts';
import { compareLinkedWords } from '../../../utils/words/ja/compare-linked.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Button } from '../../Button.tsx';
import { Disclosure } from '../../Disclosure.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { Notice } from '../../Notice.tsx';

/** The pasted list, and everybody who was stored when it was compared. */
interface Compared {
  linked: LinkedWorker[];
  profiles: readonly Profile[];
}

const worksFor = (worker: WorkerProfile, { id, ccusId }: BusinessProfile) =>
  worker.employerId !== '' && (worker.employerId === id || worker.employerId === ccusId);

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Result({ linked, profiles }: Compared) {
  const words = useStore(compareLinkedWords);
  const [company, setCompany] = useState('');
  const companies = profiles.filter((one) => one.kind === 'business');
  const chosen = companies.find(({ id }) => id === company);
  const result = useMemo(() => {
    const workers = profiles.filter((one) => one.kind === 'worker');
    return compareLinked(linked, chosen ? workers.filter((worker) => worksFor(worker, chosen)) : workers);
  }, [linked, profiles, chosen]);
  const nameOf = (name: string, id: string) => (id === '' ? name : words.withId({ name, id }));
  return (
    <div class="stack">
      {companies.length > 0 && (
        <SelectField
          id="compare-company"
          label={words.company}
          choices={[{ value: '', label: words.everybody }, ...companies.map(({ id, name }) => ({ value: id, label: name }))]}
          value={company}
          onChange={setCompany}
          narrow
        />
      )}
      <div class="stack" role="status">
        <p>{words.same({ count: result.same })}</p>
        <List
          title={words.onlyLinked({ count: result.onlyLinked.length })}
          lines={result.onlyLinked.map(({ name, id }) => nameOf(name, id))}
        />
        <List
          title={words.onlyStored({ count: result.onlyStored.length })}
          lines={result.onlyStored.map(({ name, ccusId }) => nameOf(name, ccusId))}
        />
        <List
          title={words.otherSpelling({ count: result.otherSpelling.length })}
          lines={result.otherSpelling.map((one) => words.spelling({ linked: one.linked.name, stored: one.stored.name }))}
        />
        <List title={words.unclear({ count: result.unclear.length })} lines={result.unclear.map(({ name, id }) => nameOf(name, id))} />
      </div>
    </div>
  );
}

/** A list of 所属技能者 that was copied from CCUS, against the stored workers. Nothing is stored. */
export function ComparePart() {
  const words = useStore(compareLinkedWords);
  const problems = useStore(problemWords);
  const [text, setText] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [failed, setFailed] = useState<'nothing' | StoreFault | null>(null);
  const compare = async () => {
    setCompared(null);
    try {
      // What reads tables comes with the press; for files it runs in a worker.
      const { readPasted } = await import('../../../utils/import/table.ts');
      const table = readPasted(text, await readHeadings());
      const linked = table.rows.flatMap(({ cells, shifted }) => (shifted ? [] : (toLinked(toTexts(cells, table.items)) ?? [])));
      const { profiles } = await listProfiles();
      setFailed(linked.length === 0 ? 'nothing' : null);
      if (linked.length > 0) setCompared({ linked, profiles });
    } catch (error) {
      if (error instanceof ImportFault) setFailed('nothing');
      else if (error instanceof StorageFault) setFailed(error.fault);
      else throw error;
    }
  };
  return (
    <Disclosure title={words.title}>
      <p id="compare-lead">{words.lead}</p>
      <div class="field wide">
        <label class="label" for="compare">
          {words.box}
        </label>
        <textarea
          id="compare"
          class="input mail"
          rows={6}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="compare-lead"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="row">
        <Button look="secondary" onPress={() => void compare()}>
          {words.compare}
        </Button>
      </div>
      {failed && (
        <Notice tone="bad" role="alert">
          <p>{failed === 'nothing' ? words.nothing : problems[failed]}</p>
        </Notice>
      )}
      {compared && <Result {...compared} />}
    </Disclosure>
  );
}
