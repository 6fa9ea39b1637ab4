/** Above these a file is refused: it is no roster, or it would take the browser down. */
export const limits = {
  /** Bytes of a file, looked at before it is read. */
  fileBytes: 50_000_000,
  /** Bytes that an .xlsx may unfold to. */
  unpackedBytes: 250_000_000,
  /** Parts of an .xlsx. */
  parts: 2_000,
  rows: 50_000,
  columns: 200,
  /** Characters of a cell that are kept; what is longer fits no item. */
  cellLength: 500,
  /** Characters of a pasted mail. */
  mailLength: 200_000,
} as const;
