import type { Tag, Token } from "../../language/analysis.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { TIME_NOUNS, WEEKDAYS } from "../../lexicon/time-words.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import type { TokenRange } from "../../language/token-range.ts";

/** What follows a cue and is attributed by it. Places are token positions. */
export interface Complement {
  readonly frame: Frame;
  /** First token of the content: "that" or the quotation mark included. */
  readonly first: number;
  /** The words between cue and content that name the hearer, if any. */
  readonly hearer: TokenRange | null;
}

/** Further than this from its cue no content begins; a bound keeps the work per cue constant. */
const REACH = 45;

const CLAUSE_WORDS = new Set(["whether", "how", "why", "what", "if", "where", "when", "who", "which", "whom", "whose"]);

/** Words that set the scene between cue and content without a preposition: `said Monday`, `said late last week`. */
const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TIME_NOUNS.has(token.lower) ||
    [
      "yesterday",
      "today",
      "earlier",
      "later",
      "late",
      "early",
      "recently",
      "afterward",
      "afterwards",
      "last",
      "this",
      "that",
      "next",
    ].includes(token.lower));

/** Past adverbs and bare time words: `said late Friday`, `said again last week`. */
const skipTime = (tokens: readonly Token[], position: number, end: number): number => {
  let place = position;
  while (place < end) {
    const token = tokens[place];
    if (token === undefined) break;
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

/** Past one noun phrase without tails, read from its first word: `the Senate committee`, `reporters`, `NBC's Kristen Welker`. */
export const skipNounPhrase = (tokens: readonly Token[], position: number, end: number): number => {
  let place = position;
  if (tokens[place]?.tag === "pronoun") return place + 1;
  if (tokens[place]?.tag === "determiner" || tokens[place]?.tag === "possessive") place++;
  const inside: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
    "noun",
    "name",
    "adjective",
    "number",
    "genitive",
    "symbol",
  ]);
  while (
    place < end &&
    (inside.has(tokens[place]?.tag) || (tokens[place]?.tag === "participle" && tokens[place + 1]?.tag === "noun"))
  )
    place++;
  return place;
};

/** Past a preposition and its noun phrase, and those hung on it: `in an interview with the paper on Nov. 7`. */
const skipPrepositional = (tokens: readonly Token[], position: number, end: number): number => {
  let place = position;
  while (place < end && (tokens[place]?.tag === "preposition" || tokens[place]?.tag === "to")) {
    const object = place + 1;
    if (tokens[object]?.tag === "gerund") return place;
    const after = skipNounPhrase(tokens, object, end);
    if (after === object) return place;
    place = skipTime(tokens, after, end);
    if (
      tokens[place]?.tag === "conjunction" &&
      beginsNounPhrase(tokens[place + 1]) &&
      tokens[place - 1]?.tag === "name"
    )
      place = skipNounPhrase(tokens, place + 1, end);
  }
  return place;
};

/** Whether a clause of its own begins at `position`: a noun phrase and, before the next comma but one, a finite verb. */
const beginsClause = ({ tokens }: Reading, clauses: Clauses, position: number, end: number): boolean => {
  const token = tokens[position];
  if (token === undefined) return false;
  const verb = clauses.groups.find((group) => group.form === "finite" && group.end > position);
  if (verb === undefined || verb.first <= position || verb.first >= end || verb.first - position > 25) return false;
  let commas = 0;
  for (let place = position; place < verb.first; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "semicolon" || tag === "colon" || tag === "stop" || (tag === "to" && place === position)) return false;
    if (tag === "wh" || tag === "subordinator")
      return place === position || commas > 0 || tokens[position]?.tag === "preposition";
    if (tag === "comma" && ++commas > 2) return false;
    if (tag === "conjunction" && commas > 0 && tokens[place - 1]?.tag === "comma" && place + 1 === verb.first)
      return false;
  }
  return true;
};

interface Search {
  readonly reading: Reading;
  readonly clauses: Clauses;
  readonly end: number;
  readonly frames: ReadonlySet<Frame>;
}

const takesClause = (frames: ReadonlySet<Frame>): boolean => frames.has("that") || frames.has("thatOnly");

/** The complement that begins right at `position`, if one does. */
const complementAt = ({ reading, clauses, end, frames }: Search, position: number, adjacent: boolean): Frame | null => {
  const token = reading.tokens[position];
  if (token === undefined || position >= end) return null;
  if (token.tag === "subordinator" && token.lower === "that") return takesClause(frames) ? "that" : null;
  if (CLAUSE_WORDS.has(token.lower) && (token.tag === "wh" || token.tag === "subordinator")) {
    if (token.lower === "if" && !adjacent) return null;
    return frames.has("wh") ? "wh" : null;
  }
  if (token.tag === "to") {
    const verb = clauses.groups.find((group) => group.end > position);
    return frames.has("to") && verb?.form === "infinitive" && verb.first - position <= 2 ? "to" : null;
  }
  if (token.tag === "gerund" && adjacent && frames.has("gerund")) return "gerund";
  return null;
};

const isOpenQuotation = ({ tokens, quotations, quotationOf, hiddenBy }: Reading, position: number): boolean => {
  const quotation = quotations[quotationOf[position] ?? -1];
  return tokens[position]?.tag === "mark" && quotation?.first === position && (hiddenBy[position] ?? -1) !== -1;
};

/** Past what may stand between a cue and its content: time, place, medium, and the hearer where the cue has one. */
const skipSetting = (
  { reading, clauses, end }: Search,
  position: number,
  takesHearer: boolean,
): { place: number; hearer: TokenRange | null } => {
  const { tokens } = reading;
  let place = skipTime(tokens, position, end);
  let hearer: TokenRange | null = null;
  if (takesHearer && beginsNounPhrase(tokens[place]) && !isOpenQuotation(reading, place)) {
    const after = skipNounPhrase(tokens, place, end);
    const verb = clauses.groups.find((group) => group.end > place);
    if (after > place && !(verb?.first === after && verb.form === "finite" && tokens[place]?.tag !== "pronoun")) {
      hearer = { first: place, end: after };
      place = skipTime(tokens, after, end);
    }
  }
  if (tokens[place]?.tag === "to" && beginsNounPhrase(tokens[place + 1]) && tokens[place + 1]?.tag !== "gerund") {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after > place + 1) {
      hearer = { first: place + 1, end: after };
      place = skipTime(tokens, after, end);
    }
  }
  return { place: skipPrepositional(tokens, place, end), hearer };
};

/** Past a short insertion between commas: `said, in a rare interview, that`. */
const skipInsertion = (tokens: readonly Token[], position: number, end: number): number => {
  if (tokens[position]?.tag !== "comma") return position;
  for (let place = position + 1; place < end && place - position < 20; place++)
    if (tokens[place]?.tag === "comma") return place + 1;
  return position;
};

const objectFrame = (frames: ReadonlySet<Frame>): Frame | null =>
  (["object", "objectTo", "as", "small"] as const).find((frame) => frames.has(frame)) ?? null;

/**
 * What a cue attributes among the words after it, or null where nothing fits its frames. A quotation right after the cue
 * is not looked for here: that is the business of the rules for quotations.
 */
export const complementOf = (reading: Reading, clauses: Clauses, cue: CueGroup): Complement | null => {
  const { tokens } = reading;
  const end = Math.min(clauses.sentence.end, cue.end + REACH);
  const frames = new Set(cue.cue.frames);
  const search: Search = { reading, clauses, end, frames };
  const direct = complementAt(search, cue.end, true);
  if (direct !== null) return { frame: direct, first: cue.end, hearer: null };
  const afterAdverbs = skipTime(tokens, cue.end, end);
  const later = complementAt(search, afterAdverbs, true);
  if (later !== null) return { frame: later, first: afterAdverbs, hearer: null };
  const setting = skipSetting(search, cue.end, cue.cue.hearer);
  for (const place of [
    setting.place,
    skipInsertion(tokens, setting.place, end),
    skipInsertion(tokens, afterAdverbs, end),
  ]) {
    const frame = complementAt(search, place, false);
    if (frame !== null) return { frame, first: place, hearer: setting.hearer };
  }
  if (frames.has("that")) {
    const starts = cue.cue.hearer && setting.hearer ? [setting.place] : [afterAdverbs, setting.place];
    for (const place of starts) {
      if (beginsNounPhraseOrSetting(tokens[place]) && beginsClause(reading, clauses, place, clauses.sentence.end))
        return { frame: "that", first: place, hearer: place === setting.place ? setting.hearer : null };
    }
  }
  return objectComplement(search, cue, afterAdverbs, setting);
};

const beginsNounPhraseOrSetting = (token: Token | undefined): boolean =>
  beginsNounPhrase(token) ||
  token?.tag === "subordinator" ||
  token?.tag === "preposition" ||
  token?.tag === "adverb" ||
  token?.tag === "wh";

/** A noun phrase, or a preposition of the cue's own and one: `rejected the idea`, `warned of delays`. */
const objectComplement = (
  search: Search,
  cue: CueGroup,
  place: number,
  setting: { place: number; hearer: TokenRange | null },
): Complement | null => {
  const { reading, frames } = search;
  const { tokens } = reading;
  for (const start of [place, setting.hearer?.end ?? place]) {
    const token = tokens[start];
    if (
      token !== undefined &&
      cue.cue.prepositions.includes(token.lower) &&
      (beginsNounPhrase(tokens[start + 1]) || tokens[start + 1]?.tag === "wh" || tokens[start + 1]?.tag === "gerund")
    ) {
      return { frame: "object", first: start + 1, hearer: start === place ? null : setting.hearer };
    }
  }
  const frame = objectFrame(frames);
  const token = tokens[place];
  if (frame === null || token === undefined || WEEKDAYS.has(token.lower) || isOpenQuotation(reading, place))
    return null;
  return beginsNounPhrase(token) ? { frame, first: place, hearer: null } : null;
};
