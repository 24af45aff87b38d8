import type { Tag, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { LIGHT_VERBS, type NounCue } from "../../lexicon/cues/nouns.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Proposal } from "../attribution.ts";
import { beginsTightly } from "../grammar/bare-clauses.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { ownNoun } from "../grammar/own-nouns.ts";
import { possessorAt } from "../grammar/possessors.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { skipInsertion, skipPrepositional } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { controllerOf, subjectOf } from "../grammar/subjects.ts";
import { isTime } from "../grammar/times.ts";
import type { AttributionRule } from "../rule.ts";

interface NounComplement {
  readonly frame: Frame;
  readonly first: number;
  /** Past the cue, its preposition included. */
  readonly cueEnd: number;
}

/** Nouns behind which a clause often stands without its “that”: `claims the mill was sold`. */
const BARE_NOUNS: ReadonlySet<string> = new Set(
  "claim allegation accusation suggestion insinuation speculation rumor rumour suspicion fear worry concern hope belief impression warning threat report complaint evidence proof sign"
    .split(" ")
    .flatMap((noun) => [noun, `${noun.replace(/(?<=[^aeo])y$/, "ie")}s`]),
);

/** Nouns that nobody does anything with, so that a clause right behind them tells what they hold. */
const FELT = /^(?:fear|worr(?:y|ies)|concern|hope|belief|suspicion|rumou?r|speculation|impression)s?$/;

/** `claims [the mill was sold in May]`, but `claims [he made in May]`: whether a whole clause follows the noun, none of whose words the noun stands for. */
const bareClauseFollows = (reading: Reading, clauses: Clauses, place: number): boolean => {
  const { tokens } = reading;
  if (tokens[place + 1]?.tag === "genitive") return false;
  if (!BARE_NOUNS.has(tokens[place]?.lower ?? "") || !beginsTightly(reading, clauses, place + 1, clauses.sentence.end))
    return false;
  const verb = clauses.groups.find((group) => group.form === "finite" && group.first > place);
  const behind = tokens[verb?.end ?? place];
  if (verb === undefined || behind === undefined) return false;
  const takesAll = verb.passive || tokens[verb.head]?.tag === "be";
  const takesObject = beginsNounPhrase(behind) && !isTime(behind);
  return takesAll || takesObject || (verb.modal !== null && FELT.test(tokens[place]?.lower ?? ""));
};

/** What the noun at `place` takes right after it: `that …`, `to …`, `of …`. */
const complementAfter = (reading: Reading, clauses: Clauses, place: number, cue: NounCue): NounComplement | null => {
  const { tokens } = reading;
  const next = tokens[place + 1];
  if (next === undefined || place + 2 >= clauses.sentence.end) return null;
  if (cue.takes.has("that") && bareClauseFollows(reading, clauses, place))
    return { frame: "that", first: place + 1, cueEnd: place + 1 };
  if (next.lower === "that" && next.tag === "subordinator")
    return cue.takes.has("that") ? { frame: "that", first: place + 1, cueEnd: place + 1 } : null;
  const verb = tokens[place + 2]?.tag === "mark" ? tokens[place + 3] : tokens[place + 2];
  if (next.tag === "to" && verb?.tag === "verb")
    return cue.takes.has("to") ? { frame: "to", first: place + 1, cueEnd: place + 1 } : null;
  if (!cue.takes.has(next.lower)) return null;
  const object = tokens[place + 2];
  if (next.lower === "on" && TIME_NOUNS.has(object?.lower ?? "")) return null; // `gave a speech on Friday`
  return beginsNounPhrase(object) || object?.tag === "wh"
    ? { frame: "object", first: place + 2, cueEnd: place + 2 }
    : null;
};

/** `claims [by the firm] that`, `calls [from her rivals] to`: whom a preposition behind the noun names. */
const makerAfter = ({ tokens }: Reading, place: number, end: number): TokenRange | null => {
  if (!/^(?:by|from)$/.test(tokens[place + 1]?.lower ?? "")) return null;
  const after = skipPrepositional(tokens, skipNounPhrase(tokens, place + 2, end), end);
  return after > place + 2 ? { first: place + 2, end: after } : null;
};

const isOwned = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:possessive|genitive)$/.test(tokens[tokens[noun - 1]?.tag === "adjective" ? noun - 2 : noun - 1]?.tag ?? "");

/** What the noun takes behind its maker or a setting: `her claim during the debate that …`, `a report by the firm that …`. */
const complementLater = (
  { tokens }: Reading,
  { sentence }: Clauses,
  place: number,
  cue: NounCue,
): NounComplement | null => {
  const behind = skipPrepositional(tokens, place + 1, sentence.end);
  // `his claim, on the night, that`
  const inserted = skipInsertion(tokens, behind, sentence.end);
  // `the mayor's argument, that`
  const isApposed = tokens[behind]?.tag === "comma" && tokens[behind + 1]?.lower === "that" && isOwned(tokens, place);
  const after = isApposed ? behind + 1 : tokens[inserted]?.lower === "that" ? inserted : behind;
  const next = tokens[after];
  if (after === place + 1 || next === undefined) return null;
  if (next.lower === "that" && next.tag === "subordinator" && cue.takes.has("that"))
    return { frame: "that", first: after, cueEnd: place + 1 };
  const isMade = /^(?:by|from)$/.test(tokens[place + 1]?.lower ?? "");
  const verb = tokens[after + 1]?.tag === "mark" ? tokens[after + 2] : tokens[after + 1];
  if (isMade && next.tag === "to" && verb?.tag === "verb" && cue.takes.has("to"))
    return { frame: "to", first: after, cueEnd: place + 1 };
  // `read a complaint by the cooks about “cold soup”`
  const made = isMade ? skipNounPhrase(tokens, place + 2, sentence.end) : place;
  const isAbout =
    made > place + 2 &&
    cue.takes.has(tokens[made]?.lower ?? "") &&
    tokens.slice(made + 1, made + 4).some(({ tag }) => tag === "mark");
  return isAbout ? { frame: "object", first: made + 1, cueEnd: place + 1 } : null;
};

interface NounSource {
  readonly source: TokenRange;
  readonly cueFirst: number;
  /** Whether a light verb says that the claim was made: `voiced doubts`. */
  readonly isUttered: boolean;
}

/** Who makes the claim: its possessor (`her claim`, `the mayor's claim`), or the subject of a light verb before it. */
const sourceOf = (reading: Reading, clauses: Clauses, place: number): NounSource | null => {
  const { tokens, hiddenBy } = reading;
  const low = clauses.sentence.first;
  for (let before = place - 1; before >= low && place - before <= 4; before--) {
    const token = tokens[before];
    const source = possessorAt(tokens, before, low);
    const own = ownNoun(reading, clauses, before);
    if (own !== null) return { ...own, isUttered: true };
    if (source !== null) {
      const isUttered = token?.tag === "possessive" && LIGHT_VERBS.has(tokens[before - 1]?.lower ?? "");
      return { source, cueFirst: before + 1, isUttered };
    }
    if (token?.tag !== "adjective" && token?.tag !== "noun" && token?.tag !== "participle" && token?.tag !== "adverb")
      break;
  }
  let verb = place - 1;
  while (
    verb > low &&
    place - verb <= 5 &&
    /^(?:determiner|adjective|noun|adverb|pronoun|number)$/.test(tokens[verb]?.tag ?? "")
  )
    verb--;
  const group = LIGHT_VERBS.has(tokens[verb]?.lower ?? "")
    ? clauses.groups.find(({ head }) => head === verb)
    : undefined;
  if (group === undefined || group.passive) return null;
  const subject =
    group.form === "finite"
      ? subjectOf(tokens, clauses, hiddenBy, group)
      : group.form === "gerund"
        ? controllerOf(tokens, clauses, hiddenBy, group)
        : null;
  return subject && { source: { first: subject.first, end: subject.end }, cueFirst: group.first, isUttered: true };
};

/** What opens a clause with a verb of its own. */
const OPENS_CLAUSE: ReadonlySet<Tag | undefined> = new Set(["subordinator", "wh"]);

/** Whether the noun itself waits for its verb: none stands before it in its clause. */
const isSubject = ({ tokens }: Reading, { groups }: Clauses, noun: number): boolean => {
  const verb = groups.findLast(({ form, head }) => form === "finite" && head < noun);
  return verb === undefined || tokens.slice(verb.head, noun).some(({ tag }) => tag === "comma");
};

/** What follows a word that opens a clause without a finite verb: `while [claiming] it`, `how [to] close it`. */
const OPENS_WITHOUT_VERB: ReadonlySet<Tag | undefined> = new Set(["gerund", "participle", "to"]);

/**
 * `his warning that fog would come [went unheard]`, `his call for talks that end it [has failed]`: the verb left over when each
 * clause that opens has its own is the verb of the noun, and ends the content.
 * @param open how many clauses wait for their verb where the content begins: one behind “that”, none behind `for`, `to`
 */
const beforeLeftover = ({ tokens }: Reading, { groups }: Clauses, first: number, end: number, open: number): number => {
  let waiting = open;
  let hasVerb = false;
  for (let place = first + 1; place < end; place++) {
    const tag = tokens[place]?.tag;
    if (OPENS_CLAUSE.has(tag) && !OPENS_WITHOUT_VERB.has(tokens[place + 1]?.tag)) waiting++;
    const verb = groups.find((group) => group.first === place && group.form === "finite");
    if (verb !== undefined) {
      hasVerb = true;
      if (--waiting < 0) return place;
    }
    if (tag === "conjunction" && waiting === 0 && hasVerb) waiting++;
  }
  return end;
};

/** `his support for the plan`, `her plan of “a new quay”`: a stance, or words in marks; `his remarks on marriage` is as often a topic as a claim. */
const takesSide = ({ tokens }: Reading, { act }: NounCue, { first }: NounComplement): boolean =>
  /^(?:agree|deny|judge|demand|warn|predict)$/.test(act) ||
  tokens.slice(first, first + 4).some(({ tag }) => tag === "mark");

/** `an offer that [the guild called] “mad”`: behind “that” somebody calls the noun something, and nobody says what it holds. */
const isRelative = (reading: Reading, clauses: Clauses, that: number): boolean => {
  const cue = clauses.cues.find(({ first }) => first > that);
  const subject = cue && subjectOf(reading.tokens, clauses, reading.hiddenBy, cue.group);
  if (cue === undefined || subject?.first !== that + 1) return false;
  const names = cue.cue.frames.includes("small") || cue.cue.frames.includes("as");
  const next = reading.tokens[cue.end];
  const isName = next?.tag === "mark" ? quotationFrom(reading, cue.end) !== undefined : next?.tag === "adjective";
  return names && (isName || next?.lower === "as");
};

const findAt = (reading: Reading, clauses: Clauses, place: number, cue: NounCue): Proposal[] => {
  const complement = complementLater(reading, clauses, place, cue) ?? complementAfter(reading, clauses, place, cue);
  if (complement === null) return [];
  const makerEnd = complement.frame === "object" ? complement.first - 1 : clauses.sentence.end;
  const maker = makerAfter(reading, place, makerEnd);
  const found = sourceOf(reading, clauses, place) ?? (maker && { source: maker, cueFirst: place, isUttered: false });
  if (found === null && complement.frame !== "that") return [];
  if (complement.frame === "object" && !(found && (found.isUttered || takesSide(reading, cue, complement)))) return [];
  const { first, cueEnd, frame } = complement;
  if (frame === "that" && isRelative(reading, clauses, first)) return [];
  const whole = frame === "object" ? phraseEnd(reading, clauses, first) : clauseEnd(reading, clauses, first);
  const end =
    frame !== "that"
      ? beforeLeftover(reading, clauses, first, whole, 0)
      : isSubject(reading, clauses, place) || reading.tokens[first]?.lower !== "that"
        ? beforeLeftover(reading, clauses, first, whole, 1)
        : whole;
  if (end <= first) return [];
  const range = { first: found?.cueFirst ?? place, end: cueEnd };
  return [
    {
      source: found?.source ?? null,
      cue: range,
      lemma: cue.lemma,
      act: cue.act,
      frame,
      content: [{ first, end }],
      modality: "asserted",
      hearer: null,
    },
  ];
};

const BEFORE_NOUN: ReadonlySet<Tag | undefined> = new Set(["determiner", "possessive", "genitive", "adjective"]);

/** A noun, or what looks like a verb and stands where only a noun can: `his warning`, `a new finding`, `the thought`. */
const isNoun = ({ tokens }: Reading, place: number): boolean => {
  const tag = tokens[place]?.tag;
  return tag === "noun" || ((tag === "gerund" || tag === "past") && BEFORE_NOUN.has(tokens[place - 1]?.tag));
};

const findIn = (reading: Reading, clauses: Clauses): Proposal[] => {
  const { first, end, quotation } = clauses.sentence;
  const proposals: Proposal[] = [];
  for (let place = first; place < end; place++) {
    const token = reading.tokens[place];
    if (
      token === undefined ||
      !isNoun(reading, place) ||
      (quotation === null && (reading.hiddenBy[place] ?? -1) !== -1)
    )
      continue;
    const cue = reading.lexicon.cues.nouns.get(token.lower);
    if (cue) proposals.push(...findAt(reading, clauses, place, cue));
  }
  return proposals;
};

/** Her claim that the bridge would hold …  The mayor expressed support for the bridge. */
export const nounCue: AttributionRule = {
  id: "noun-cue",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
