/** A name with what else the same person or body is called. */
export interface KnownName {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `Q76`; null where there is none, or none is certain. */
  readonly wikidata: string | null;
  /** Where this is from, and when it was looked at. */
  readonly note: string | null;
}

export interface KnownBody extends KnownName {
  /** Where it is at home: there `the president` means that place's. */
  readonly place: string | null;
}

export interface Holder {
  readonly name: string;
  /** EDTF interval, its end open (`2025-01-20/..`) while the term lasts. */
  readonly term: string;
}

/** An office of a place with those who held it. */
export interface KnownOffice {
  /** `president`, `prime minister`. */
  readonly title: string;
  readonly place: string;
  readonly holders: readonly Holder[];
  readonly note: string | null;
}

/** What an authority file says. */
export interface AuthorityFile {
  readonly people: readonly KnownName[];
  readonly organizations: readonly KnownBody[];
  readonly offices: readonly KnownOffice[];
}
