import type { Attribution } from "../../attribution/attribution.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { ANONYMITY_PHRASES } from "../../lexicon/people/anonymity-words.ts";
import type { Scene } from "../scene.ts";

/** Words after the source in which the reason is looked for. */
const REACH = 60;
/** A reason begins after one of these and ends before the next. */
const BOUNDS = new Set(["comma", "stop", "dash", "mark", "open", "close", "semicolon", "colon"]);
/** Words that begin a reason where no mark does: `said an official [who …]`. */
const OPENERS = new Set([
  "who",
  "whose",
  "because",
  "as",
  "since",
  "speaking",
  "citing",
  "asking",
  "requesting",
  "insisting",
]);
const PREPOSITIONS = new Set(["on", "under", "for", "without"]);
/** How the sentence after the claim takes its source up again. */
const TAKES_UP = new Set(["he", "she", "they", "both", "all", "neither"]);

const isPhraseAt = ({ tokens }: Scene, place: number): boolean =>
  ANONYMITY_PHRASES.get(tokens[place]?.lower ?? "")?.some((rest) =>
    rest.every((words, offset) => words.includes(tokens[place + 1 + offset]?.lower ?? "")),
  ) ?? false;

const isQuoted = ({ analysis }: Scene, place: number): boolean => (analysis.quotationOf[place] ?? -1) !== -1;

/** Where a phrase of the kind stands in a range, outside quotations and contents; -1 for nowhere. */
const phraseBetween = (scene: Scene, { first, end }: TokenRange, content: readonly TokenRange[]): number => {
  for (let place = first; place < end; place++) {
    const isSaid = isQuoted(scene, place) || content.some((range) => range.first <= place && place < range.end);
    if (!isSaid && isPhraseAt(scene, place)) return place;
  }
  return -1;
};

/** The sentence of a place, no further than the reach on either side. */
const sentenceAround = ({ sentences, sentenceOf, tokens }: Scene, place: number): TokenRange => {
  const position = sentenceOf[place] ?? 0;
  const first = sentences[position]?.first ?? place;
  const end = sentences[position + 1]?.first ?? tokens.length;
  return { first: Math.max(first, place - REACH), end: Math.min(end, place + REACH) };
};

/** Where the reason begins: at the word that opens it, else at the preposition before the phrase, else where its clause does. */
const startOf = ({ tokens }: Scene, phrase: number, first: number): number => {
  let clause = phrase;
  while (clause > first && !BOUNDS.has(tokens[clause - 1]?.tag ?? "stop")) clause--;
  for (let place = clause; place < phrase; place++) if (OPENERS.has(tokens[place]?.lower ?? "")) return place;
  for (let place = phrase - 1; place >= clause && place > phrase - 5; place--)
    if (PREPOSITIONS.has(tokens[place]?.lower ?? "")) return place;
  return clause;
};

/** The clause around a phrase, between two places. */
const clauseAround = (scene: Scene, phrase: number, { first, end }: TokenRange): TokenRange => {
  let last = phrase;
  while (last < end && !BOUNDS.has(scene.tokens[last]?.tag ?? "stop")) last++;
  return { first: startOf(scene, phrase, first), end: last };
};

/** The next sentence of the paragraph where it speaks of the same source: `The official spoke on …`, `They asked …`. */
const nextSentence = ({ tokens, sentences, sentenceOf }: Scene, { first, end }: TokenRange): TokenRange | null => {
  const position = sentenceOf[first] ?? 0;
  const [here, next] = [sentences[position], sentences[position + 1]];
  if (next === undefined || here?.block !== next.block) return null;
  const nouns = new Set(tokens.slice(first, end).flatMap(({ tag, lower }) => (tag === "noun" ? [lower] : [])));
  const opening = tokens[next.first]?.lower ?? "";
  const isSame =
    opening === "the" && tokens.slice(next.first + 1, next.first + 5).some(({ lower }) => nouns.has(lower));
  return TAKES_UP.has(opening) || isSame ? { first: next.first, end: Math.min(next.end, next.first + REACH) } : null;
};

/** What of the sentence can hold the reason: neither the cue nor the content. */
const roomAround = (phrase: number, { cue, content }: Attribution, { first, end }: TokenRange): TokenRange => {
  const others = [cue, ...content];
  return {
    first: Math.max(first, ...others.map((other) => (other.end <= phrase ? other.end : first))),
    end: Math.min(end, ...others.map((other) => (other.first > phrase ? other.first : end))),
  };
};

/**
 * The words that say why an unnamed source is not named: `who was not authorized to speak publicly`. They stand in its
 * sentence, outside what it says, or make the next one.
 * @returns null where the text gives no reason
 */
export const findJustification = (scene: Scene, attribution: Attribution): TokenRange | null => {
  const { source, content } = attribution;
  if (source === null || isQuoted(scene, source.first)) return null;
  const here = sentenceAround(scene, source.first);
  const phrase = phraseBetween(scene, here, content);
  if (phrase !== -1) return clauseAround(scene, phrase, roomAround(phrase, attribution, here));
  const next = nextSentence(scene, source);
  const later = next === null ? -1 : phraseBetween(scene, next, content);
  return next === null || later === -1 ? null : clauseAround(scene, later, next);
};
