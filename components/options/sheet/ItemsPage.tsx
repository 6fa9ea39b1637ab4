import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { itemsForWorkers } from '../../../utils/ccus/portal.ts';
import type { BusinessProfile } from '../../../utils/profiles/profile.ts';
import { StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { listProfiles } from '../../../utils/storage/profiles/profiles.ts';
import { itemsWords } from '../../../utils/words/ja/items.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { sheetWords } from '../../../utils/words/ja/sheet.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { FactNote } from '../../form/FactNote.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { Notice } from '../../Notice.tsx';
import { Working } from '../../Working.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { Blank } from './Blank.tsx';
import '../../form/form.css';
import './sheet.css';

type Businesses = readonly BusinessProfile[];

/** The stored part of the list; the rest is written by hand. */
const storedItems = ({ address, registeredEmail, ccusId }: BusinessProfile): Readonly<Record<string, string>> => ({
  address,
  email: registeredEmail,
  ccusId,
});

function ItemsSheet({ business }: { business: BusinessProfile | undefined }) {
  const words = useStore(itemsWords);
  const known = business ? storedItems(business) : {};
  return (
    <section class="sheet" aria-label={words.title}>
      {business && <p>{words.company({ name: business.name })}</p>}
      {itemsForWorkers.value.map(({ part, items }) => (
        <div key={part} class="sheet-part">
          <h2>{words[`part_${part}`]}</h2>
          <dl>
            {items.map((item) => (
              <div key={item} class="sheet-row">
                <dt>{words[`item_${item}`]}</dt>
                <dd class={item === 'ccusId' ? 'digits' : undefined}>{known[item] || <Blank />}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p class="soft">{useStore(sheetWords).printedBy}</p>
    </section>
  );
}

function Chosen({ businesses }: { businesses: Businesses }) {
  const words = useStore(itemsWords);
  const options = useStore(optionsWords);
  const [id, setId] = useState(businesses[0]?.id ?? '');
  return (
    <>
      {businesses.length === 0 ? (
        <div class="stack screen-only">
          <p>{words.none}</p>
          <div class="row">
            <ButtonLink look="secondary" href={hrefs.business}>
              {options.addBusiness}
            </ButtonLink>
          </div>
        </div>
      ) : (
        <div class="stack screen-only">
          <SelectField
            id="items-business"
            label={words.choose}
            choices={[...businesses.map((business) => ({ value: business.id, label: business.name })), { value: '', label: words.empty }]}
            value={id}
            onChange={setId}
          />
          <p class="hint">{words.where}</p>
        </div>
      )}
      <ItemsSheet business={businesses.find((business) => business.id === id)} />
      <div class="row screen-only">
        <Button look="primary" onPress={() => print()}>
          {words.print}
        </Button>
      </div>
    </>
  );
}

/** 所属技能者へお伝えいただきたい申請項目, filled in from a stored business as far as it is known. */
export function ItemsPage() {
  const words = useStore(itemsWords);
  const options = useStore(optionsWords);
  const problems = useStore(problemWords);
  const [businesses, setBusinesses] = useState<Businesses | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  useEffect(() => {
    listProfiles().then(
      ({ profiles }) => setBusinesses(profiles.filter((profile) => profile.kind === 'business')),
      (error: unknown) => {
        if (!(error instanceof StorageFault)) throw error;
        setFault(error.fault);
      },
    );
  }, []);
  return (
    <Page title={words.title}>
      <div class="stack screen-only">
        <p>{words.lead}</p>
        <p>
          <FactNote grade={itemsForWorkers.grade} source={itemsForWorkers.source}>
            {words.source}
          </FactNote>
        </p>
      </div>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{problems[fault]}</p>
        </Notice>
      )}
      {!businesses && !fault && <Working>{options.working}</Working>}
      {businesses && <Chosen businesses={businesses} />}
    </Page>
  );
}
