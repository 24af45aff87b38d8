import type { Quotation, Tag, Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { invertedSpeaker } from "../grammar/inverted-subjects.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { skipPrepositional, skipTime } from "../grammar/settings.ts";
import { complementOf } from "../grammar/complements.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { type Clauses, type Reading, lastInside, quotationFrom } from "../grammar/reading.ts";
import { secondHalf } from "../grammar/parted-quotations.ts";
import { quotedSpeaker } from "../grammar/speaker-of.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** How far after the content its cue may stand. */
const REACH = 40;

/**
 * Whether the cue has its content after it: `…, she said that`, `…, he understood the risk`; not so where it follows
 * right behind a quotation that is a sentence, and must name its speaker: `“…,” recalled the cook`.
 */
const takesOther = ({ tokens }: Reading, cue: CueGroup, isInverted: boolean): boolean => {
  const next = tokens[cue.end];
  if (next === undefined || cue.cue.hearer) return false;
  if (next.lower === "that" || next.lower === "whether") return true;
  return (
    !isInverted &&
    !cue.cue.frames.includes("quotation") &&
    (next.tag === "determiner" || next.tag === "possessive" || next.tag === "pronoun" || next.tag === "to")
  );
};

/** `“…,” Ruiz, who [proposed] [to sell] it, said`: a verb of a clause that hangs on the speaker. */
const isOfRelative = ({ tokens }: Reading, { groups }: Clauses, group: VerbGroup, place: number): boolean => {
  if (group.form === "finite") {
    const wh = tokens[group.first - 2]?.lower === "whose" ? group.first - 2 : group.first - 1; // `Ruiz, whose mill [was sold], said`
    return tokens[wh]?.tag === "wh" && wh > place;
  }
  return groups.some(
    ({ first, end }) => tokens[first - 1]?.tag === "wh" && first > place && end <= group.first && group.first - end < 2,
  );
};

/** `“Will it hold?” The quay closed`: behind the end of a sentence what only goes with words tells a thing done. */
const onlyGoesWithWords = ({ cue }: CueGroup): boolean => cue.frames.every((frame) => frame === "quotation");

/** `“Hold on!” She replied that …`: whether a sentence behind a quotation has content of its own. */
const saysOther = (reading: Reading, clauses: Clauses, cue: CueGroup): boolean => {
  const complement = complementOf(reading, clauses, cue);
  const isThat = complement?.frame === "that";
  // `“Read it!” she implored the guests`: whom the quotation is said to.
  const isSaidTo = complement?.frame === "object" && cue.cue.frames.includes("objectTo");
  if (cue.cue.hearer || isSaidTo) return isThat;
  return isThat || complement?.frame === "object" || complement?.frame === "small" || complement?.frame === "as";
};

/** `“…,” the Herald quoted [one man] as [saying]`: whom the cue quotes, and the verb of speech behind. */
const quotingAfter = (
  reading: Reading,
  clauses: Clauses,
  { end }: CueGroup,
): { clauses: Clauses; cue: CueGroup; source: TokenRange } | null => {
  const cue = clauses.cues.find(({ first, cue: { frames } }) => first >= end && frames.includes("quotation"));
  const source = cue && quotedSpeaker(reading, clauses, cue.group);
  return cue && source && source.first === end ? { clauses, cue, source } : null;
};

/** The first cue after the content, with whom it names: nothing but the speaker stands between. */
const cueAfter = (
  reading: Reading,
  quotation: Quotation,
): { clauses: Clauses; cue: CueGroup; source: TokenRange } | null => {
  const { tokens } = reading;
  const after = quotation.last;
  const clauses = reading.clausesAt(after);
  const opensNext = quotationFrom(reading, after) !== undefined;
  if (clauses === undefined || opensNext || clauses.sentence.block !== quotation.block) return null;
  let place = after;
  while (tokens[place]?.tag === "comma" || tokens[place]?.tag === "dash" || tokens[place]?.tag === "mark") place++;
  const cue = clauses.cues.find(({ first, group }) => first >= place && !isOfRelative(reading, clauses, group, place));
  const quoting = cue && quotingAfter(reading, clauses, cue);
  if (quoting) return quoting;
  if (
    cue === undefined ||
    cue.first - place > REACH ||
    cue.group.passive ||
    !(cue.cue.frames.includes("quotation") || cue.cue.frames.includes("that"))
  )
    return null;
  const isWoven = (reading.hiddenBy[quotation.first] ?? -1) === -1;
  const isInverted = !isWoven && cue.first === place && cue.group.form === "finite" && clauses.sentence.first < after;
  if (takesOther(reading, cue, isInverted) || /^(?:conjunction|subordinator)$/.test(tokens[place]?.tag ?? ""))
    return null;
  if (clauses.sentence.first >= after && onlyGoesWithWords(cue)) return null;
  const isCited = clauses.cues.some(({ end, group }) => end === quotation.first && group.form === "gerund");
  if (isCited && cue.first === place) return null; // `Ruiz, citing “its age,” said the quay …`
  const [opening] = clauses.cues;
  // `Citing “bad knees,” the runner said …`
  const isFronted = opening?.group.form === "gerund" && opening.first === clauses.sentence.first;
  if (isWoven && isFronted && opening.end <= quotation.first) return null;
  const opensObject =
    isWoven && tokens[cue.end]?.tag === "possessive" && cue.cue.frames.includes("object") && cue.cue.lemma !== "say";
  if (clauses.sentence.first >= after && (cue.group.negated || saysOther(reading, clauses, cue))) return null;
  const inverted =
    cue.first === place && cue.group.form === "finite" && !opensObject ? invertedSpeaker(tokens, clauses, cue) : null;
  if (inverted) return { clauses, cue, source: inverted };
  const subject = subjectOf(tokens, clauses, reading.hiddenBy, cue.group);
  if ((reading.hiddenBy[quotation.first] ?? -1) === -1 || clauses.sentence.first < quotation.first) {
    const complement = complementOf(reading, clauses, cue);
    // `that it “is mad,” [as Ruiz said on Monday,] only widens the rift`: what goes on behind an aside is not said there.
    const isAside = subject !== null && tokens[subject.first - 1]?.lower === "as" && subject.first === place + 1;
    const isSetting = isAside && tokens[complement?.first ?? 0]?.tag === "preposition";
    if (!isSetting && (complement?.frame === "that" || complement?.frame === "wh")) return null;
  }
  const isNear = subject && subject.first >= place && subject.first - place <= 8 && subject.path !== "shared";
  // `called him “our best man” – the founder [whom Voss admires]`: whoever follows a relative pronoun does not say it.
  const isRelative =
    isNear &&
    [tokens[subject.first], tokens[subject.first - 1]].some((token) => token?.tag === "wh" || token?.lower === "that");
  return isNear && !isRelative ? { clauses, cue, source: subject } : null;
};

/** `he said on [“The Hour”]`: words in marks that a preposition or an owner takes, and nobody says. */
const isTitle = ({ tokens }: Reading, { first }: Quotation): boolean => {
  const before = tokens[first - 1]?.tag;
  return (
    (before === "preposition" || before === "genitive" || before === "name") && tokens[first + 1]?.capital === true
  );
};

/** `He is “old,” she said, [and “a friend.”]`: words in marks that a conjunction joins, at the end of their sentence. */
const joinedWords = (reading: Reading, { sentence }: Clauses, place: number): Quotation | undefined => {
  const { tokens } = reading;
  const quotation = quotationFrom(reading, place);
  if (quotation === undefined || !quotation.closed) return undefined;
  const joins = tokens[place - 1]?.tag === "conjunction" && tokens[place - 2]?.tag === "comma";
  const ends = quotation.last >= sentence.end || tokens[quotation.last]?.tag === "stop";
  return joins && ends ? quotation : undefined;
};

/** `It was “old,” she said, [and its owners were “thieves”]`: a clause behind a conjunction that holds words in marks and no cue. */
const clauseAfter = (reading: Reading, clauses: Clauses, comma: number): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  if (tokens[comma]?.tag !== "comma" || !/^(?:and|but|because|so|that)$/.test(tokens[comma + 1]?.lower ?? ""))
    return null;
  const { end } = clauses.sentence;
  if (
    clauses.cues.some(({ first }) => first > comma) ||
    !clauses.groups.some(({ form, first }) => form === "finite" && first > comma + 2)
  )
    return null;
  for (let place = comma + 2; place < end; place++) {
    if (quotationFrom(reading, place) !== undefined && hiddenBy[place] === -1)
      return { first: comma + 1, end: clauseEnd(reading, clauses, comma + 1) };
  }
  return null;
};

/** `“Only you,” she said, [would think of it]`: the verb of what the quotation leaves without one, to the end of its clause. */
const predicateAfter = (
  reading: Reading,
  clauses: Clauses,
  { first, last }: Quotation,
  comma: number,
): TokenRange | null => {
  if (reading.tokens[comma]?.tag !== "comma") return null;
  const opens = clauses.groups.some((group) => group.first === comma + 1 && group.form === "finite");
  if (!opens || clauses.cues.some((cue) => cue.first === comma + 1 && cue.cue.act === "say")) return null;
  // `“What we saw,” she said, [was a wonder]`: a subject that is a clause has a verb of its own.
  const isClausal = /^(?:what|whatever|how|why|whether|where|whoever)$/.test(reading.tokens[first + 1]?.lower ?? "");
  const inside = reading.tokens.slice(first, last);
  const verbs = inside.filter(({ tag }) => FINITE_TAGS.has(tag)).length;
  if (verbs > (isClausal ? 1 : 0) || inside.some(({ tag }) => tag === "stop")) return null;
  return { first: comma + 1, end: clauseEnd(reading, clauses, comma + 1) };
};

/** `“It was,” he says, [pausing], “a long year”`: a participle that only goes with words, before the rest of a sentence in marks. */
const isBeat = (reading: Reading, end: number): boolean => {
  const { tokens } = reading;
  return (
    tokens[end]?.tag === "comma" && quotationFrom(reading, end + 1) !== undefined && tokens[end + 2]?.capital === false
  );
};

/** A quotation that goes on after the cue: `“So,” she said, “we wait.”` */
const continuation = (
  reading: Reading,
  clauses: Clauses,
  quotation: Quotation,
  cue: CueGroup,
  source: TokenRange,
): TokenRange[] => {
  const from = Math.max(cue.end, source.end);
  const comma = skipPrepositional(
    reading.tokens,
    skipTime(reading.tokens, from, clauses.sentence.end),
    clauses.sentence.end,
  );
  if (reading.tokens[comma]?.tag === "comma" && reading.tokens[comma + 1]?.lower === "that") {
    const end = clauseEnd(reading, clauses, comma + 1, cue);
    return end > comma + 2 ? [{ first: comma + 1, end }] : [];
  }
  const joined = clauseAfter(reading, clauses, comma);
  if (joined !== null) return [joined];
  const predicate = predicateAfter(reading, clauses, quotation, comma);
  if (predicate !== null) return [predicate];
  const second = secondHalf(reading, clauses, quotation, from);
  if (second !== null) return [{ first: second.first, end: second.last }];
  for (let place = from; place < clauses.sentence.end && place - from < REACH; place++) {
    const next = reading.quotations[reading.hiddenBy[place] ?? -1] ?? joinedWords(reading, clauses, place);
    if (next?.first === place) return isTitle(reading, next) ? [] : [{ first: next.first, end: next.last }];
    const verb = clauses.groups.find(({ head, form }) => head === place && form === "finite");
    if (verb !== undefined && !isOfRelative(reading, clauses, verb, from)) return [];
    if (
      clauses.cues.some(
        ({ first, group, cue: other }) =>
          first === place &&
          group.form === "gerund" &&
          other.frames.includes("quotation") &&
          !isBeat(reading, group.end),
      )
    )
      return [];
  }
  return [];
};

/** `Ruiz, the mayor, “[was] asleep,” he wrote`: whether a quotation begins with the verb of what stands before its comma. */
const completesSentence = (tokens: readonly Token[], { sentence, groups }: Clauses, { first }: Quotation): boolean => {
  const begin = tokens[first + 1];
  return (
    tokens[first - 1]?.tag === "comma" &&
    begin?.capital === false &&
    FINITE_TAGS.has(begin.tag) &&
    beginsNounPhrase(tokens[sentence.first]) &&
    !groups.some(({ head, form }) => form === "finite" && head < first)
  );
};

/** `It would be paid, “without delay,” the judges added`: whether a few words in marks only end the clause before their comma, which nobody else says. */
const endsClause = (
  tokens: readonly Token[],
  { sentence, groups, cues }: Clauses,
  { first, last }: Quotation,
): boolean => {
  const begin = tokens[first + 1];
  return (
    tokens[first - 1]?.tag === "comma" &&
    begin?.capital === false &&
    /^(?:preposition|adverb|conjunction|wh)$/.test(begin.tag) &&
    groups.some(({ form, head }) => form === "finite" && head < first) &&
    !cues.some((cue) => cue.first < first && cue.cue.frames.includes("quotation")) &&
    last - first < 14 &&
    sentence.first < first
  );
};

/** Where the content before a cue begins: with the quotation, or with the sentence that runs into it. */
const contentStart = ({ tokens, clausesAt, hiddenBy }: Reading, quotation: Quotation): number => {
  const own = clausesAt(quotation.first);
  const before = tokens[quotation.first - 1];
  if (own === undefined || own.sentence.first >= quotation.first || before === undefined) return quotation.first;
  const completes = completesSentence(tokens, own, quotation) || endsClause(tokens, own, quotation);
  if (
    (before.tag === "comma" && !completes) ||
    before.tag === "colon" ||
    before.tag === "mark" ||
    before.tag === "stop" ||
    before.tag === "open" ||
    before.tag === "dash"
  )
    return quotation.first;
  for (let place = own.sentence.first; place < quotation.first; place++)
    if ((hiddenBy[place] ?? -1) !== -1) return quotation.first;
  // `He left ([it] was “not how we talk,” he wrote)`
  const open = tokens
    .slice(own.sentence.first, quotation.first)
    .findLastIndex(({ tag }) => /^(?:open|close)$/.test(tag));
  if (open !== -1 && tokens[own.sentence.first + open]?.tag === "open") return own.sentence.first + open + 1;
  const begin = tokens[own.sentence.first];
  return begin?.tag === "conjunction" ? own.sentence.first + 1 : own.sentence.first;
};

/** Whether a place stands in a relative clause that no comma has closed: `Ruiz, who said “it [holds],”`. */
const isInRelative = ({ tokens }: Reading, first: number, place: number): boolean => {
  for (let before = place - 1; before >= first; before--) {
    if (tokens[before]?.tag === "wh") return true;
    if (tokens[before]?.tag === "comma") return false;
  }
  return false;
};

/** Whether words and the quotation they run into are a clause: `on the show “Today,”` is none. */
const isClause = (reading: Reading, { groups, cues }: Clauses, first: number, quotation: Quotation): boolean => {
  const opens =
    reading.tokens[first]?.tag === "subordinator" || /^(?:as|after|before)$/.test(reading.tokens[first]?.lower ?? "");
  // `While she said “never,” the board …`: the words belong to the cue beside them.
  if (opens && cues.some(({ end }) => end === quotation.first)) return false;
  const finite = groups.filter(
    (group) => group.form === "finite" && group.first >= first && group.head < quotation.last,
  );
  // `What the board did was “mad,” said Ruiz`: the subject is a clause with a verb of its own.
  if (/^(?:what|whatever|how|why|whether)$/.test(reading.tokens[first]?.lower ?? "")) return finite.length > 1;
  return finite.some((group) => !isInRelative(reading, first, group.first));
};

const TAILS: ReadonlySet<Tag | undefined> = new Set(["preposition", "conjunction", "subordinator", "to", "adverb"]);

/** `“We wait” [before we act], she said`: past the words that go on with the quotation, to the comma before the speaker. */
const tailEnd = ({ tokens }: Reading, { last }: Quotation, speaker: number): number => {
  const goesOn = TAILS.has(tokens[last]?.tag) && tokens[speaker - 1]?.tag === "comma";
  return goesOn ? speaker - 1 : last;
};

const ENDS_BEFORE_CUE = new Set([",", "?", "!", "—", "–", "--", "…", "...", "."]);

/** “The bridge will hold,” said Ana Ruiz.  The bridge “will hold,” she said, “for a year.” */
export const contentCue: AttributionRule = {
  id: "content-cue",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      const { tokens } = reading;
      if (quotation.depth > 0 || !quotation.closed) return [];
      const final = lastInside(tokens, quotation);
      const follows = tokens[quotation.last];
      const isWhole = (reading.hiddenBy[quotation.first] ?? -1) !== -1;
      const runsOn =
        isWhole || ENDS_BEFORE_CUE.has(final?.lower ?? "") || follows?.tag === "comma" || follows?.tag === "dash";
      const found = runsOn ? cueAfter(reading, quotation) : null;
      if (found === null) return [];
      const { clauses, cue, source } = found;
      const stops = final?.lower === "." && follows?.capital && final.tag === "stop";
      if (stops && tokens[Math.max(cue.end, source.end)]?.tag !== "stop") return [];
      const first = contentStart(reading, quotation);
      const isWithin = first < quotation.first && !completesSentence(tokens, clauses, quotation);
      if (isWithin && !isClause(reading, clauses, first, quotation)) return [];
      const end = tailEnd(reading, quotation, Math.min(cue.first, source.first));
      return [
        propose(cue, source, [{ first, end }, ...continuation(reading, clauses, quotation, cue, source)], "quotation"),
      ];
    }),
};
