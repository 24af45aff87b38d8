import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import { SUMMARIES } from "../../lexicon/summaries.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Tag, Token } from "../../language/analysis.ts";
import { invertedSubject } from "./inverted-subjects.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import { isThing } from "./persons.ts";
import type { Clauses } from "./reading.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Subject } from "./subject.ts";
import { pastInfinitive } from "./infinitive-hosts.ts";
import { pastInsertions, pastDashes } from "./inserted.ts";
import { startOfQuantity } from "./quantities.ts";
import { pastReducedRelative, pastRelative } from "./relative-clauses.ts";
import {
  QUANTIFYING,
  objectOfPreposition,
  subjectBeforeSetting,
  opensAsClause,
  opensTimeClause,
  isBareHost,
  subjectBeforeTime,
  pastBareTime,
} from "./subject-settings.ts";

const FLOATING = new Set(["both", "all", "each", "himself", "herself", "themselves", "itself"]);

const OPENS_SUBORDINATE: ReadonlySet<Tag | undefined> = new Set([
  "subordinator",
  "wh",
  "verb",
  "past",
  "gerund",
  "participle",
]);

/** What a preposition and a word or two say of a whole clause: `Ruiz [at one point] said`. */
const CLAUSE_ASIDE =
  /^(?:for the first time|at (?:one|some|this|that) point|at (?:the|that) time|at (?:times|first|last)|in (?:turn|part|fact|response|return|effect)|of course|for (?:example|instance|now))$/;

/** Before words that say something of the whole clause and stand between a subject and its verb, or `last`. */
const beforeAside = (tokens: readonly Token[], last: number, low: number): number => {
  for (const words of [4, 3, 2]) {
    const first = last - words + 1;
    const aside = tokens.slice(Math.max(0, first), last + 1).map(({ lower }) => lower);
    if (first > low && CLAUSE_ASIDE.test(aside.join(" ")) && endsNounPhrase(tokens[first - 1])) return first - 1;
  }
  return last;
};

/** `[Ruiz, Dolan] and Kell said`: the first of a list of names that opens its sentence, its last behind “and”; else `first`. */
const startOfNames = (tokens: readonly Token[], first: number, last: number, low: number): number => {
  const isNames = (from: number, end: number): boolean =>
    end > from && tokens.slice(from, end).every(({ tag }) => tag === "name");
  const and = tokens.slice(first, last).findIndex(({ tag }) => tag === "conjunction");
  if (and < 1 || !isNames(first, first + and) || !isNames(first + and + 1, last + 1)) return first;
  let begin = first;
  while (begin - 1 > low && tokens[begin - 1]?.tag === "comma") {
    let name = begin - 1;
    while (name > low && tokens[name - 1]?.tag === "name") name--;
    if (name === begin - 1) return first;
    begin = name;
  }
  return begin === low ? begin : first;
};

/** `…, a move [Ruiz] called mad`, `– a place [Tarn] says it needs`: the name behind what sums up a clause or names a thing once more, which is no part of its phrase; or null. */
const nameBehindSummary = (tokens: readonly Token[], first: number, last: number): number | null => {
  if (!/^(?:comma|dash)$/.test(tokens[first - 1]?.tag ?? "") || !/^an?$/.test(tokens[first]?.lower ?? "")) return null;
  for (let place = first + 1; place < last; place++) {
    const token = tokens[place];
    if ((isThing(token) || SUMMARIES.has(token?.lower ?? "")) && tokens[place + 1]?.tag === "name")
      return tokens.slice(place + 1, last + 1).every(({ tag }) => tag === "name") ? place + 1 : null;
  }
  return null;
};

const OPENS_TIME = /^(?:as|after|before|since|until)$/;

/** `left the table as [the sailors] chanted`, `ended the lesson in cooking after [a pupil] sneezed`: the first word of a phrase, behind what opens a clause in it. */
const behindOpening = (tokens: readonly Token[], clauses: Clauses, first: number, last: number): number => {
  const opening = first + tokens.slice(first, last).findLastIndex(({ lower }) => OPENS_TIME.test(lower));
  return opening >= first && opensTimeClause(tokens, clauses, opening) ? opening + 1 : first;
};

/** `spent the day in talks with [bakers] asking for flour`: who does what a participle says, behind a “with” that hangs on no person; or null. */
const behindWith = (tokens: readonly Token[], first: number, last: number): number | null => {
  const offset = tokens.slice(first, last).findLastIndex(({ lower }) => lower === "with");
  const host = tokens[first + offset - 1];
  return offset > 0 && isThing(host) ? first + offset + 1 : null;
};

/** `[At the spring fair] Ms. Ruiz said`: the name with its title behind the noun of a setting that no comma closes, where the noun is nobody's office; or null. */
const nameBehindPlace = (tokens: readonly Token[], first: number, last: number): number | null => {
  for (let place = last; place > first; place--) {
    const before = tokens[place - 1];
    const token = tokens[place];
    if (token?.tag !== "name" || !token.lower.endsWith(".") || before?.tag !== "noun") continue;
    return isThing(before) ? place : null;
  }
  return null;
};

/** `[In a statement] it said`: whether a noun ends a phrase that a preposition opens at the head of its sentence or behind a comma. */
const endsFrontedPhrase = (tokens: readonly Token[], last: number): boolean => {
  const preposition = startOfNounPhrase(tokens, last, 0, false) - 1;
  if (tokens[preposition]?.tag !== "preposition") return false;
  const before = tokens[preposition - 1];
  return before === undefined || /^(?:stop|comma|mark|conjunction)$/.test(before.tag);
};

/** How many words a setting may have between “that” and the comma that closes it. */
const INSIDE_REACH = 10;

/** `wrote that [in most towns,] bakers rise early`: whether a comma closes a setting at the head of a clause behind “that”. */
const followsSettingInside = (tokens: readonly Token[], comma: number): boolean => {
  if (tokens[comma]?.tag !== "comma") return false;
  for (let place = comma - 1; place > 0 && comma - place < INSIDE_REACH; place--) {
    const { tag, lower } = tokens[place] ?? {};
    if (lower === "that" && tag === "subordinator") return tokens[place + 1]?.tag === "preposition";
    if (!/^(?:preposition|determiner|possessive|genitive|adjective|noun|name|number)$/.test(tag ?? "")) return false;
  }
  return false;
};

/** Whether the clause of a verb hangs on another: its subject follows a subordinator, a preposition or a verb. */
const isSubordinate = (tokens: readonly Token[], subject: Subject): boolean => {
  let place = subject.first - 1;
  while (tokens[place]?.tag === "mark" || tokens[place]?.tag === "adverb") place--;
  const before = tokens[place];
  // `how far [he] was prepared to go`
  if (before?.tag === "adjective" && tokens[place - 1]?.lower === "how") return true;
  // `a harbour [his father] had built`: a clause that hangs on the noun before it.
  const hangsOnNoun =
    before?.tag === "noun" &&
    !TIME_NOUNS.has(before.lower) &&
    place === subject.first - 1 &&
    !endsFrontedPhrase(tokens, place);
  return (
    (subject.path === "relative" && tokens[subject.first]?.tag === "wh") ||
    hangsOnNoun ||
    followsSettingInside(tokens, place) ||
    OPENS_SUBORDINATE.has(before?.tag) ||
    /^(?:after|before|as|since|until|than)$/.test(before?.lower ?? "")
  );
};

/** `said it was “one that holds”, adding`: whether one of two places stands in quotation marks and the other does not. */
const isQuotedApart = (tokens: readonly Token[], first: number, end: number): boolean => {
  let marks = 0;
  for (let place = first; place < end; place++)
    if (tokens[place]?.tag === "mark" && tokens[place]?.lower !== "'") marks++;
  return marks % 2 === 1;
};

/** `The firm, [she] noted, had one boat and challenged him`: who speaks in an aside between a subject and its verb, or null. */
const speakerInside = (
  tokens: readonly Token[],
  { cues, groups, sentence }: Clauses,
  hiddenBy: Int32Array,
  { first, end, path }: Subject,
  depth: number,
): Subject | null => {
  if (path !== "insertion") return null;
  const cue = cues.find(
    ({ first: begin, end: after, group, cue: { frames } }) =>
      begin > first && after === end && group.form === "finite" && frames.includes("quotation"),
  );
  const speaker = cue && subjectOf(tokens, { cues, groups, sentence }, hiddenBy, cue.group, depth + 1);
  return speaker?.path === "adjacent" && tokens[speaker.first - 1]?.tag === "comma" ? speaker : null;
};

/** `the mill, [where] they stood, chanting`: whether a clause of place or time begins with a subject, the time behind a comma. */
const opensScene = (tokens: readonly Token[], { first }: Subject): boolean => {
  const { lower } = tokens[first - 1] ?? {};
  return lower === "where" || (lower === "when" && tokens[first - 2]?.tag === "comma");
};

const isPronoun = (tokens: readonly Token[], { first, end }: Subject): boolean =>
  end - first === 1 && /^(?:he|she|they)$/.test(tokens[first]?.lower ?? "");

/** `The tune changed when she sang but [swore] that it had not`: whether a cue of speech would have a thing for its subject. */
const saysWhatThingsCannot = (
  tokens: readonly Token[],
  { cues }: Clauses,
  group: VerbGroup,
  { first, end }: Subject,
): boolean => {
  const cue = cues.find((one) => one.group === group);
  const tail = tokens.slice(first + 1, end).findIndex(({ tag }) => /^(?:preposition|comma|wh|mark)$/.test(tag));
  const head = tokens[tail === -1 ? end - 1 : first + tail];
  const isMute = isThing(head) && !DOCUMENT_NOUNS.has(head?.lower ?? "");
  return isMute && group.form === "finite" && cue?.cue.frames.includes("quotation") === true;
};

/** The subject of the nearest verb before that stands in a main clause. */
const mainSubjectBefore = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
): Subject | null => {
  const before = clauses.groups.filter(({ end, form }) => end <= group.first && form === "finite");
  let fallback: Subject | null = null;
  // `has argued that it is old, and [has accused] him`: one auxiliary goes on with the other.
  const isApart = tokens[group.first - 2]?.tag === "comma" && group.lead === "have";
  const nearest = before.slice(-6).toReversed();
  const alike = isApart ? nearest.filter(({ lead }) => lead === "have") : [];
  for (const verb of alike.length > 0 ? alike : nearest) {
    if (isQuotedApart(tokens, verb.head, group.first)) continue;
    const inverted = invertedSubject(tokens, clauses, verb.end);
    const subject = subjectOf(tokens, clauses, hiddenBy, verb, depth);
    const isBehindContent = /^(?:comma|mark)$/.test(tokens[verb.first - 1]?.tag ?? "");
    const inverts =
      isBehindContent && clauses.cues.some(({ group: own, cue }) => own === verb && cue.frames.includes("quotation"));
    if (subject === null && inverted && inverts) return { ...inverted, path: "adjacent" };
    if (subject === null || tokens[subject.first]?.lower === "there") continue;
    const aside = speakerInside(tokens, clauses, hiddenBy, subject, depth);
    if (aside !== null) return aside;
    if (!isSubordinate(tokens, subject)) {
      const isDummy =
        group.form === "gerund" &&
        subject.end - subject.first === 1 &&
        /^(?:it|this|that)$/.test(tokens[subject.first]?.lower ?? "");
      const isThings =
        fallback !== null && isPronoun(tokens, fallback) && saysWhatThingsCannot(tokens, clauses, group, subject);
      return (isDummy || isThings) && fallback !== null ? fallback : subject;
    }
    if (fallback === null && group.form === "gerund" && opensScene(tokens, subject)) return subject;
    fallback ??= subject;
  }
  return fallback;
};

/** `Ruiz, [who] argued that it was old but added that it holds`: the relative pronoun of a cue that a conjunction without a comma goes on with, or null. */
const relativeBefore = (tokens: readonly Token[], { cues }: Clauses, group: VerbGroup): Subject | null => {
  if (tokens[group.first - 2]?.tag === "comma" || !cues.some((cue) => cue.group === group)) return null;
  const before = cues.findLast((cue) => cue.end <= group.first && cue.group.form === "finite");
  const wh = (before?.first ?? 0) - 1;
  const isRelative = tokens[wh]?.lower === "who" && tokens[wh - 1]?.tag === "comma";
  return isRelative && before?.group.tense === group.tense ? { first: wh, end: wh + 1, path: "relative" } : null;
};

/** The subject that a verb after `and` or `but` shares. */
const sharedSubject = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
): Subject | null => {
  const shared =
    relativeBefore(tokens, clauses, group) ?? mainSubjectBefore(tokens, clauses, hiddenBy, group, depth + 1);
  return shared && { ...shared, path: "shared" };
};

/** `She said it held, [called] it safe and left`: a verb between the first of a list and the one behind its conjunction. */
const isListed = (tokens: readonly Token[], { groups }: Clauses, group: VerbGroup): boolean => {
  const alike = groups.filter(({ form, lead }) => form === "finite" && lead === group.lead);
  // `She has mocked a clerk, [referred] to him as a rat and called him mad`
  const goesOn = group.lead === "past" && groups.some(({ lead, end }) => lead === "have" && end < group.first);
  return (
    group.form === "finite" &&
    (goesOn || alike.some(({ end }) => end < group.first)) &&
    alike.some(
      ({ first }) =>
        first > group.end &&
        tokens[first - 1]?.tag === "conjunction" &&
        !tokens.slice(group.end, first).some(({ tag }) => tag === "wh" || tag === "dash"),
    )
  );
};

/** Subjects found, by verb and depth: a verb shares that of one before, which shares that of one before it. */
const found = new WeakMap<VerbGroup, (Subject | null)[]>();

/** The subject of a verb group; null where nothing before it can be one. */
export const subjectOf = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth = 0,
): Subject | null => {
  const byDepth = found.get(group) ?? [];
  const known = byDepth[depth];
  if (known !== undefined) return known;
  const subject = findSubject(tokens, clauses, hiddenBy, group, depth);
  byDepth[depth] = subject;
  found.set(group, byDepth);
  return subject;
};

const findSubject = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
): Subject | null => {
  const low = clauses.sentence.first;
  let last = group.first - 1;
  while (
    last > low &&
    FLOATING.has(tokens[last]?.lower ?? "") &&
    (tokens[last - 1]?.tag === "comma" || endsNounPhrase(tokens[last - 1]))
  )
    last--;
  // `Ruiz [all but] admitted it`: what only says how nearly it was done.
  if (tokens[last]?.lower === "but" && tokens[last - 1]?.lower === "all") last -= 2;
  last = beforeAside(tokens, last, low);
  while (last > low && tokens[last]?.tag === "mark" && (hiddenBy[last] ?? -1) === -1) last--;
  const token = tokens[last];
  if (last < low || token === undefined || depth > 3) return null;
  if (clauses.sentence.quotation === null && (hiddenBy[last] ?? -1) !== -1) return null;
  if (token.tag === "wh" && /^(?:whom|which)$/.test(token.lower) && tokens[last - 1]?.lower === "of") {
    // `the guests, [many of whom] mocked it`
    const isShare = /^(?:pronoun|determiner|number|noun)$/.test(tokens[last - 2]?.tag ?? "");
    return isShare ? { first: last - 2, end: last + 1, path: "relative" } : null;
  }
  if (token.tag === "wh")
    return /^(?:who|which|that|whoever)$/.test(token.lower) ? { first: last, end: last + 1, path: "relative" } : null;
  if (token.tag === "comma") {
    const found = pastInsertions(tokens, clauses, hiddenBy, last, low);
    const goesOn = tokens[group.first]?.lower === "then" && group.first < group.head;
    if (found === null && (goesOn || isListed(tokens, clauses, group)))
      return sharedSubject(tokens, clauses, hiddenBy, group, depth);
    // `Ruiz, who called it “mad,” left`: the mark behind the comma closes what stands before it.
    const isInMarks = found?.end === last && tokens[last + 1]?.tag === "mark";
    return found && isInMarks ? { ...found, end: last + 2 } : found;
  }
  if (token.tag === "dash") return pastDashes(tokens, last, low);
  const isSeries = token.tag === "semicolon" && tokens[group.first]?.tag === "have";
  if (token.tag === "conjunction" || isSeries) return sharedSubject(tokens, clauses, hiddenBy, group, depth);
  if ((token.tag === "past" || token.tag === "participle") && last > low && isBareHost(tokens[last - 1])) {
    const first = Math.max(low, startOfQuantity(tokens, startOfNounPhrase(tokens, last - 1, low)));
    return { first, end: last + 1, path: "adjacent" };
  }
  if (token.lower === "ago") return subjectBeforeTime(tokens, last, low);
  const beforeTime = pastBareTime(tokens, last, low);
  // `Ruiz, who rows, [last week] said`
  if (tokens[beforeTime]?.tag === "comma") return pastInsertions(tokens, clauses, hiddenBy, beforeTime, low);
  // `A poll taken [last week] put it at 40`
  const isTaken = beforeTime !== last && /^(?:past|participle)$/.test(tokens[beforeTime]?.tag ?? "");
  if (isTaken && tokens[beforeTime - 1]?.tag === "noun")
    return { first: startOfNounPhrase(tokens, beforeTime - 1, low), end: last + 1, path: "adjacent" };
  if (beforeTime !== last && endsNounPhrase(tokens[beforeTime]) && tokens[beforeTime]?.tag !== "pronoun")
    return { first: startOfNounPhrase(tokens, beforeTime, low), end: beforeTime + 1, path: "adjacent" };
  if (!endsNounPhrase(token)) {
    const host = pastRelative(tokens, clauses, last + 1, low);
    return host === null ? null : { first: host, end: last + 1, path: "relative" };
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) return { first: last, end: last + 1, path: "adjacent" };
  const start = behindOpening(tokens, clauses, startOfNounPhrase(tokens, last, low), last);
  const accompanying = group.form === "gerund" ? behindWith(tokens, start, last) : null;
  if (accompanying !== null) return { first: accompanying, end: last + 1, path: "adjacent" };
  const named = nameBehindSummary(tokens, start, last);
  if (named !== null && group.form === "finite") return { first: named, end: last + 1, path: "adjacent" };
  const first = Math.max(low, startOfQuantity(tokens, startOfNames(tokens, start, last, low)));
  const outside = tokens[first - 1];
  const host = pastRelative(tokens, clauses, first, low);
  // `the man who called himself [“a nobody”] said`: the closing mark belongs to the subject.
  const behind = last + 1 < group.first && tokens[last + 1]?.tag === "mark" ? last + 2 : last + 1;
  if (host !== null) return { first: host, end: behind, path: "relative" };
  const doer = pastReducedRelative(tokens, clauses, first, low);
  if (doer !== null) return { first: doer, end: last + 1, path: "relative" };
  const planned = group.form === "finite" ? pastInfinitive(tokens, clauses, first, low) : null;
  if (planned !== null) return { first: planned, end: behind, path: "adjacent" };
  const behindSetting = outside?.tag === "preposition" ? nameBehindPlace(tokens, first, last) : null;
  if (behindSetting !== null) return { first: behindSetting, end: behind, path: "adjacent" };
  if (
    first > low &&
    (outside?.tag === "preposition" || outside?.tag === "to") &&
    !opensAsClause(tokens, first - 1, low) &&
    !opensTimeClause(tokens, clauses, first - 1)
  ) {
    return tokens[first - 2]?.tag === "conjunction" && !QUANTIFYING.has(outside.lower) && outside.lower !== "with"
      ? sharedSubject(tokens, clauses, hiddenBy, group, depth)
      : (objectOfPreposition(tokens, first, last, low) ??
          (TIME_NOUNS.has(tokens[last]?.lower ?? "")
            ? subjectBeforeSetting(tokens, clauses, hiddenBy, first, low)
            : null));
  }
  // `the airport, [whose own study] puts it at 40`
  const isOwned = outside?.lower === "whose" && group.form === "finite";
  return { first: isOwned ? first - 1 : first, end: last + 1, path: "adjacent" };
};

/** The subject of a participle (`…, adding that`, `and calling it`): that of the nearest verb before it in a main clause. */
export const controllerOf = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
): Subject | null => {
  const subject = mainSubjectBefore(tokens, clauses, hiddenBy, group, 0);
  return subject && { ...subject, path: "controlled" };
};
