import type { Frame } from "../../lexicon/cues/cue.ts";
import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { WEEKDAYS } from "../../lexicon/time-words.ts";
import { OCCASIONS } from "../../lexicon/venues.ts";
import { type Complement, type Search, isGap, isOpenQuotation, skipWithTails } from "./complement-search.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import { type Reading, quotationFrom } from "./reading.ts";
import { skipInsertion, skipLinked, skipPrepositional, skipTime } from "./settings.ts";
import { pastQuantity } from "./quantities.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { isTimeNoun } from "./times.ts";

/** Noun phrases as content: `rejected the idea`, `called it a hoax`. Places are token positions. */

const objectFrame = (frames: ReadonlySet<Frame>): Frame | null =>
  (["object", "objectTo", "as", "small"] as const).find((frame) => frames.has(frame)) ?? null;

/** `found “serious and avoidable” [gaps]`: words in marks that describe the noun behind them. */
const describesQuoted = (reading: Reading, place: number): boolean => {
  const { tokens } = reading;
  const quotation = quotationFrom(reading, place);
  if (quotation === undefined || !quotation.closed || tokens[place + 1]?.capital !== false) return false;
  const after = tokens[quotation.last];
  return after?.tag === "noun" && tokens[quotation.last - 2]?.kind === "word";
};

/** `introduced [her] as a friend`: whether "as" follows the object of a verb that takes one only with it. */
const takesAs = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let place = first + 1; place < Math.min(end, first + 20); place++) {
    const { lower, tag } = tokens[place] ?? {};
    if (lower === "as") return true;
    if (tag === undefined || tag === "stop" || tag === "semicolon" || tag === "wh" || tag === "past") return false;
  }
  return false;
};

const OF: ReadonlySet<string> = new Set(["of"]);

/** `complained [for years] of the noise`, `grumbled [on the eve of the feast in Ostrava] about the soup`: past the phrases that set the scene, or `place`. */
const pastSetting = (tokens: readonly Token[], place: number, end: number): number => {
  if (tokens[place]?.tag !== "preposition") return place;
  const after = skipNounPhrase(tokens, place + 1, end);
  const last = tokens[after - 1]?.lower ?? "";
  const isScene = tokens[place]?.lower === "during" || isTimeNoun(last) || OCCASIONS.has(last);
  if (after === place + 1) return place;
  // `the eve [of the feast]`, but `for years [of the noise]`
  const isOne = /^(?:the|a|an|this|that|last)$/.test(tokens[place + 1]?.lower ?? "");
  const whole = isOne ? skipLinked(tokens, after, end, OF) : after;
  const isIn = tokens[whole]?.lower === "in" && tokens[whole + 1]?.tag === "name";
  const behind = skipTime(tokens, isIn ? skipPrepositional(tokens, whole, end) : whole, end);
  return isScene || tokens[behind]?.lower === "about" ? behind : place;
};

/** `warned of [delays]`, `are split on [whether] it should close`: what a preposition of the cue's own leads to, or null. */
const behindPreposition = (tokens: readonly Token[], { cue }: CueGroup, place: number): Frame | null => {
  const { lower = "" } = tokens[place] ?? {};
  if (!cue.prepositions.includes(lower === "upon" ? "on" : lower)) return null;
  const next = tokens[place + 1];
  if (next?.lower === "whether") return "wh";
  if (WEEKDAYS.has(next?.lower ?? "")) return null;
  const isAction = /^(?:wh|gerund)$/.test(next?.tag ?? "") || /^(?:being|having)$/.test(next?.lower ?? "");
  return isAction || beginsNounPhrase(next) ? "object" : null;
};

/** A noun phrase, or a preposition of the cue's own and one: `rejected the idea`, `warned of delays`. */
export const objectComplement = (
  search: Search,
  cue: CueGroup,
  place: number,
  setting: { place: number; hearer: TokenRange | null },
): Complement | null => {
  const { reading, frames } = search;
  const { tokens } = reading;
  for (const start of [
    place,
    setting.hearer?.end ?? place,
    skipInsertion(tokens, place, search.end),
    pastSetting(tokens, place, search.end),
  ]) {
    const led = behindPreposition(tokens, cue, start);
    if (led !== null) return { frame: led, first: start + 1, hearer: start === place ? null : setting.hearer };
  }
  const frame = objectFrame(frames);
  const token = tokens[place];
  if (
    frame === null ||
    token === undefined ||
    place >= search.end ||
    WEEKDAYS.has(token.lower) ||
    isOpenQuotation(reading, place)
  )
    return null;
  if (cue.cue.frames.includes("quotation") && describesQuoted(reading, place))
    return { frame: "object", first: place, hearer: null };
  if (frame === "as" && !takesAs(tokens, place, search.end)) return null;
  const points =
    (token.lower === "that" && /^(?:noun|mark)$/.test(tokens[place + 1]?.tag ?? "")) || token.lower === "what";
  const isEmphatic = cue.cue.lemma === "say" && /sel(?:f|ves)$/.test(token.lower); // `said so [himself]`
  const isQuantity = pastQuantity(tokens, place) > place && beginsNounPhrase(tokens[pastQuantity(tokens, place)]);
  const isPhrase = (beginsNounPhrase(token) && !isEmphatic) || points || isQuantity;
  return isPhrase && isComplete(search, cue, frame, place) ? { frame, first: place, hearer: null } : null;
};

/** `saw the boat`, `noticed a crack`: a thing met with once, where `sees a danger` and `saw it as one` is a view of it. */
const isMetWith = ({ reading: { tokens }, end }: Search, { cue, group }: CueGroup, place: number): boolean => {
  const isOnce = group.first === group.head && tokens[group.head]?.tag === "past";
  return cue.act === "perceive" && isOnce && tokens[skipWithTails(tokens, place, end)]?.lower !== "as";
};

/** Whether a noun phrase is all that its frame asks for: what is called is called something, who is told is told to do something. */
const isComplete = (search: Search, cue: CueGroup, frame: Frame, place: number): boolean => {
  const { reading, clauses, end } = search;
  if (frame === "object") return !isMetWith(search, cue, place);
  if (frame === "objectTo")
    return clauses.groups.some(({ form, first }) => form === "infinitive" && first > place && first < end);
  return frame !== "small" || isGap(reading, clauses, cue) || isCalledSomething(reading, place, end);
};

/**
 * `called Ruiz[, his rival, an] “enemy”`, `called the storm [that killed five] “a shame”`: whether words in marks that are
 * no sentence follow an object, behind what is inserted or hangs on it.
 */
const quotedBehind = (reading: Reading, first: number, end: number): boolean => {
  const { tokens, hiddenBy } = reading;
  const opens = tokens[first];
  const isInserted = opens?.tag === "comma";
  if (!isInserted && opens?.tag !== "wh") return false;
  let commas = 0;
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token?.tag === "comma") commas++;
    if (quotationFrom(reading, place) !== undefined)
      return hiddenBy[place] === -1 && tokens[place + 1]?.capital === false && commas === (isInserted ? 2 : 0);
    if (token === undefined || commas > 2 || /^(?:stop|semicolon|dash|conjunction)$/.test(token.tag)) return false;
    if (isInserted && (token.tag === "past" || token.tag === "gerund" || token.tag === "to")) return false;
  }
  return false;
};

/** `called [it] a hoax`, `called the plan of the firm “mad”`, `called the actions lawful`: two things; `called her sister` is one. */
const isCalledSomething = (reading: Reading, place: number, end: number): boolean => {
  const { tokens } = reading;
  const points = tokens[place]?.lower === "that" ? 1 : 0;
  const after = skipTime(tokens, skipWithTails(tokens, place + points, end), end);
  const next = tokens[after];
  if (beginsNounPhrase(next) || next?.tag === "adverb" || quotedBehind(reading, after, end)) return true;
  const phrase = tokens.slice(place, skipNounPhrase(tokens, place, end));
  const begin = phrase[0]?.tag;
  const isOne = begin === "determiner" || begin === "possessive" || phrase.every(({ tag }) => tag === begin);
  return !isOne || (tokens[after - 1]?.tag === "adjective" && phrase.length > 2);
};
