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

const crcTable = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Unfolds one part, and stops as soon as more comes out than was announced. */
async function inflate(packed: Uint8Array<ArrayBuffer>, announced: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(announced);
  let filled = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  for await (const chunk of stream) {
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
  const whole = part.method === 0 ? packed : await inflate(packed, part.unpacked);
  if (crcOf(whole) !== part.crc) throw damaged();
  return whole;
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
