import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Token } from "../../language/analysis.ts";
import { pastInfinitive } from "./infinitive-hosts.ts";
import { pastDashes, pastInsertions } from "./inserted.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import { startOfQuantity } from "./quantities.ts";
import type { Clauses } from "./reading.ts";
import { pastReducedRelative, pastRelative } from "./relative-clauses.ts";
import { isListed, mainSubjectBefore, sharedSubject } from "./shared-subjects.ts";
import type { Subject } from "./subject.ts";
import { behindOpening, behindWith, nameBehindPlace, nameBehindSummary, startOfNames } from "./subject-phrases.ts";
import {
  QUANTIFYING,
  isBareHost,
  objectOfPreposition,
  opensAsClause,
  opensTimeClause,
  pastBareTime,
  subjectBeforeSetting,
  subjectBeforeTime,
} from "./subject-settings.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Who does what a verb says, looked for from the verb leftwards. Places are token positions. */

const FLOATING = new Set(["both", "all", "each", "himself", "herself", "themselves", "itself"]);

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

/** Where a subject is looked for. */
interface Search {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly hiddenBy: Int32Array;
  readonly group: VerbGroup;
  readonly depth: number;
  /** The first place of the sentence. */
  readonly low: number;
  /** The last place before the verb that may belong to its subject, and the token there. */
  readonly last: number;
  readonly token: Token;
}

/** Reads one shape of subject: undefined where the words have another shape, null where no subject stands there. */
type SubjectReader = (search: Search) => Subject | null | undefined;

/** How deep verbs may share the subject of others that share theirs. */
const DEEPEST = 3;

/** `Ruiz [himself] said`, `Ruiz [all but] admitted it`: the last place before a verb, past what floats between the two. */
const lastBefore = (tokens: readonly Token[], hiddenBy: Int32Array, { first }: VerbGroup, low: number): number => {
  let last = first - 1;
  while (
    last > low &&
    FLOATING.has(tokens[last]?.lower ?? "") &&
    (tokens[last - 1]?.tag === "comma" || endsNounPhrase(tokens[last - 1]))
  )
    last--;
  if (tokens[last]?.lower === "but" && tokens[last - 1]?.lower === "all") last -= 2;
  last = beforeAside(tokens, last, low);
  while (last > low && tokens[last]?.tag === "mark" && (hiddenBy[last] ?? -1) === -1) last--;
  return last;
};

const shared = ({ tokens, clauses, hiddenBy, group, depth }: Search): Subject | null =>
  sharedSubject(tokens, clauses, hiddenBy, group, depth, subjectOf);

/** `the guests, [many of whom] mocked it` */
const shareOfRelative: SubjectReader = ({ tokens, token, last }) => {
  if (token.tag !== "wh" || !/^(?:whom|which)$/.test(token.lower) || tokens[last - 1]?.lower !== "of") return undefined;
  const isShare = /^(?:pronoun|determiner|number|noun)$/.test(tokens[last - 2]?.tag ?? "");
  return isShare ? { first: last - 2, end: last + 1, path: "relative" } : null;
};

/** `Ruiz, [who] said` */
const relativePronoun: SubjectReader = ({ token, last }) => {
  if (token.tag !== "wh") return undefined;
  return /^(?:who|which|that|whoever)$/.test(token.lower) ? { first: last, end: last + 1, path: "relative" } : null;
};

/** `[Ruiz], the mayor, said`, `Ruiz said it held, [called] it safe and left` */
const behindComma: SubjectReader = (search) => {
  const { tokens, clauses, hiddenBy, group, token, last, low } = search;
  if (token.tag !== "comma") return undefined;
  const found = pastInsertions(tokens, clauses, hiddenBy, last, low);
  const goesOn = tokens[group.first]?.lower === "then" && group.first < group.head;
  if (found === null && (goesOn || isListed(tokens, clauses, group))) return shared(search);
  // `Ruiz, who called it “mad,” left`: the mark behind the comma closes what stands before it.
  const isInMarks = found?.end === last && tokens[last + 1]?.tag === "mark";
  return found && isInMarks ? { ...found, end: last + 2 } : found;
};

/** `[Ruiz] – the mayor – said` */
const behindDash: SubjectReader = ({ tokens, token, last, low }) =>
  token.tag === "dash" ? pastDashes(tokens, last, low) : undefined;

/** `[Ruiz] called it safe and left`, `has argued it; has accused him` */
const behindConjunction: SubjectReader = (search) => {
  const { tokens, group, token } = search;
  const isSeries = token.tag === "semicolon" && tokens[group.first]?.tag === "have";
  return token.tag === "conjunction" || isSeries ? shared(search) : undefined;
};

/** `[Those asked] said` */
const behindBareParticiple: SubjectReader = ({ tokens, token, last, low }) => {
  const isHeld = (token.tag === "past" || token.tag === "participle") && last > low && isBareHost(tokens[last - 1]);
  if (!isHeld) return undefined;
  const first = Math.max(low, startOfQuantity(tokens, startOfNounPhrase(tokens, last - 1, low)));
  return { first, end: last + 1, path: "adjacent" };
};

/** What makes a noun of time tell when: `[last] week`. */
const NAMES_TIME = /^(?:this|last|later|earlier)$/;

/** `[Ruiz] two days ago said`, `[Ruiz] last week said` */
const beforeTime: SubjectReader = (search) => {
  const { tokens, clauses, hiddenBy, group, token, last, low } = search;
  if (token.lower === "ago") return subjectBeforeTime(tokens, last, low);
  // `Ruiz sold it and [last week] said`
  const joins = group.form === "finite" && tokens[last - 2]?.tag === "conjunction";
  if (joins && TIME_NOUNS.has(token.lower) && NAMES_TIME.test(tokens[last - 1]?.lower ?? "")) return shared(search);
  const before = pastBareTime(tokens, last, low);
  // `Ruiz, who rows, [last week] said`
  if (tokens[before]?.tag === "comma") return pastInsertions(tokens, clauses, hiddenBy, before, low);
  if (before === last) return undefined;
  // `A poll taken [last week] put it at 40`
  const isTaken = /^(?:past|participle)$/.test(tokens[before]?.tag ?? "") && tokens[before - 1]?.tag === "noun";
  if (isTaken) return { first: startOfNounPhrase(tokens, before - 1, low), end: last + 1, path: "adjacent" };
  return endsNounPhrase(tokens[before]) && tokens[before]?.tag !== "pronoun"
    ? { first: startOfNounPhrase(tokens, before, low), end: before + 1, path: "adjacent" }
    : undefined;
};

/** `[The man who left] said`: a relative clause that no noun ends. */
const behindClause: SubjectReader = ({ tokens, clauses, token, last, low }) => {
  if (endsNounPhrase(token)) return undefined;
  const host = pastRelative(tokens, clauses, last + 1, low);
  return host === null ? null : { first: host, end: last + 1, path: "relative" };
};

const pronoun: SubjectReader = ({ token, last }) =>
  SUBJECT_PRONOUNS.has(token.lower) ? { first: last, end: last + 1, path: "adjacent" } : undefined;

/** `in talks with [bakers] asking for flour`, `…, a move [Ruiz] called mad`: a part of the noun phrase that begins at `start`. */
const partOfPhrase = ({ tokens, group, last }: Search, start: number): Subject | undefined => {
  const part = group.form === "gerund" ? behindWith(tokens, start, last) : null;
  const named = group.form === "finite" ? nameBehindSummary(tokens, start, last) : null;
  const first = part ?? named;
  return first === null ? undefined : { first, end: last + 1, path: "adjacent" };
};

/** `[the man who ran the mill] said`, `[the plan to close it] drew fire`: what the noun phrase that begins at `first` only ends. */
const phraseWithClause = (search: Search, first: number): Subject | undefined => {
  const { tokens, clauses, group, last, low } = search;
  // `the man who called himself [“a nobody”] said`: the closing mark belongs to the subject.
  const end = last + 1 < group.first && tokens[last + 1]?.tag === "mark" ? last + 2 : last + 1;
  const host = pastRelative(tokens, clauses, first, low);
  if (host !== null) return { first: host, end, path: "relative" };
  const doer = pastReducedRelative(tokens, clauses, first, low);
  if (doer !== null) return { first: doer, end: last + 1, path: "relative" };
  const planned = group.form === "finite" ? pastInfinitive(tokens, clauses, first, low) : null;
  if (planned !== null) return { first: planned, end, path: "adjacent" };
  const name = tokens[first - 1]?.tag === "preposition" ? nameBehindPlace(tokens, first, last) : null;
  return name === null ? undefined : { first: name, end, path: "adjacent" };
};

/** `[Ruiz] in May said`, `[the head] of the mill said`, `called it old and in May said`: what a preposition hangs the phrase that begins at `first` on. */
const behindPreposition = (search: Search, first: number): Subject | null | undefined => {
  const { tokens, clauses, hiddenBy, last, low } = search;
  const outside = tokens[first - 1];
  if (first <= low || (outside?.tag !== "preposition" && outside?.tag !== "to")) return undefined;
  if (opensAsClause(tokens, first - 1, low) || opensTimeClause(tokens, clauses, first - 1)) return undefined;
  if (tokens[first - 2]?.tag === "conjunction" && !QUANTIFYING.has(outside.lower) && outside.lower !== "with")
    return shared(search);
  const object = objectOfPreposition(tokens, first, last, low);
  if (object !== null || !TIME_NOUNS.has(tokens[last]?.lower ?? "")) return object;
  return subjectBeforeSetting(tokens, clauses, hiddenBy, first, low);
};

/** `[The mayor] said`: the noun phrase before the verb, with what it belongs to. */
const nounPhrase: SubjectReader = (search) => {
  const { tokens, clauses, group, last, low } = search;
  const start = behindOpening(tokens, clauses, startOfNounPhrase(tokens, last, low), last);
  const part = partOfPhrase(search, start);
  if (part !== undefined) return part;
  const first = Math.max(low, startOfQuantity(tokens, startOfNames(tokens, start, last, low)));
  const whole = phraseWithClause(search, first) ?? behindPreposition(search, first);
  if (whole !== undefined) return whole;
  // `the airport, [whose own study] puts it at 40`
  const isOwned = tokens[first - 1]?.lower === "whose" && group.form === "finite";
  return { first: isOwned ? first - 1 : first, end: last + 1, path: "adjacent" };
};

/** In the order in which they are asked: the first that knows the shape decides. */
const READERS: readonly SubjectReader[] = [
  shareOfRelative,
  relativePronoun,
  behindComma,
  behindDash,
  behindConjunction,
  behindBareParticiple,
  beforeTime,
  behindClause,
  pronoun,
  nounPhrase,
];

const findSubject = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
): Subject | null => {
  const low = clauses.sentence.first;
  const last = lastBefore(tokens, hiddenBy, group, low);
  const token = tokens[last];
  if (last < low || token === undefined || depth > DEEPEST) return null;
  if (clauses.sentence.quotation === null && (hiddenBy[last] ?? -1) !== -1) return null;
  const search: Search = { tokens, clauses, hiddenBy, group, depth, low, last, token };
  for (const read of READERS) {
    const subject = read(search);
    if (subject !== undefined) return subject;
  }
  return null;
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

/** The subject of a participle (`…, adding that`, `and calling it`): that of the nearest verb before it in a main clause. */
export const controllerOf = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
): Subject | null => {
  const subject = mainSubjectBefore(tokens, clauses, hiddenBy, group, 0, subjectOf);
  return subject && { ...subject, path: "controlled" };
};
