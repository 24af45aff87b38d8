import type { SpeakerKind } from "../claims/record.ts";

/** Why one article's speaker was taken for the same as those of others. */
export type Because =
  /** Its name is the identity's, letter for letter or up to accents, capitals and periods. */
  | "same name"
  /** `Ada J. Holt` and `Ada Holt`. */
  | "middle name"
  /** `Bob Holt` and `Robert Holt`. */
  | "short first name"
  /** `A. Holt` and `Ada Holt`, where no other Holt's name begins so. */
  | "initials"
  /** One slip of the pen apart. */
  | "spelling"
  /** `President Holt`, where one Holt alone holds such an office. */
  | "surname and office"
  /** The authority file has the name for another, or an office that this surname held on that day. */
  | "authority file";

/** A speaker of one article, as part of an identity. */
export interface Sighting {
  readonly file: string;
  /** Id in that article's record. */
  readonly id: string;
  readonly name: string;
  readonly claims: number;
  readonly because: Because;
}

/** One person or body over all articles. Field order is print order. */
export interface Identity {
  /** A slug of the name; of several with one name the later ones are numbered. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As printed, the most frequent first. */
  readonly roles: readonly string[];
  /** Other names, the most frequent first. */
  readonly aliases: readonly string[];
  /** From the authority file, else null. */
  readonly wikidata: string | null;
  readonly articles: number;
  readonly mentions: number;
  readonly claims: number;
  /** In order of file and id. */
  readonly sightings: readonly Sighting[];
}
