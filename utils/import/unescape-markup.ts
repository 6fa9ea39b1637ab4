const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of XML or HTML with its character references (`&amp;`, `&#12354;`) as characters. Unknown references stay. */
export const unescapeMarkup = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex === undefined && decimal === undefined) return entities[name!.toLowerCase()] ?? all;
    return String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : parseInt(hex, 16)));
  });
