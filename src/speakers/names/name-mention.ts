import type { TokenRange } from "../../language/token-range.ts";
import type { NameKind } from "./name-kind.ts";

/** A name as it stands at one place of the text. */
export interface NameMention {
  /** The bare name, title left out. */
  readonly range: TokenRange;
  /** Capitalised title words just before it; empty where there are none. */
  readonly title: TokenRange;
  readonly honorific: string | null;
  readonly kind: NameKind;
  /** The bare name as printed, nicknames left out; with the surname of the next where both share it. */
  readonly text: string;
  /** Its words in normal form, suffixes left out; the last is the surname of a person. */
  readonly words: readonly string[];
  /** `jr`, `iii`; "" for none. */
  readonly suffix: string;
}
