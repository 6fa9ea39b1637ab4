interface Area {
  /** Chromium has it for most areas, Firefox for none or few. */
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps scripts in pages out of every storage area: they ask the background for what they need, and one that a page has
 * taken over must neither read nor change anything here.
 */
export function closeStorage(areas: Readonly<Record<string, unknown>>): void {
  for (const name of ['local', 'session', 'sync', 'managed']) {
    const area = areas[name] as Area | undefined;
    // Where a browser refuses it for an area, the area is one that no such script can use, or it is not there.
    area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
