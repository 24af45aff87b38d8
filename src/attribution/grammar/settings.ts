import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { Token } from "../../language/analysis.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { pastQuantity } from "./quantities.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { timeOwnsNext } from "./times.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";

/** What may stand between a cue and its content: time, place, medium, hearer. Places are token positions. */

/** Words that set the scene between cue and content without a preposition: `said Monday`, `said late last week`. */
const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TIME_NOUNS.has(token.lower) ||
    ["yesterday", "today", "earlier", "later", "late", "early", "recently", "last", "this", "that", "next"].includes(
      token.lower,
    ));

/** `declared [as recently as] last week that`: past what only tells how early or late, where a time follows. */
const pastAsRecently = (tokens: readonly Token[], position: number): number => {
  const isAs = tokens[position]?.lower === "as" && tokens[position + 2]?.lower === "as";
  if (!isAs || !/^(?:recently|late|early|far)$/.test(tokens[position + 1]?.lower ?? "")) return position;
  const next = tokens[position + 3];
  return isTimeWord(next) || next?.tag === "number" ? position + 3 : position;
};

/** Adverbs of several words, the longer of two alike first: `wondered [out loud] whether`, `said [over and over] that`. */
const ADVERBIALS: readonly (readonly string[])[] = [
  "over and over again",
  "over and over",
  "again and again",
  "time and again",
  "time after time",
  "once and for all",
  "once again",
  "out of hand",
  "out loud",
  "in so many words",
  "loud and clear",
  "on and on",
  "by and large",
  "point blank",
].map((adverbial) => adverbial.split(" "));

const ADVERBIAL_STARTS: ReadonlySet<string | undefined> = new Set(ADVERBIALS.map(([first]) => first));

/** `wondered [out loud] whether`: past an adverb of several words, or `position`. */
const pastAdverbial = (tokens: readonly Token[], position: number): number => {
  if (!ADVERBIAL_STARTS.has(tokens[position]?.lower)) return position;
  const found = ADVERBIALS.find((parts) => parts.every((part, offset) => tokens[position + offset]?.lower === part));
  return position + (found?.length ?? 0);
};

/** Past adverbs and bare time words: `said late Friday`, `said again last week`. */
export const skipTime = (tokens: readonly Token[], position: number, end: number): number => {
  let place = pastAsRecently(tokens, pastAdverbial(tokens, position));
  while (place < end) {
    const token = tokens[place];
    if (token === undefined) break;
    if (timeOwnsNext(tokens, place)) break; // `said [Monday's] debate`
    const isModifier = /^(?:last|this|next|that|late|early|earlier|later)$/.test(token.lower);
    if (isModifier && !isTimeWord(tokens[place + 1])) {
      if (token.tag !== "adverb") break;
    } else if (!isModifier && !TIME_NOUNS.has(token.lower) && token.tag !== "adverb") {
      const inDate = token.tag === "number" && TIME_NOUNS.has(tokens[place - 1]?.lower ?? "");
      if (!inDate) break;
    }
    place++;
  }
  return place;
};

/** Past noun phrases that words of `links` hang on what stands before `position`: `the owners [of the mill]`. */
export const skipLinked = (
  tokens: readonly Token[],
  position: number,
  end: number,
  links: ReadonlySet<string>,
): number => {
  let place = position;
  while (place < end && links.has(tokens[place]?.lower ?? "")) {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after === place + 1) break;
    place = after;
  }
  return place;
};

/** Past what says where a place is: `in Salem, New Hampshire,`. */
const skipRegion = (tokens: readonly Token[], position: number, end: number): number => {
  if (tokens[position]?.tag !== "comma" || tokens[position - 1]?.tag !== "name" || tokens[position + 1]?.tag !== "name")
    return position;
  let place = position + 1;
  while (place < end && tokens[place]?.tag === "name") place++;
  return tokens[place]?.tag === "comma" ? place + 1 : place;
};

/** Past a title in marks: `on NBC's [“Meet the Press”]`. */
export const pastTitle = (tokens: readonly Token[], first: number, end: number): number => {
  if (tokens[first]?.tag !== "mark" || tokens[first + 1]?.capital !== true) return first;
  for (let place = first + 2; place < end && place - first < 9; place++) {
    if (tokens[place]?.tag === "mark") return place + 1;
    if (tokens[place]?.kind === "punctuation") return first;
  }
  return first;
};

/** Past a preposition and its noun phrase, and those hung on it: `in an interview with the paper on Nov. 7`. */
export const skipPrepositional = (tokens: readonly Token[], position: number, end: number): number => {
  let place = position;
  while (place < end && (tokens[place]?.tag === "preposition" || tokens[place]?.tag === "to")) {
    const object = place + 1;
    // `wants [at least] four seats to be elected`
    const opensQuantity = /^(?:least|most)$/.test(tokens[object]?.lower ?? "") && pastQuantity(tokens, place) > object;
    if (tokens[object]?.tag === "gerund" || opensQuantity) return place;
    const after = pastTitle(tokens, skipNounPhrase(tokens, object, end), end);
    if (after === object) return place;
    // `swam in the lake [before the guests] woke`: the subject of a clause
    const opensClause = /^(?:after|before|since|until)$/.test(tokens[place]?.lower ?? "");
    if (opensClause && FINITE_TAGS.has(tokens[after]?.tag)) return place;
    place = skipTime(tokens, skipRegion(tokens, after, end), end);
    if (
      tokens[place]?.tag === "conjunction" &&
      beginsNounPhrase(tokens[place + 1]) &&
      tokens[place - 1]?.tag === "name"
    )
      place = skipNounPhrase(tokens, place + 1, end);
  }
  return place;
};

/** Past a short insertion between commas, dashes or parentheses: `said, in a rare interview, that`, `said — on Monday — that`, `said (twice) that`. */
export const skipInsertion = (tokens: readonly Token[], position: number, end: number): number => {
  const tag = tokens[position]?.tag;
  if (tag !== "comma" && tag !== "dash" && tag !== "open") return position;
  const closing = tag === "open" ? "close" : tag;
  for (let place = position + 1; place < end && place - position < 20; place++)
    if (tokens[place]?.tag === closing) return place + 1;
  return position;
};

/** Past what a participle hangs on a setting, to the token that closes it: `in a letter [sent after the vote], …`; or `first`. */
export const pastReduced = (
  tokens: readonly Token[],
  first: number,
  end: number,
  closes: (token: Token) => boolean,
): number => {
  if (!/^(?:past|participle)$/.test(tokens[first]?.tag ?? "")) return first;
  for (let place = first + 1; place < end; place++) {
    const token = tokens[place];
    if (token === undefined) break;
    if (closes(token)) return place;
    if (/^(?:verb|past|be|have|do|modal|wh|mark|comma|stop|dash)$/.test(token.tag)) break;
  }
  return first;
};
