import type { Token } from "../../language/analysis.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { beginsClause } from "./bare-clauses.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import { pastReduced, pastTitle, skipInsertion, skipPrepositional, skipTime } from "./settings.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { type Complement, type Search, isGap, isOpenQuotation, skipWithTails } from "./complement-search.ts";
import { objectComplement } from "./object-complements.ts";
import type { CueGroup } from "./match-cue.ts";
import { namesFirst } from "./reduced-passives.ts";
import { type Clauses, type Reading, quotationFrom } from "./reading.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { WEEKDAYS } from "../../lexicon/time-words.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Further than this from its cue no content begins; a bound keeps the work per cue constant. */
const REACH = 45;

const CLAUSE_WORDS = new Set(["whether", "how", "why", "what", "if", "where", "when", "who", "which", "whom", "whose"]);

const takesClause = (frames: ReadonlySet<Frame>): boolean => frames.has("that") || frames.has("thatOnly");

/** `called out [that] the plan was late`: after a particle the tagger takes it for a pronoun. */
const opensAfterParticle = ({ tokens }: Reading, position: number): boolean =>
  tokens[position - 1]?.tag === "preposition" &&
  (beginsNounPhrase(tokens[position + 1]) ||
    /^(?:preposition|adverb|subordinator|wh)$/.test(tokens[position + 1]?.tag ?? ""));

/** `vowed to [“anchor their boats”]`: what “to” takes in marks is a verb, though it look like a noun, unless it is a name. */
const opensQuotedVerb = (reading: Reading, mark: number): boolean => {
  const quotation = quotationFrom(reading, mark);
  const begin = reading.tokens[mark + 1];
  if (quotation === undefined || begin?.tag !== "noun" || begin.capital) return false;
  // `vowed to “padlock” the quay`
  const takesObject = /^(?:determiner|possessive|pronoun|name)$/.test(reading.tokens[quotation.last]?.tag ?? "");
  return quotation.last - mark > 3 || takesObject;
};

/** `refused [to give] him the key`: an infinitive that stands in one group with what carries it, from `to` on. */
const isCarried = (group: VerbGroup | undefined, to: number): boolean =>
  group !== undefined && group.catenative !== null && group.first < to;

/**
 * The complement that begins right at `position`, if one does. With “that” right beside it, what goes with somebody's words
 * goes with a clause: `laughed that`, `went on that`.
 */
const complementAt = (
  { reading, clauses, end, frames }: Search,
  position: number,
  adjacent: boolean,
  afterHearer = false,
): Frame | null => {
  const token = reading.tokens[position];
  if (token === undefined || position >= end) return null;
  if (token.lower === "that" && (token.tag === "subordinator" || (adjacent && opensAfterParticle(reading, position))))
    return takesClause(frames) || (adjacent && frames.has("quotation")) ? "that" : null;
  if (CLAUSE_WORDS.has(token.lower) && (token.tag === "wh" || token.tag === "subordinator")) {
    if (token.lower === "if" && !adjacent && !afterHearer) return null;
    return frames.has("wh") ? "wh" : null;
  }
  if (token.tag === "to" || (token.tag === "negation" && reading.tokens[position + 1]?.tag === "to")) {
    const verb = clauses.groups.find((group) => group.end > position);
    const isVerb =
      (verb?.form === "infinitive" && verb.first - position <= 3) ||
      isCarried(verb, position) ||
      opensQuotedVerb(reading, position + 1);
    return frames.has("to") && isVerb ? "to" : null;
  }
  const isGerund = token.tag === "gerund" || token.lower === "having" || token.lower === "being";
  if (isGerund && adjacent && frames.has("gerund")) return "gerund";
  return null;
};

/** `told the Bank [of Ostrava]`: past what belongs to the name of a body, or `after`. */
const pastNameTail = (tokens: readonly Token[], first: number, after: number, end: number): number => {
  if (tokens[first]?.lower !== "the" || tokens[after - 1]?.tag !== "name" || tokens[after]?.lower !== "of")
    return after;
  let place = after + 1;
  while (place < end && tokens[place]?.tag === "name") place++;
  return place > after + 1 && tokens[place]?.tag !== "genitive" ? place : after;
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

/** `said in a letter [released on Monday] that`: how far the “that” may stand from what a participle hangs on a setting. */
const REDUCED_REACH = 7;

const opensContent = ({ lower, tag }: Token): boolean => lower === "that" && tag === "subordinator";

/** What is written or told, and is told nothing: `wrote a [song] that the town loved`. */
const WORKS: ReadonlySet<string> = new Set(
  "article book code column editorial essay joke lie lyrics music novel paper piece play poem program script software song speech story tale".split(
    " ",
  ),
);

/** Whether a noun phrase names a work. */
const isWork = (tokens: readonly Token[], end: number): boolean => WORKS.has(tokens[end - 1]?.lower ?? "");

/** `what she told [me] was that`, but `warned [it] was no cure`: whether a pronoun before a verb can be no subject of it. */
const isObjectPronoun = (token: Token | undefined): boolean =>
  token?.tag === "pronoun" && !SUBJECT_PRONOUNS.has(token.lower);

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
    if (
      after > place &&
      !isWork(tokens, after) &&
      !(verb?.first === after && verb.form === "finite" && !isObjectPronoun(tokens[place]))
    ) {
      const named = pastNameTail(tokens, place, after, end);
      hearer = { first: place, end: named };
      place = skipTime(tokens, pastRelative(tokens, named, end), end);
    }
  }
  if (tokens[place]?.tag === "to" && beginsNounPhrase(tokens[place + 1]) && tokens[place + 1]?.tag !== "gerund") {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after > place + 1) {
      hearer = { first: place + 1, end: after };
      place = skipTime(tokens, after, end);
    }
  }
  const behind = skipPrepositional(tokens, place, end);
  return { place: pastReduced(tokens, behind, Math.min(end, behind + REDUCED_REACH), opensContent), hearer };
};

/** Behind a setting, what goes on with it begins no clause: `said in a statement [released by]`, `said on [“The Hour”]`. */
const opensBareClause = (tokens: readonly Token[], place: number): boolean => {
  const { tag } = tokens[place] ?? {};
  if (tag === "mark") return tokens[place + 1]?.capital === false;
  return tag !== "gerund" && tag !== "participle";
};

/** `said [on Tuesday] as it rained`: a day behind the cue, and no clause. */
const opensTime = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.tag === "preposition" &&
  WEEKDAYS.has(tokens[place + 1]?.lower ?? "") &&
  tokens[place + 2]?.lower === "as";

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
  if (isWork(tokens, skipNounPhrase(tokens, first, search.end))) return null;
  const end = skipWithTails(tokens, first, search.end);
  const behind = skipPrepositional(tokens, skipTime(tokens, end, search.end), search.end);
  const place = tokens[behind]?.tag === "comma" && tokens[behind + 1]?.lower === "that" ? behind + 1 : behind;
  const frame = end > first ? complementAt(search, place, false, true) : null;
  return frame === null ? null : { frame, first: place, hearer: { first, end } };
};

/** `he “pities[”] the losers`: whether the mark behind a cue closes words in marks that end with it. */
const closesMarks = ({ tokens, quotations, quotationOf }: Reading, { first, end }: CueGroup): boolean => {
  const quotation = quotations[quotationOf[first] ?? -1];
  return tokens[end]?.tag === "mark" && quotation?.last === end + 1 && quotation.depth === 0;
};

/**
 * What a cue attributes among the words after it, or null where nothing fits its frames. A quotation right after the cue
 * is not looked for here: that is the business of the rules for quotations.
 */
export const complementOf = (reading: Reading, clauses: Clauses, found: CueGroup): Complement | null => {
  const { tokens } = reading;
  const cue = closesMarks(reading, found) ? { ...found, end: found.end + 1 } : found;
  const end = Math.min(clauses.sentence.end, cue.end + REACH);
  const frames = new Set(cue.cue.frames);
  const search: Search = { reading, clauses, end, frames };
  const direct = complementAt(search, cue.end, true);
  if (direct !== null) return { frame: direct, first: cue.end, hearer: null };
  const afterAdverbs = skipTime(tokens, cue.end, end);
  const later = complementAt(search, afterAdverbs, true);
  // `admitted [once] breaking it`
  const verb = later === "gerund" ? clauses.groups.find(({ head }) => head === afterAdverbs) : undefined;
  if (later !== null) return { frame: later, first: Math.max(cue.end, verb?.first ?? afterAdverbs), hearer: null };
  if (opensBehindComma(search, cue, afterAdverbs) && complementAt(search, afterAdverbs + 1, true) === "that")
    return { frame: "that", first: afterAdverbs + 1, hearer: null };
  const setting = skipSetting(search, cue.end, cue.cue.hearer);
  for (const place of [
    setting.place,
    skipInsertion(tokens, setting.place, end),
    skipInsertion(tokens, afterAdverbs, end),
  ]) {
    const frame = complementAt(search, place, false, setting.hearer !== null);
    // `The firm, she noted, had a painter, [whose name …]`: behind what looks like an insertion, a relative clause is the article's.
    const isRelative =
      place !== setting.place && /^(?:who|whose|whom|which|where|when)$/.test(tokens[place]?.lower ?? "");
    if (frame !== null && !isRelative) return { frame, first: place, hearer: setting.hearer };
  }
  const told = cue.cue.hearer ? complementAfterHearer(search, afterAdverbs) : null;
  if (told !== null) return told;
  if (frames.has("that")) {
    const starts = cue.cue.hearer && setting.hearer ? [setting.place] : [setting.place, afterAdverbs];
    for (const place of starts) {
      if (place > afterAdverbs && !opensBareClause(tokens, place)) continue;
      if (place === afterAdverbs && opensTime(tokens, place)) continue;
      if (beginsClause(reading, clauses, cue, place))
        return { frame: "that", first: place, hearer: place === setting.place ? setting.hearer : null };
    }
  }
  const inserted = clauseBehindInsertion(search, cue, afterAdverbs);
  if (inserted !== null) return { frame: "that", first: inserted, hearer: null };
  const as = [afterAdverbs, setting.place].find((place) => tokens[place]?.lower === "as");
  if (frames.has("as") && as !== undefined && (isGap(reading, clauses, cue) || namesFirst(reading, as) !== null))
    return { frame: "as", first: as, hearer: null };
  const gap = [afterAdverbs, setting.place].find((place) => beginsGapClause(search, cue, place));
  if (gap !== undefined) return { frame: "that", first: gap, hearer: setting.hearer };
  return objectComplement(search, cue, afterAdverbs, setting);
};

/** `the ties, which the ministry says [have suffered]`: a clause whose subject stands before the cue, as a relative. */
const beginsGapClause = ({ reading, clauses, frames }: Search, cue: CueGroup, place: number): boolean => {
  const opens = clauses.groups.some(({ first, form }) => first === place && form === "finite");
  return takesClause(frames) && opens && !isMainVerb(reading, clauses, cue, place) && isGap(reading, clauses, cue);
};

/** How many words a subject with a relative clause may have. */
const LONGEST_SUBJECT = 30;

/** `The bills that she rejected [are] long`: the only verb outside a clause with an object before it, which that verb's subject is. */
const isMainVerb = ({ tokens }: Reading, { groups, sentence }: Clauses, cue: CueGroup, place: number): boolean => {
  if (place - sentence.first > LONGEST_SUBJECT) return false;
  const others = groups.filter(({ form, first }) => form === "finite" && first !== cue.group.first);
  // `The one thing she wants [is a vote]` tells what she wants.
  const tells = tokens[place]?.tag === "be" && !/^(?:adjective|adverb|preposition)$/.test(tokens[place + 1]?.tag ?? "");
  return (
    !tells &&
    cue.cue.frames.includes("object") &&
    others.length === 1 &&
    others[0]?.first === place &&
    beginsNounPhrase(tokens[sentence.first]) &&
    !tokens.slice(sentence.first, cue.first).some(({ tag }) => tag === "comma" || tag === "dash")
  );
};
