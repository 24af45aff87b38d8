import type { TokenRange } from "../../language/token-range.ts";

export type SourceForm = "none" | "name" | "joint" | "pronoun" | "relative" | "description";

/** The words of one attribution's source, read. */
export interface SourceMention {
  readonly range: TokenRange;
  readonly form: SourceForm;
  /** Place of the token that decides what the source is: the last word of a name, the noun of a description. */
  readonly head: number;
  /** The head in lower case. */
  readonly word: string;
  /** The phrase up to its head, determiner included: what describes. */
  readonly phrase: TokenRange;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Positions in `Cast.mentions`: the head's name, or those of a joint source. */
  readonly names: readonly number[];
  /** Name in front that owns the head: `Holt campaign`, `Holt's campaign`. */
  readonly owner: number | null;
}
