import type { ComponentChildren } from 'preact';
import './welcome.css';

/** A drawing in the colours of the page, so that it is as legible in the dark. */
function Drawing({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 240 150" role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** A window with lines of text in it. */
const Window = ({ lines }: { lines: readonly (readonly [x: number, y: number, width: number])[] }) => (
  <>
    <rect class="paper" x="8" y="8" width="224" height="134" rx="6" />
    <path class="edge" d="M8 28h224" />
    {lines.map(([x, y, width]) => (
      <rect key={`${x}-${y}`} class="line" x={x} y={y} width={width} height="6" rx="3" />
    ))}
  </>
);

const formLines = [
  [24, 44, 40],
  [24, 76, 40],
  [24, 108, 40],
] as const;

const Fields = ({ filled }: { filled: boolean }) => (
  <>
    {[38, 70, 102].map((y) => (
      <g key={y}>
        <rect class="box" x="70" y={y} width="60" height="20" rx="3" />
        {filled && <rect class="ink" x="76" y={y + 7} width="40" height="6" rx="3" />}
      </g>
    ))}
  </>
);

export const FindPicture = ({ label }: { label: string }) => (
  <Drawing label={label}>
    <Window
      lines={[
        [24, 44, 190],
        [24, 58, 150],
        [24, 72, 170],
        [24, 118, 40],
        [90, 118, 40],
        [160, 118, 44],
      ]}
    />
    <path class="edge" d="M8 100h224" />
    <rect class="mark" x="150" y="108" width="64" height="26" rx="6" />
    <path class="mark" d="M182 60v36m-10-10 10 12 10-12" />
  </Drawing>
);

export const LookPicture = ({ label }: { label: string }) => (
  <Drawing label={label}>
    <Window lines={formLines} />
    <Fields filled={false} />
    <rect class="panel" x="144" y="36" width="78" height="96" rx="6" />
    {[48, 66, 84].map((y) => (
      <rect key={y} class="ink" x="154" y={y} width="56" height="6" rx="3" />
    ))}
    <rect class="button-shape" x="154" y="104" width="58" height="18" rx="4" />
  </Drawing>
);

export const PressPicture = ({ label }: { label: string }) => (
  <Drawing label={label}>
    <Window lines={formLines} />
    <Fields filled />
    <rect class="box" x="150" y="70" width="64" height="24" rx="4" />
    <rect class="line" x="164" y="79" width="36" height="6" rx="3" />
    <path
      class="hand"
      d="M184 92v-6a5 5 0 0 1 10 0v20l3-2a5 5 0 0 1 7 7l-8 18a8 8 0 0 1-8 5h-10a8 8 0 0 1-7-5l-6-16a5 5 0 0 1 8-5l3 4V92Z"
    />
  </Drawing>
);

/** The list behind the puzzle piece, with a mark around what is to be pressed in our row. */
function PinPicture({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <Drawing label={label}>
      <rect class="paper" x="8" y="8" width="224" height="30" rx="6" />
      <rect class="line" x="20" y="20" width="120" height="6" rx="3" />
      <path class="puzzle" d="M176 16h6a4 4 0 1 1 8 0h6v6a4 4 0 1 1 0 8v2h-20v-6a4 4 0 1 0 0-6Z" />
      <rect class="mark" x="168" y="8" width="40" height="30" rx="6" />
      <rect class="paper" x="70" y="50" width="162" height="92" rx="6" />
      <rect class="line" x="84" y="64" width="90" height="6" rx="3" />
      <image href="/icon/48.png" x="82" y="84" width="20" height="20" />
      <rect class="ink" x="110" y="91" width="70" height="6" rx="3" />
      <rect class="line" x="84" y="122" width="90" height="6" rx="3" />
      {children}
      <rect class="mark" x="194" y="78" width="32" height="32" rx="6" />
    </Drawing>
  );
}

export const PinInChrome = ({ label }: { label: string }) => (
  <PinPicture label={label}>
    <path class="puzzle" d="M204 84h12v3h-2v6l4 5v3h-6v7h-4v-7h-6v-3l4-5v-6h-2v-3Z" />
  </PinPicture>
);

export const PinInFirefox = ({ label }: { label: string }) => (
  <PinPicture label={label}>
    <path class="gear" d="M210 84v20M200 94h20M203 87l14 14M217 87l-14 14" />
    <circle class="gear" cx="210" cy="94" r="5" />
  </PinPicture>
);
