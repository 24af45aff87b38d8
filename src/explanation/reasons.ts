import type { ClaimRecord } from "../claims/record.ts";
import type { NoFrame } from "./cue-readings.ts";
import type { CueEntry } from "./explain-line.ts";
import { SIEVE_MEANINGS } from "./meanings.ts";

/** Why a cue that stands there attributes nothing. */
export const noFrameReason = (noFrame: NoFrame, takes: readonly string[]): string => {
  switch (noFrame.why) {
    case "passive":
      return "it stands in the passive, and names nobody that a rule takes";
    case "nobody":
      return "something follows that it takes, but nobody is found who speaks";
    case "nothing-follows":
      return `nothing follows that it takes: ${takes.join(", ")}`;
    case "unfit":
      return "it has a speaker and something follows, but no rule fits the whole";
    case "not-listed": {
      const { frame, preposition } = noFrame;
      const what = preposition === null ? `a frame “${frame}”` : `an object after “${preposition}”`;
      return `${what} follows, which the lexicon does not list for it; --lexicon could`;
    }
  }
};

/** What the lexicon says of the cue of a claim. */
export const entryReason = (entry: CueEntry | null): string => {
  if (entry === null) return "the rule's own: no entry of the lexicon";
  const { word, lemma, act, takes, prepositions, hearer } = entry;
  const more = prepositions.length === 0 ? "" : `; with ${prepositions.join(", ")}`;
  return `${word} “${lemma}” (${act}), takes ${takes.join(", ") || "nothing alone"}${more}${hearer ? "; may name a hearer" : ""}`;
};

/** How it is known who speaks. */
export const speakerReason = ({ speaker }: ClaimRecord): string => {
  const { name, mention, resolved_by: sieve } = speaker;
  const who = name ?? "nobody named";
  const words = mention === null ? "no words of the text" : `“${mention.text}”`;
  return `${who}, from ${words}: ${sieve === null ? "nothing tells" : `${SIEVE_MEANINGS[sieve] ?? sieve} (sieve ${sieve})`}`;
};

const BASIS = {
  expression: "beside the cue",
  document: "the day of publication",
  previous: "as in the claim before",
} as const;

/** How it is known when it was said. */
export const dateReason = ({ said }: ClaimRecord, published: string | null): string => {
  if (said === null) return "no date beside the cue, nor one shared with a claim of the same speaker in its sentence";
  const { value, text, basis } = said;
  const words = text === null ? BASIS[basis] : `“${text}” ${BASIS[basis]}`;
  if (value === null)
    return `${words}, which gives no date${published === null ? ": the page has no day of publication; --date can give one" : ""}`;
  const counted =
    published === null || text === null || text.includes(value.slice(0, 4))
      ? ""
      : `, counted from the day of publication, ${published}`;
  return `${value}, from ${words}${counted}`;
};

/** What the confidence rests on. */
export const confidenceReason = ({ confidence, cue }: ClaimRecord, rule: string, frame: string): string =>
  `${confidence.toFixed(2)}: how often claims were right that ${rule} found in such circumstances (frame ${frame}${cue === null ? "" : `, act ${cue.act}`}) in hand-annotated articles`;
