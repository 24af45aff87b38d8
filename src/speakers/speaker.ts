import type { TokenRange } from "../language/token-range.ts";

export type SpeakerKind = "person" | "organization" | "group" | "anonymous" | "document" | "author" | "none";

/** Somebody named, alone or as one of several. */
export interface Member {
  readonly name: string;
  readonly id: string;
}

/** Who stands behind one attribution's source. */
export interface Speaker {
  /** The fullest form the document gives, titles stripped; joint speakers as "A & B"; null where nobody is named. */
  readonly name: string | null;
  /** Id of the entity; null where nobody is named and for joint speakers. */
  readonly id: string | null;
  readonly kind: SpeakerKind;
  /** What the document, else the words of the source, say the speaker is: the only thing known of somebody unnamed. */
  readonly role: string | null;
  /** Id of the sieve that decided. */
  readonly resolvedBy: string | null;
  /** Those behind a joint statement; empty for one speaker. */
  readonly members: readonly Member[];
  /** Tokens that say why an unnamed speaker is not named; null for others, and where the text gives no reason. */
  readonly justification: TokenRange | null;
}

/** Somebody or something the document names. */
export interface Entity {
  /** A slug of the name, unique in its document. */
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "organization";
  readonly roles: readonly string[];
  /** Other forms of the name, in order of their first occurrence. */
  readonly aliases: readonly string[];
  readonly mentions: number;
}
