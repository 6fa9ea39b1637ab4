import { readdirSync, readFileSync } from 'node:fs';

/** Firefox's own LZ4 container: 8 bytes of name, 4 of length, then one LZ4 block. */
const container = Buffer.from('mozLz40\0');

/** One LZ4 block (source: lz4 Block Format Description). */
function inflate(block: Buffer, length: number): Buffer {
  const out = Buffer.alloc(length);
  let from = 0;
  let to = 0;
  const more = (start: number) => {
    let total = start;
    if (start === 15) {
      let byte = 255;
      while (byte === 255) total += byte = block[from++]!;
    }
    return total;
  };
  while (from < block.length) {
    const token = block[from++]!;
    const literals = more(token >> 4);
    block.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= block.length) break;
    const offset = block.readUInt16LE(from);
    from += 2;
    for (let left = more(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - offset]!;
  }
  return out;
}

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes.subarray(0, 8).equals(container) ? inflate(bytes.subarray(12), bytes.readUInt32LE(8)) : bytes;
}

/** Files below the folder that hold one of the texts, in UTF-8 or UTF-16, or one of the byte strings. */
export function filesWith(folder: string, wanted: readonly (string | Uint8Array)[]): string[] {
  const needles = wanted.flatMap((one) =>
    typeof one === 'string' ? [Buffer.from(one, 'utf8'), Buffer.from(one, 'utf16le')] : [Buffer.from(one)],
  );
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    try {
      const bytes = bytesOf(path);
      if (needles.some((needle) => bytes.includes(needle))) found.push(path.slice(folder.length));
    } catch {
      // The browser has deleted it meanwhile.
    }
  }
  return found;
}
