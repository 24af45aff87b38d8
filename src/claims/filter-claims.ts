import type { ClaimKind, ClaimRecord, ClaimSpeaker, DocumentRecord } from "./record.ts";
import { isSaidWithin, type SaidRange } from "./said-range.ts";

/** Which claims to keep. An empty list keeps all; several filters must all agree. */
export interface ClaimFilter {
  readonly kind: readonly ClaimKind[];
  /** Names or parts of names in whole words, or ids. */
  readonly speaker: readonly string[];
  readonly act: readonly string[];
  /** 0 to 1; claims below are left out. */
  readonly minConfidence: number;
  readonly said: SaidRange;
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
};

/** "José  Łukasz-Ørsted" to " jose lukasz orsted ": what is compared, a space around each word. */
const folded = (name: string): string => {
  const letters = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const base = letters.replace(/[øłđßæœıð]/g, (letter) => BASE_LETTERS[letter] ?? letter);
  return ` ${base.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
};

const isSpeaker = ({ name, id, members }: ClaimSpeaker, wanted: string): boolean => {
  const words = folded(wanted);
  if (words.trim() === "") return false;
  const ids = [id, ...members.map((member) => member.id)];
  const names = [name, ...members.map((member) => member.name)];
  return ids.includes(wanted) || names.some((known) => known !== null && folded(known).includes(words));
};

const keeps = (filter: ClaimFilter, { kind, speaker, cue, said, confidence }: ClaimRecord): boolean =>
  (filter.kind.length === 0 || filter.kind.includes(kind)) &&
  (filter.speaker.length === 0 || filter.speaker.some((wanted) => isSpeaker(speaker, wanted))) &&
  (filter.act.length === 0 || (cue !== null && filter.act.includes(cue.act))) &&
  isSaidWithin(said, filter.said) &&
  confidence >= filter.minConfidence;

/** The record with the claims the filter keeps; its lists of speakers and dates still tell of the whole article. */
export const filterClaims = (record: DocumentRecord, filter: ClaimFilter): DocumentRecord => ({
  ...record,
  claims: record.claims.filter((claim) => keeps(filter, claim)),
});
