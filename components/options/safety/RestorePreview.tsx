import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { differences, type RestorePlan, type RestoreRow } from '../../../utils/storage/export/compare.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { Button } from '../../Button.tsx';
import { IdTail } from '../../IdTail.tsx';
import { KindBadge } from '../../KindBadge.tsx';
import { useLabels } from '../profiles/field-labels.ts';

/** Rows that are drawn; the rest is counted. */
const drawn = 200;

export interface RestorePreviewProps {
  plan: RestorePlan;
  cancel: ComponentChildren;
  run: (ids: ReadonlySet<string>, withContact: boolean) => void;
}

function Changes({ row }: { row: RestoreRow }) {
  const words = useStore(safetyWords);
  const profile = useStore(profileWords);
  const labels = useLabels(row.profile.kind);
  const told = (of: RestoreRow['profile'] | null, key: string) => {
    const value = String((of as unknown as Record<string, unknown> | null)?.[key] ?? '');
    if (key === 'canLogin') return { yes: profile.canLoginYes, no: profile.canLoginNo }[value] ?? profile.canLoginUnknown;
    return value || words.restoreEmpty;
  };
  const label = (key: string) => (labels as Record<string, string | undefined>)[key] ?? key;
  return (
    <ul class="list soft">
      {differences(row).map((key) => (
        <li key={key}>{words.restoreFrom({ label: label(key), before: told(row.stored, key), after: told(row.profile, key) })}</li>
      ))}
    </ul>
  );
}

function ContactChanges({ contact, stored }: RestorePlan['contact']) {
  const words = useStore(safetyWords);
  const profile = useStore(profileWords);
  const labels = { company: profile.contactCompany, name: profile.contactName, email: profile.contactEmail, phone: profile.contactPhone };
  const keys = (Object.keys(labels) as (keyof typeof labels)[]).filter((key) => contact[key] !== stored[key]);
  return (
    <ul class="list soft">
      {keys.map((key) => (
        <li key={key}>
          {words.restoreFrom({ label: labels[key], before: stored[key] || words.restoreEmpty, after: contact[key] || words.restoreEmpty })}
        </li>
      ))}
    </ul>
  );
}

/** Everything that restoring would do, row by row, before it is done. */
export function RestorePreview({ plan, cancel, run }: RestorePreviewProps) {
  const words = useStore(safetyWords);
  const options = useStore(optionsWords);
  const changing = plan.rows.filter(({ what }) => what !== 'same');
  const contactChanges = plan.contact.what !== 'same';
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(changing.map(({ id }) => id)));
  const [withContact, setWithContact] = useState(contactChanges);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const all = (on: boolean) => {
    setChosen(new Set(on ? changing.map(({ id }) => id) : []));
    setWithContact(on && contactChanges);
  };
  const count = (what: RestoreRow['what']) => plan.rows.filter((row) => row.what === what).length;
  const total = chosen.size + Number(withContact);
  const codes = Object.keys(plan.codes).length;
  const added = { inquiries: plan.inquiries.length, walks: plan.walks.length, lessons: plan.lessons.length };
  const nothing =
    changing.length === 0 && !contactChanges && (plan.mayKeepCodes ? codes : 0) + added.inquiries + added.walks + added.lessons === 0;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.restorePlanTitle}
      </h3>
      <p>{words.restoreCounts({ fresh: count('new'), changed: count('changed'), same: count('same') })}</p>
      {added.inquiries > 0 && <p>{words.restoreInquiries({ count: added.inquiries })}</p>}
      {added.walks > 0 && <p>{words.restoreWalks({ count: added.walks })}</p>}
      {added.lessons > 0 && <p>{words.restoreLessons({ count: added.lessons })}</p>}
      {codes > 0 && <p>{(plan.mayKeepCodes ? words.restoreCodes : words.restoreCodesNot)({ count: codes })}</p>}
      {nothing && <p>{words.restoreNothing}</p>}
      {changing.length > 1 && (
        <div class="row">
          <Button look="secondary" onPress={() => all(true)}>
            {words.restoreAll}
          </Button>
          <Button look="secondary" onPress={() => all(false)}>
            {words.restoreNone}
          </Button>
        </div>
      )}
      <ul class="cards">
        {contactChanges && (
          <li class="card">
            <label class="choice">
              <input type="checkbox" checked={withContact} onChange={() => setWithContact(!withContact)} />
              <span>
                {words.restoreContact}（{plan.contact.what === 'new' ? words.restoreNew : words.restoreChanged}）
                {plan.contact.contact.name || options.noName}
              </span>
            </label>
            {plan.contact.what === 'changed' && <ContactChanges {...plan.contact} />}
          </li>
        )}
        {changing.slice(0, drawn).map((row) => (
          <li key={row.id} class="card">
            <label class="choice">
              <input type="checkbox" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />
              <span class="row">
                <strong>{row.what === 'new' ? words.restoreNew : words.restoreChanged}</strong>
                {row.profile.name}
                <KindBadge kind={row.profile.kind} />
                <IdTail id={row.profile.ccusId} />
              </span>
            </label>
            {row.what === 'changed' && <Changes row={row} />}
          </li>
        ))}
      </ul>
      {changing.length > drawn && <p>{words.restoreMore({ count: changing.length - drawn })}</p>}
      <div class="row">
        {!nothing && (
          <Button look="primary" onPress={() => run(chosen, withContact)}>
            {total > 0 ? words.restoreDo({ count: total }) : words.restoreAdd}
          </Button>
        )}
        {cancel}
      </div>
    </>
  );
}
