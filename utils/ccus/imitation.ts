/** Letters of other scripts that look like the ones in `ccus`. */
const twins: Record<string, string> = {
  с: 'c',
  ϲ: 'c',
  ç: 'c',
  ć: 'c',
  č: 'c',
  ċ: 'c',
  ᴄ: 'c',
  υ: 'u',
  ս: 'u',
  ц: 'u',
  ú: 'u',
  ù: 'u',
  û: 'u',
  ü: 'u',
  ū: 'u',
  ᴜ: 'u',
  ѕ: 's',
  ś: 's',
  š: 's',
  ş: 's',
  ș: 's',
  ꜱ: 's',
};

/** RFC 3492: a label of a host as it reads, from what stands after `xn--`. '' when the label is not valid. */
export function fromPunycode(code: string): string {
  const split = code.lastIndexOf('-');
  const output = Array.from(code.slice(0, Math.max(0, split)));
  const digits = Array.from(code.slice(split + 1), (sign) => Number.parseInt(sign, 36));
  // `a`–`z` stand for 0–25 and `0`–`9` for 26–35, the other way round than in base 36.
  const values = digits.map((digit) => (digit >= 10 ? digit - 10 : digit + 26));
  let [at, number, bias, read] = [0, 128, 72, 0];
  while (read < values.length) {
    const before = at;
    for (let weight = 1, k = 36; ; k += 36) {
      const value = values[read];
      if (value === undefined || Number.isNaN(value)) return '';
      read += 1;
      at += value * weight;
      const limit = Math.min(26, Math.max(1, k - bias));
      if (value < limit) break;
      weight *= 36 - limit;
    }
    const length = output.length + 1;
    let delta = Math.floor((at - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
    bias = k + Math.floor((36 * delta) / (delta + 38));
    number += Math.floor(at / length);
    at %= length;
    if (number > 0x10ffff) return '';
    output.splice(at, 0, String.fromCodePoint(number));
    at += 1;
  }
  return output.join('');
}

/** Whether a host that is written with other letters reads as CCUS. */
export function imitatesCcus(host: string): boolean {
  const read = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? fromPunycode(label.slice(4)) : label))
    .join('');
  const plain = [...read.normalize('NFKD').toLowerCase()].map((sign) => twins[sign] ?? sign).join('');
  return host.includes('xn--') && plain.replace(/[^a-z0-9]/g, '').includes('ccus');
}
