/** Gold that cannot be used as it stands; the message says what is wrong and what is wanted instead. */
export class GoldError extends Error {
  override readonly name = "GoldError";
  /** From 1, of the gold file; null where it is not known. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}
