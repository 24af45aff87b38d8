import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Speaker } from "../speakers/speaker.ts";
import type { DateMention } from "./date-mention.ts";
import type { PlacedDate } from "./place-dates.ts";
import type { OwnedPiece } from "./content-owners.ts";

/** Sources that go on with somebody just spoken of. */
const GOES_ON: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

/** A date and who spoke or acted on it, in which of the article's own sentences. */
export interface Scene {
  readonly mention: DateMention;
  readonly sentence: number;
  /** Id of the speaker; null where the sentence only told what happened. */
  readonly speaker: string | null;
  /** Whether it was carried there from a sentence before: it goes no further. */
  readonly isCarried: boolean;
}

/** A sentence's date that says when what it tells of happened: outside all content, a single day or week. */
const dateOfEvent = (dates: readonly PlacedDate[], owners: readonly (OwnedPiece | null)[]): DateMention | null => {
  const outside = dates.filter(
    ({ first, mention, isAttributive }) => !isAttributive && owners[first] === null && isShort(mention.value),
  );
  return outside.length === 1 ? (outside[0]?.mention ?? null) : null;
};

/** Days and weeks: nobody is quoted on the second of two sentences from a month. */
const isShort = (value: string | null): boolean =>
  value !== null && /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(value);

/** Whether a cue tells of one act of speech, and not of what somebody says at all times. */
const isOneAct = ({ tokens }: Analysis, { cue, modality }: Attribution): boolean => {
  const last = tokens[cue.end - 1]?.tag === "colon" ? cue.end - 2 : cue.end - 1;
  if (modality !== "asserted") return false;
  for (let position = cue.first; position <= last; position++) {
    const tag = tokens[position]?.tag;
    if (tag === "past" || tag === "participle" || tag === "gerund") return true;
    if (tag === "have" || tag === "be" || tag === "modal") return false;
  }
  return false;
};

/** Whether a sentence names the speaker by the last of its names. */
const names = ({ tokens, sentences }: Analysis, sentence: number, { name }: Speaker): boolean => {
  const last = name?.split(" ").at(-1)?.toLowerCase();
  const place = sentences[sentence];
  if (last === undefined || place === undefined) return false;
  for (let position = place.first; position < place.end; position++) if (tokens[position]?.lower === last) return true;
  return false;
};

/** What dates are carried through. */
export interface Telling {
  readonly analysis: Analysis;
  readonly speakers: readonly Speaker[];
  /** For each token its sentence, or -1. */
  readonly index: Int32Array;
  readonly bySentence: ReadonlyMap<number, readonly PlacedDate[]>;
  readonly owners: readonly (OwnedPiece | null)[];
}

/** The article's own sentence before one: quotations of whole sentences may stand between; -1 for none. */
const sentenceBefore = ({ sentences }: Analysis, sentence: number): number => {
  let place = sentence - 1;
  while (place >= 0 && sentences[place]?.quotation !== null) place--;
  return place;
};

/**
 * The date that an utterance without one of its own takes over: of what the same speaker said in the same sentence or
 * the one before, or did in the one before. An utterance with an occasion or a hearer of its own takes none.
 */
export const carriedDate = (
  { analysis, index, speakers, bySentence, owners }: Telling,
  attribution: Attribution,
  position: number,
  scene: Scene | null,
): DateMention | null => {
  const speaker = speakers[position];
  const sentence = index[attribution.cue.first] ?? -1;
  if (sentence < 0 || speaker === undefined || !isOneAct(analysis, attribution)) return null;
  const isAsked = attribution.source === null; // … said on Monday when asked whether …
  const isSame = scene !== null && (isAsked || (speaker.id !== null && scene.speaker === speaker.id));
  if (isSame && scene.sentence === sentence) return scene.mention;
  if (isAsked || attribution.venue || attribution.hearer) return null;
  const before = sentenceBefore(analysis, sentence);
  const goesOn = GOES_ON.has(analysis.tokens[attribution.source?.first ?? -1]?.lower ?? "");
  if (attribution.kind === "indirect" && !goesOn) return null;
  if (isSame && scene.sentence === before && isShort(scene.mention.value))
    return scene.isCarried ? null : scene.mention;
  const date = dateOfEvent(bySentence.get(before) ?? [], owners);
  if (date === null || attribution.kind === "indirect") return null;
  return goesOn || names(analysis, before, speaker) ? date : null;
};
