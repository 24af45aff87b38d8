import type { Token } from "../../language/analysis.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { WEEKDAYS } from "../../lexicon/time-words.ts";
import { beginsClause } from "./bare-clauses.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import { pastTitle, skipInsertion, skipNounPhrase, skipPrepositional, skipTime } from "./settings.ts";
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

interface Search {
  readonly reading: Reading;
  readonly clauses: Clauses;
  readonly end: number;
  readonly frames: ReadonlySet<Frame>;
}

const takesClause = (frames: ReadonlySet<Frame>): boolean => frames.has("that") || frames.has("thatOnly");

/** `called out [that] the plan was late`: after a particle the tagger takes it for a pronoun. */
const opensAfterParticle = ({ tokens }: Reading, position: number): boolean =>
  tokens[position - 1]?.tag === "preposition" && beginsNounPhrase(tokens[position + 1]);

/** `vowed to [“carpet bomb them”]`: what “to” takes in marks is a verb, though it look like a noun, unless it is a name. */
const opensQuotedVerb = ({ tokens, quotations, quotationOf }: Reading, mark: number): boolean => {
  const quotation = quotations[quotationOf[mark] ?? -1];
  const begin = tokens[mark + 1];
  return quotation?.first === mark && begin?.tag === "noun" && !begin.capital && quotation.last - mark > 3;
};

/** The complement that begins right at `position`, if one does. */
const complementAt = (
  { reading, clauses, end, frames }: Search,
  position: number,
  adjacent: boolean,
  afterHearer = false,
): Frame | null => {
  const token = reading.tokens[position];
  if (token === undefined || position >= end) return null;
  if (token.lower === "that" && (token.tag === "subordinator" || (adjacent && opensAfterParticle(reading, position))))
    return takesClause(frames) ? "that" : null;
  if (CLAUSE_WORDS.has(token.lower) && (token.tag === "wh" || token.tag === "subordinator")) {
    if (token.lower === "if" && !adjacent && !afterHearer) return null;
    return frames.has("wh") ? "wh" : null;
  }
  if (token.tag === "to" || (token.tag === "negation" && reading.tokens[position + 1]?.tag === "to")) {
    const verb = clauses.groups.find((group) => group.end > position);
    const isVerb =
      (verb?.form === "infinitive" && verb.first - position <= 3) || opensQuotedVerb(reading, position + 1);
    return frames.has("to") && isVerb ? "to" : null;
  }
  const isGerund = token.tag === "gerund" || token.lower === "having" || token.lower === "being";
  if (isGerund && adjacent && frames.has("gerund")) return "gerund";
  return null;
};

const isOpenQuotation = ({ tokens, quotations, quotationOf, hiddenBy }: Reading, position: number): boolean => {
  const quotation = quotations[quotationOf[position] ?? -1];
  return tokens[position]?.tag === "mark" && quotation?.first === position && (hiddenBy[position] ?? -1) !== -1;
};

/** `told the owners [who had come] that`: past the clause that hangs on a hearer, where content follows it. */
const pastRelative = (tokens: readonly Token[], first: number, end: number): number => {
  if (tokens[first]?.lower !== "who") return first;
  for (let place = first + 2; place < end; place++) {
    const { tag, lower } = tokens[place] ?? {};
    if (lower === "that" && tag === "subordinator") return place;
    if (tag === "comma") return tokens[place + 1]?.tag === "mark" ? place : first;
    if (tag === "stop" || tag === "semicolon") return first;
  }
  return first;
};

const TAILS: ReadonlySet<string> = new Set(["of", "on", "in", "from", "at", "for", "with", "and", "or"]);

/** Past a noun phrase with what hangs on it and is joined to it: `the owners of the mill and their workers`. */
const skipWithTails = (tokens: readonly Token[], position: number, end: number): number => {
  const opens = tokens[position]?.tag === "gerund" && tokens[position + 1]?.tag === "noun" ? position + 1 : position;
  let place = skipNounPhrase(tokens, opens, end);
  while (place > opens && place < end && TAILS.has(tokens[place]?.lower ?? "")) {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after === place + 1) break;
    place = after;
  }
  return place;
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
    const after = pastTitle(tokens, skipNounPhrase(tokens, place, end), end);
    const verb = clauses.groups.find((group) => group.end > place);
    if (after > place && !(verb?.first === after && verb.form === "finite" && tokens[place]?.tag !== "pronoun")) {
      hearer = { first: place, end: after };
      place = skipTime(tokens, pastRelative(tokens, after, end), end);
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

/** Behind a setting, what goes on with it begins no clause: `said in a statement [released by]`, `said on [“The Hour”]`. */
const opensBareClause = (tokens: readonly Token[], place: number): boolean => {
  const { tag } = tokens[place] ?? {};
  if (tag === "mark") return tokens[place + 1]?.capital === false;
  return tag !== "gerund" && tag !== "participle";
};

/** `He added, [that] it would hold`; but in `It was old, he added, that bridge` the comma closes an insertion. */
const opensBehindComma = ({ reading, clauses }: Search, cue: CueGroup, place: number): boolean => {
  const { tokens } = reading;
  const { first } = clauses.sentence;
  if (tokens[place]?.tag !== "comma" || tokens[place + 1]?.lower !== "that" || cue.first - first > 8) return false;
  return !tokens.slice(first, cue.first).some(({ tag }) => tag === "comma" || tag === "mark");
};

/** `says, win or lose, [he will stay]`: a clause behind an insertion, where the cue closes none itself. */
const clauseBehindInsertion = (
  { reading, clauses, end, frames }: Search,
  cue: CueGroup,
  comma: number,
): number | null => {
  const { tokens } = reading;
  if (!frames.has("that") || tokens[comma]?.tag !== "comma") return null;
  if (tokens.slice(clauses.sentence.first, cue.first).some(({ tag }) => tag === "comma" || tag === "mark")) return null;
  const place = skipInsertion(tokens, comma, end);
  const opens = tokens[comma + 1]?.tag;
  const isSetting = opens === "subordinator" || opens === "preposition";
  const isFree = place > comma && (isSetting || !tokens.slice(comma + 1, place).some(({ tag }) => tag === "past"));
  return isFree && tokens[place]?.tag !== "mark" && beginsClause(reading, clauses, cue, place) ? place : null;
};

/** `told voters and their families that …`, `told the owners of the mill on Monday that …`: behind a hearer of several phrases. */
const complementAfterHearer = (search: Search, first: number): Complement | null => {
  const { tokens } = search.reading;
  if (!beginsNounPhrase(tokens[first]) || isOpenQuotation(search.reading, first)) return null;
  const end = skipWithTails(tokens, first, search.end);
  const behind = skipPrepositional(tokens, skipTime(tokens, end, search.end), search.end);
  const place = tokens[behind]?.tag === "comma" && tokens[behind + 1]?.lower === "that" ? behind + 1 : behind;
  const frame = end > first ? complementAt(search, place, false, true) : null;
  return frame === null ? null : { frame, first: place, hearer: { first, end } };
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
  if (opensBehindComma(search, cue, afterAdverbs) && complementAt(search, afterAdverbs + 1, true) === "that")
    return { frame: "that", first: afterAdverbs + 1, hearer: null };
  const setting = skipSetting(search, cue.end, cue.cue.hearer);
  for (const place of [
    setting.place,
    skipInsertion(tokens, setting.place, end),
    skipInsertion(tokens, afterAdverbs, end),
  ]) {
    const frame = complementAt(search, place, false, setting.hearer !== null);
    if (frame !== null) return { frame, first: place, hearer: setting.hearer };
  }
  const told = cue.cue.hearer ? complementAfterHearer(search, afterAdverbs) : null;
  if (told !== null) return told;
  if (frames.has("that")) {
    const starts = cue.cue.hearer && setting.hearer ? [setting.place] : [setting.place, afterAdverbs];
    for (const place of starts) {
      if (place > afterAdverbs && !opensBareClause(tokens, place)) continue;
      if (beginsClause(reading, clauses, cue, place))
        return { frame: "that", first: place, hearer: place === setting.place ? setting.hearer : null };
    }
  }
  const inserted = clauseBehindInsertion(search, cue, afterAdverbs);
  if (inserted !== null) return { frame: "that", first: inserted, hearer: null };
  if (frames.has("as") && tokens[afterAdverbs]?.lower === "as" && isGap(reading, clauses, cue))
    return { frame: "as", first: afterAdverbs, hearer: null };
  const gap = [afterAdverbs, setting.place].find((place) => beginsGapClause(search, cue, place));
  if (gap !== undefined) return { frame: "that", first: gap, hearer: setting.hearer };
  return objectComplement(search, cue, afterAdverbs, setting);
};

/** `the ties, which the ministry says [have suffered]`: a clause whose subject stands before the cue, as a relative. */
const beginsGapClause = ({ reading, clauses, frames }: Search, cue: CueGroup, place: number): boolean => {
  const opens = clauses.groups.some(({ first, form }) => first === place && form === "finite");
  return takesClause(frames) && opens && isGap(reading, clauses, cue);
};

/** `found “serious and avoidable” [gaps]`: words in marks that describe the noun behind them. */
const describesQuoted = ({ tokens, quotations, quotationOf }: Reading, place: number): boolean => {
  const quotation = quotations[quotationOf[place] ?? -1];
  if (quotation?.first !== place || !quotation.closed || tokens[place + 1]?.capital !== false) return false;
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
      cue.cue.prepositions.includes(token.lower === "upon" ? "on" : token.lower) &&
      !WEEKDAYS.has(tokens[start + 1]?.lower ?? "") &&
      (beginsNounPhrase(tokens[start + 1]) || tokens[start + 1]?.tag === "wh" || tokens[start + 1]?.tag === "gerund")
    ) {
      return { frame: "object", first: start + 1, hearer: start === place ? null : setting.hearer };
    }
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
  const isPhrase = beginsNounPhrase(token) || points;
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
const quotedBehind = ({ tokens, quotations, quotationOf, hiddenBy }: Reading, first: number, end: number): boolean => {
  const opens = tokens[first];
  const isInserted = opens?.tag === "comma";
  if (!isInserted && opens?.tag !== "wh") return false;
  let commas = 0;
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token?.tag === "comma") commas++;
    if (quotations[quotationOf[place] ?? -1]?.first === place)
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

/** `what they called a hoax`: whether what is called so stands before the cue. */
const isGap = ({ tokens }: Reading, { sentence }: Clauses, cue: CueGroup): boolean => {
  for (let before = cue.first - 1; before > sentence.first && cue.first - before < 15; before--) {
    const token = tokens[before];
    if (token?.tag === "wh" || token?.lower === "that") return true;
  }
  return false;
};
