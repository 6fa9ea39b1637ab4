import { useStore } from '@nanostores/preact';
import { importWords } from '../../../utils/words/ja/import.ts';
import { Page } from '../Page.tsx';
import { DonePart } from './DonePart.tsx';
import { ProgressPart } from './ProgressPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { StartPart } from './StartPart.tsx';
import { work } from './import-state.ts';
import './import.css';

function Step() {
  const now = useStore(work);
  switch (now.step) {
    case 'start':
      return <StartPart said={now.said} />;
    case 'review':
      return <ReviewPart now={now} />;
    case 'done':
      return <DonePart {...now} />;
    default:
      return <ProgressPart now={now} />;
  }
}

/** Imports many people at once from a file or a mail: first every row is shown, and only then are they stored. */
export function ImportPage() {
  const words = useStore(importWords);
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <Step />
    </Page>
  );
}
