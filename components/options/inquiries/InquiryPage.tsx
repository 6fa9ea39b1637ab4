import { useStore } from '@nanostores/preact';
import type { Inquiry } from '../../../utils/inquiries/inquiry.ts';
import { lineOf } from '../../../utils/inquiries/rows.ts';
import { inquiryWords, stateWords } from '../../../utils/words/ja/inquiries.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { CopyText } from '../../inquiries/CopyText.tsx';
import { formatTime } from '../../inquiries/dates.ts';
import { Expectation } from '../../inquiries/Expectation.tsx';
import { topicTitle } from '../../inquiries/next.ts';
import { storedInquiries } from '../../inquiries/inquiries-state.ts';
import { useNow } from '../../inquiries/use-now.ts';
import { KindBadge } from '../../KindBadge.tsx';
import { Notice } from '../../Notice.tsx';
import { Working } from '../../Working.tsx';
import { removeInquiries } from '../flash.ts';
import { Page } from '../Page.tsx';
import { go, hrefs } from '../route.ts';
import { ReceiptMail } from './ReceiptMail.tsx';
import { WayPart } from './WayPart.tsx';
import './inquiries.css';

function Detail({ inquiry, all }: { inquiry: Inquiry; all: readonly Inquiry[] }) {
  const words = useStore(inquiryWords);
  const states = useStore(stateWords);
  const line = lineOf(inquiry, useNow(inquiry));
  const remove = async () => {
    await removeInquiries([inquiry.id]);
    go(hrefs.inquiries);
  };
  return (
    <>
      <dl class="inquiry-facts">
        <dt>{words.who}</dt>
        <dd class="row">
          <strong>{inquiry.name}</strong>
          <KindBadge kind={inquiry.kind} />
        </dd>
        <dt>{words.topic}</dt>
        <dd>{topicTitle(inquiry.topic, inquiry.branch)}</dd>
        <dt>{words.state}</dt>
        <dd>
          <span role="status">{states[line.state]}</span>
        </dd>
        <dt>{words.sent}</dt>
        <dd>{line.sent === null ? words.notSent : formatTime(line.sent)}</dd>
        <dt>{words.receipt}</dt>
        <dd>{inquiry.receipt || words.noReceipt}</dd>
      </dl>
      <Expectation line={line} />
      <WayPart line={line} />
      {inquiry.receipt === '' && line.state !== 'solved' && <ReceiptMail inquiries={all} only={inquiry.id} />}
      <section class="section">
        <h2>{words.textTitle}</h2>
        {inquiry.text === '' ? <p>{words.textNone}</p> : <CopyText text={inquiry.text} />}
        <p class="soft">{words.textNote}</p>
        {line.state === 'draft' && (
          <ButtonLink look="secondary" href={hrefs.rewrite(inquiry.id)}>
            {words.rewrite}
          </ButtonLink>
        )}
      </section>
      <div class="row">
        <ButtonLink look="secondary" href={hrefs.inquiries}>
          {words.toList}
        </ButtonLink>
        <Button look="plain" onPress={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}

/** One inquiry: its text, its state and the expected answer. */
export function InquiryPage({ id }: { id: string }) {
  const words = useStore(inquiryWords);
  const options = useStore(optionsWords);
  const problems = useStore(problemWords);
  const now = useStore(storedInquiries);
  const inquiry = now.state === 'ready' ? now.inquiries.find((one) => one.id === id) : undefined;
  return (
    <Page title={inquiry ? words.detailTitle({ name: inquiry.name }) : words.title}>
      {now.state === 'waiting' && <Working>{options.working}</Working>}
      {now.state === 'fault' && (
        <Notice tone="bad" role="alert">
          <p>{problems[now.fault]}</p>
        </Notice>
      )}
      {now.state === 'ready' && inquiry && <Detail inquiry={inquiry} all={now.inquiries} />}
      {now.state === 'ready' && !inquiry && (
        <>
          <p>{words.missing}</p>
          <div class="row">
            <ButtonLink look="secondary" href={hrefs.inquiries}>
              {words.toList}
            </ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
