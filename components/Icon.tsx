/** Shapes differ as well as colours, so that no meaning depends on colour alone. */
const shapes = {
  good: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.4 14.6L6 12l1.5-1.5 3.1 3.1 6-6L18 9.2l-7.4 7.4Z',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z',
  care: 'M12 3 1.5 21h21L12 3Zm1 15h-2v-2h2v2Zm0-4h-2V9h2v5Z',
  bad: 'M8 2 2 8v8l6 6h8l6-6V8l-6-6H8Zm5 15h-2v-2h2v2Zm0-4h-2V7h2v6Z',
  lock: 'M12 2a5 5 0 0 0-5 5v3H5v12h14V10h-2V7a5 5 0 0 0-5-5Zm3 8H9V7a3 3 0 0 1 6 0v3Zm-4 3h2v5h-2v-5Z',
  business:
    'M4 21V4h10v5h6v12h-7v-4h-3v4H4Zm3-3h1.5v-2H7v2Zm0-4h1.5v-2H7v2Zm0-4h1.5V8H7v2Zm3.5 4H12v-2h-1.5v2Zm0-4H12V8h-1.5v2Zm5 8H17v-2h-1.5v2Zm0-4H17v-2h-1.5v2Z',
  worker: 'M10.5 3h3v5H15V4.2A7 7 0 0 1 19 10v1h1.5v2h-17v-2H5v-1a7 7 0 0 1 4-5.8V8h1.5V3ZM6 15h12a6 6 0 0 1-12 0Z',
  card: 'M2 5h20v14H2V5Zm2 4v8h16V9H4Zm2 2h4v4H6v-4Zm6 0h6v1.6h-6V11Zm0 2.6h5v1.6h-5v-1.6Z',
  key: 'M7.5 7a5 5 0 1 0 4.6 7H15v3h3v-3h2v-4h-7.9A5 5 0 0 0 7.5 7Zm0 3.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  mail: 'M2 5h20v14H2V5Zm2.6 2L12 12.6 19.4 7H4.6ZM4 9v8h16V9l-8 6-8-6Z',
  code: 'M3 6h18v12H3V6Zm2 2v8h14V8H5Zm1.5 3h2v2h-2v-2Zm3.3 0h2v2h-2v-2Zm3.2 0h2v2h-2v-2Zm3.3 0h2v2h-2v-2Z',
  door: 'M11 3h9v18h-9v-2h7V5h-7V3Zm-1.5 4.5L14 12l-4.5 4.5V13H3v-2h6.5V7.5Z',
  search: 'M10 3a7 7 0 1 0 4.2 12.6l5 5 1.4-1.4-5-5A7 7 0 0 0 10 3Zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  yen: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM8 6h2.2l1.8 3.8L13.8 6H16l-2.5 5H16v1.6h-3v1.2h3v1.6h-3V18h-2v-2.6H8v-1.6h3v-1.2H8V11h2.5L8 6Z',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={shapes[name]} />
    </svg>
  );
}
