import { ImportFault } from './fault.ts';
import { limits } from './limits.ts';

/** Where a part of the archive lies, and what it says about itself. */
interface Part {
  name: string;
  /** 0 = as it is, 8 = deflated. */
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const endMark = 0x06054b50;
const partMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

const damaged = (cause?: unknown) => new ImportFault('zipDamaged', { cause });

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw damaged();
}

/** The archive's own list of its parts. */
function partsOf(bytes: Uint8Array<ArrayBuffer>): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new ImportFault('zipBomb');
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== partMark) throw damaged();
    if (view.getUint16(at + 8, true) & 1) throw new ImportFault('zipLocked');
    const nameLength = view.getUint16(at + 28, true);
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return part;
  });
}

/** Deflated as it is, without compression: blocks of at most 65,535 bytes, each with its length and the length's opposite. */
function stored(bytes: Uint8Array<ArrayBuffer>): BlobPart[] {
  const longest = 0xffff;
  const count = Math.max(1, Math.ceil(bytes.length / longest));
  return Array.from({ length: count }, (_none, index) => {
    const block = bytes.subarray(index * longest, (index + 1) * longest);
    const head = Uint8Array.of(
      Number(index === count - 1),
      block.length & 0xff,
      block.length >> 8,
      ~block.length & 0xff,
      (~block.length >> 8) & 0xff,
    );
    return [head, block];
  }).flat();
}

/** Head of a .gz file: its mark, deflate, and nothing said about the file. */
const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** The part as a .gz file, whose checksum the browser itself holds against what comes out. */
function gzip({ method, crc, unpacked }: Part, packed: Uint8Array<ArrayBuffer>): Blob {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, unpacked, true);
  return new Blob([gzipHead, ...(method === 0 ? stored(packed) : [packed]), tail]);
}

/** Unfolds one part, and stops as soon as more comes out than was announced. */
async function inflate(file: Blob, announced: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(announced);
  let filled = 0;
  for await (const chunk of file.stream().pipeThrough(new DecompressionStream('gzip'))) {
    if (filled + chunk.length > announced) throw new ImportFault('zipBomb');
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled !== announced) throw damaged();
  return whole;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, part: Part): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(part.offset, true) !== localMark) throw damaged();
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  if (packed.length !== part.packed) throw new ImportFault('truncated');
  if (part.method !== 0 && part.method !== 8) throw damaged();
  return inflate(gzip(part, packed), part.unpacked);
}

/**
 * The wanted parts of a zip archive. What the archive announces is added up
 * before anything is unfolded, and nothing unfolds to more than it announced.
 *
 * @throws {ImportFault} `zipBomb`, `zipDamaged`, `zipLocked` or `truncated`.
 */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  try {
    const parts = partsOf(bytes).filter(({ name }) => wanted(name));
    const sum = parts.reduce((bytesSoFar, { unpacked }) => bytesSoFar + unpacked, 0);
    if (sum > limits.unpackedBytes) throw new ImportFault('zipBomb');
    const unpacked: [string, Uint8Array<ArrayBuffer>][] = [];
    for (const part of parts) unpacked.push([part.name, await unpack(bytes, part)]);
    return Object.fromEntries(unpacked);
  } catch (error) {
    // Offsets that lead out of the file, and streams that are none.
    throw error instanceof ImportFault ? error : damaged(error);
  }
}
