/** Bytes of every character that Shift_JIS (CP932) has, found by decoding all there are. */
const codes = new Map<string, readonly number[]>();
const decoder = new TextDecoder('shift_jis');
const range = (from: number, to: number) => Array.from({ length: to - from }, (_none, index) => from + index);
const leads = [...range(0x81, 0xa0), ...range(0xe0, 0xfd)];
const sequences = [
  ...range(0, 0x100)
    .filter((byte) => !leads.includes(byte))
    .map((byte) => [byte]),
  ...leads.flatMap((lead) => range(0x40, 0xfd).map((trail) => [lead, trail])),
];
for (const bytes of sequences) {
  const character = decoder.decode(Uint8Array.from(bytes));
  if ([...character].length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, bytes);
}

/** A text as Excel on a Japanese Windows saves it. */
export const shiftJis = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = codes.get(character);
      if (!bytes) throw new Error(`${character} does not exist in Shift_JIS`);
      return bytes;
    }),
  );
