import type { Tag, Token } from "../../language/analysis.ts";
import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import { invertedSubject } from "./inverted-subjects.ts";
import { skipTime } from "./settings.ts";
import type { Clauses } from "./reading.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Who does what a verb group says: the words before it that name them. All places are token positions. */
export interface Subject extends TokenRange {
  /** How it was found: beside the verb, past an insertion, shared with a verb before, or of a participle. */
  readonly path: "adjacent" | "insertion" | "relative" | "shared" | "controlled";
}

/** Further back than this nothing is looked for; a bound keeps the work per verb constant. */
const REACH = 80;

const isAdverbial = (tag: Tag | undefined): boolean => tag === "adverb" || tag === "negation";
const FLOATING = new Set(["both", "all", "each", "himself", "herself", "themselves", "itself"]);

/** Tags with which a segment between commas is no subject but a setting: `On Monday`, `While …`, `Speaking …`. */
const SETTING: ReadonlySet<Tag | undefined> = new Set([
  "preposition",
  "subordinator",
  "gerund",
  "participle",
  "to",
  "wh",
  "adverb",
  "past",
  "interjection",
]);

const hasFinite = (groups: readonly VerbGroup[], first: number, end: number): boolean =>
  groups.some((group) => group.form === "finite" && group.head >= first && group.head < end);

/** The start of each stretch between commas from `low` to `end`; bounded. */
const segmentStarts = (tokens: readonly Token[], hiddenBy: Int32Array, low: number, end: number): number[] => {
  const starts: number[] = [];
  let depth = 0;
  for (let place = end - 1; place >= low && starts.length < 10; place--) {
    const tag = tokens[place]?.tag;
    if (tag === "close") depth++;
    if (tag === "open") depth--;
    if (depth > 0) continue;
    if (tag === "semicolon" || tag === "colon" || (hiddenBy[place] ?? -1) !== -1) return [place + 1, ...starts];
    if (tag === "comma") starts.unshift(place + 1);
  }
  return [low, ...starts];
};

const skipLeading = (tokens: readonly Token[], first: number, end: number): number => {
  let place = first;
  while (
    place < end &&
    (tokens[place]?.tag === "conjunction" ||
      isAdverbial(tokens[place]?.tag) ||
      tokens[place]?.tag === "mark" ||
      tokens[place]?.tag === "stop")
  )
    place++;
  return place;
};

/** Past the last word of a subject whose trailing segments only set the scene: `Ruiz, for her part,`. */
const trimSettings = (tokens: readonly Token[], starts: readonly number[], end: number): number => {
  let last = end;
  for (let segment = starts.length - 1; segment > 0; segment--) {
    const first = starts[segment] ?? 0;
    if (!SETTING.has(tokens[first]?.tag) || tokens[first]?.tag === "wh") break;
    last = first - 1;
  }
  return last;
};

/** `Ana Ruiz, the mayor of Ostrava, who …,` before the verb: the leftmost stretch that can be a subject, and what follows it. */
const pastInsertions = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  comma: number,
  low: number,
): Subject | null => {
  const starts = segmentStarts(tokens, hiddenBy, Math.max(low, comma - REACH), comma);
  for (const [segment, start] of starts.entries()) {
    const next = (starts[segment + 1] ?? comma + 1) - 1;
    let first = skipLeading(tokens, start, next);
    if (first === next - 1 && tokens[first]?.tag === "wh") return { first, end: next, path: "relative" };
    if (opensClause(tokens[first]) && !opensSetting(tokens, first) && !hasFinite(clauses.groups, first, next)) first++;
    if (opensSetting(tokens, first) || skipTime(tokens, first, next) === next) continue;
    if (first >= next || SETTING.has(tokens[first]?.tag)) continue;
    const reopened = reopensAfter(tokens, clauses.groups, first, next);
    if (reopened !== null) first = reopened;
    else if (hasFinite(clauses.groups, first, next) && !hasRelative(tokens, first, next)) continue;
    const end = trimSettings(tokens, starts.slice(segment), comma);
    const head = nominalEnd(tokens, first, next);
    if (head === null) continue;
    return {
      first: Math.max(first, startOfNounPhrase(tokens, head, first)),
      end: Math.max(end, head + 1),
      path: "insertion",
    };
  }
  return null;
};

/** `As a part of it, …`: no clause and no subject. */
const opensSetting = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === "as" && /^(?:an?|part)$/.test(tokens[first + 1]?.lower ?? "");

/** `when`, `that`, `as`: before a subject without its verb, which stands after an insertion. */
const opensClause = (token: Token | undefined): boolean =>
  token?.tag === "subordinator" ||
  (token !== undefined && /^(?:when|where|as|after|before|since|how|why)$/.test(token.lower));

/** `a goal that [Ruiz and her deputy], Jon Holt, both …`: past the word that opens a clause after the segment's last finite verb. */
const reopensAfter = (
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  first: number,
  end: number,
): number | null => {
  const last = groups.findLast((group) => group.form === "finite" && group.head >= first && group.head < end);
  if (last === undefined) return null;
  for (let place = end - 1; place > last.head; place--) {
    const token = tokens[place];
    if (opensClause(token) || token?.tag === "wh")
      return place + 1 < end && !TIME_NOUNS.has(tokens[end - 1]?.lower ?? "") ? place + 1 : null;
  }
  return null;
};

const hasRelative = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let place = first; place < end; place++) if (tokens[place]?.tag === "wh") return true;
  return false;
};

/** The last token of a stretch that a noun phrase can end with, its relative clause left out. */
const nominalEnd = (tokens: readonly Token[], first: number, end: number): number | null => {
  for (let place = first; place < end; place++)
    if (tokens[place]?.tag === "wh") return place > first && endsNounPhrase(tokens[place - 1]) ? place - 1 : null;
  return endsNounPhrase(tokens[end - 1]) ? end - 1 : null;
};

/** Between two dashes: the noun phrase before the first. */
const pastDashes = (tokens: readonly Token[], dash: number, low: number): Subject | null => {
  for (let place = dash - 1; place > low && dash - place < REACH; place--) {
    if (tokens[place]?.tag !== "dash") continue;
    return endsNounPhrase(tokens[place - 1])
      ? { first: startOfNounPhrase(tokens, place - 1, low), end: place, path: "insertion" }
      : null;
  }
  return null;
};

/** Tags that a relative clause's inside never has: past them its host is another clause's. */
const ENDS_RELATIVE: ReadonlySet<Tag | undefined> = new Set([
  "comma",
  "colon",
  "semicolon",
  "dash",
  "stop",
  "subordinator",
]);

/** How far before its last word a relative clause may begin. */
const RELATIVE_REACH = 18;

/**
 * What stands last in a relative clause is no subject: `the man who [led the effort] said` is the man, and so is
 * `the man who [spoke to discuss the effort] said`.
 */
const pastRelative = (tokens: readonly Token[], clauses: Clauses, first: number, low: number): number | null => {
  const reach = Math.max(low, first - RELATIVE_REACH);
  for (let place = first - 1; place > reach; place--) {
    const token = tokens[place];
    if (ENDS_RELATIVE.has(token?.tag)) return null;
    if (token?.tag !== "wh" || !/^(?:who|which|that)$/.test(token.lower)) continue;
    const verb = clauses.groups.find((group) => group.first > place);
    const opensAtOnce = verb?.form === "finite" && verb.first - place === 1 && verb.head < first;
    return opensAtOnce && endsNounPhrase(tokens[place - 1]) ? startOfNounPhrase(tokens, place - 1, low) : null;
  }
  return null;
};

const OPENS_SUBORDINATE: ReadonlySet<Tag | undefined> = new Set([
  "subordinator",
  "wh",
  "verb",
  "past",
  "gerund",
  "participle",
]);

/** Whether the clause of a verb hangs on another: its subject follows a subordinator, a preposition or a verb. */
const isSubordinate = (tokens: readonly Token[], subject: Subject): boolean => {
  let place = subject.first - 1;
  while (tokens[place]?.tag === "mark" || tokens[place]?.tag === "adverb") place--;
  const before = tokens[place];
  return (
    subject.path === "relative" ||
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
  for (const verb of before.slice(-6).toReversed()) {
    if (isQuotedApart(tokens, verb.head, group.first)) continue;
    const inverted = invertedSubject(tokens, clauses, verb.end);
    const subject = subjectOf(tokens, clauses, hiddenBy, verb, depth);
    const inverts = clauses.cues.some(({ group: own, cue }) => own === verb && cue.frames.includes("quotation"));
    if (subject === null && inverted && inverts) return { ...inverted, path: "adjacent" };
    if (subject === null || tokens[subject.first]?.lower === "there") continue;
    if (!isSubordinate(tokens, subject)) return subject;
    fallback ??= subject;
  }
  return fallback;
};

/** The subject that a verb after `and` or `but` shares. */
const sharedSubject = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
): Subject | null => {
  const shared = mainSubjectBefore(tokens, clauses, hiddenBy, group, depth + 1);
  return shared && { ...shared, path: "shared" };
};

/** `[about] four in ten said`: here the preposition belongs to the number. */
const QUANTIFYING: ReadonlySet<string> = new Set(["about", "around", "over", "under", "near"]);

/** `with Peskov adding`, `Putin on Thursday said`: who stands after a preposition, or before it when it tells the time. */
const objectOfPreposition = (tokens: readonly Token[], first: number, last: number, low: number): Subject | null => {
  const before = first - 2;
  if (tokens[before]?.tag === "wh" && before >= low) return { first: before, end: before + 1, path: "relative" };
  const preposition = tokens[first - 1]?.lower ?? "";
  if (QUANTIFYING.has(preposition)) return { first: first - 1, end: last + 1, path: "adjacent" };
  if (TIME_NOUNS.has(tokens[last]?.lower ?? "") || tokens[last]?.tag === "number") {
    return before >= low && endsNounPhrase(tokens[before])
      ? { first: startOfNounPhrase(tokens, before, low), end: before + 1, path: "adjacent" }
      : null;
  }
  return tokens[first - 1]?.lower === "with" || before < low ? { first, end: last + 1, path: "adjacent" } : null;
};

/** `Ruiz, the mayor, [on Monday] said`: past an insertion before the setting. */
const subjectBeforeSetting = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  first: number,
  low: number,
): Subject | null =>
  tokens[first - 2]?.tag === "comma" ? pastInsertions(tokens, clauses, hiddenBy, first - 2, low) : null;

/** `As Ruiz put it`, `But, as Ruiz said`: here `as` opens a clause. */
const opensAsClause = (tokens: readonly Token[], place: number, low: number): boolean => {
  if (tokens[place]?.lower !== "as") return false;
  const before = tokens[place - 1]?.tag;
  return (
    place <= low ||
    before === "comma" ||
    before === "conjunction" ||
    before === "mark" ||
    before === "dash" ||
    /^(?:even|just)$/.test(tokens[place - 1]?.lower ?? "")
  );
};

/** `It came [after] the mayor had said`: what stands behind a verb of its own opens a clause. */
const opensTimeClause = (tokens: readonly Token[], { groups }: Clauses, place: number): boolean => {
  if (!/^(?:after|before|since|until|till)$/.test(tokens[place]?.lower ?? "")) return false;
  const verb = groups.findLast(({ head, form }) => head < place && form === "finite");
  return verb !== undefined && !tokens.slice(verb.end, place).some(({ tag }) => ENDS_RELATIVE.has(tag));
};

/** `those [surveyed] said`: a participle that ends its noun phrase. */
const isBareHost = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:those|others|all|people)$/.test(token.lower) || (token.tag === "noun" && /[^s]s$/.test(token.lower)));

/** `The ministry [less than two weeks ago] said`. */
const subjectBeforeTime = (tokens: readonly Token[], ago: number, low: number): Subject | null => {
  let place = ago - 1;
  while (
    place > low &&
    ago - place < 7 &&
    (TIME_NOUNS.has(singular(tokens[place])) ||
      /^(?:number|determiner|adverb|preposition)$/.test(tokens[place]?.tag ?? "") ||
      /^(?:less|more|than|few|several)$/.test(tokens[place]?.lower ?? ""))
  )
    place--;
  return place >= low && endsNounPhrase(tokens[place])
    ? { first: startOfNounPhrase(tokens, place, low), end: place + 1, path: "adjacent" }
    : null;
};

/** `Ruiz [later Thursday] said`, `officials [this week] said`: before a time that stands without a preposition. */
const pastBareTime = (tokens: readonly Token[], last: number, low: number): number => {
  if (!TIME_NOUNS.has(tokens[last]?.lower ?? "")) return last;
  let place = last - 1;
  while (place > low && TIME_NOUNS.has(tokens[place]?.lower ?? "")) place--;
  while (place >= low && /^(?:this|last|late|later|early|earlier)$/.test(tokens[place]?.lower ?? "")) place--;
  return place >= low && (tokens[place]?.tag === "name" || /[^s]s$/.test(tokens[place]?.lower ?? "")) ? place : last;
};

const singular = (token: Token | undefined): string => token?.lower.replace(/s$/, "") ?? "";

/** The subject of a verb group; null where nothing before it can be one. */
export const subjectOf = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth = 0,
): Subject | null => {
  const low = clauses.sentence.first;
  let last = group.first - 1;
  while (
    last > low &&
    FLOATING.has(tokens[last]?.lower ?? "") &&
    (tokens[last - 1]?.tag === "comma" || endsNounPhrase(tokens[last - 1]))
  )
    last--;
  while (last > low && tokens[last]?.tag === "mark" && (hiddenBy[last] ?? -1) === -1) last--;
  const token = tokens[last];
  if (last < low || token === undefined || depth > 3) return null;
  if (clauses.sentence.quotation === null && (hiddenBy[last] ?? -1) !== -1) return null;
  if (token.tag === "wh")
    return /^(?:who|which|that|whoever)$/.test(token.lower) ? { first: last, end: last + 1, path: "relative" } : null;
  if (token.tag === "comma") {
    const found = pastInsertions(tokens, clauses, hiddenBy, last, low);
    // `Ruiz, who called it “mad,” left`: the mark behind the comma closes what stands before it.
    const isInMarks = found?.end === last && tokens[last + 1]?.tag === "mark";
    return found && isInMarks ? { ...found, end: last + 2 } : found;
  }
  if (token.tag === "dash") return pastDashes(tokens, last, low);
  if (token.tag === "conjunction") return sharedSubject(tokens, clauses, hiddenBy, group, depth);
  if ((token.tag === "past" || token.tag === "participle") && last > low && isBareHost(tokens[last - 1])) {
    return { first: startOfNounPhrase(tokens, last - 1, low), end: last + 1, path: "adjacent" };
  }
  if (token.lower === "ago") return subjectBeforeTime(tokens, last, low);
  const beforeTime = pastBareTime(tokens, last, low);
  if (beforeTime !== last && endsNounPhrase(tokens[beforeTime]) && tokens[beforeTime]?.tag !== "pronoun")
    return { first: startOfNounPhrase(tokens, beforeTime, low), end: beforeTime + 1, path: "adjacent" };
  if (!endsNounPhrase(token)) {
    const host = pastRelative(tokens, clauses, last + 1, low);
    return host === null ? null : { first: host, end: last + 1, path: "relative" };
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) return { first: last, end: last + 1, path: "adjacent" };
  const start = startOfNounPhrase(tokens, last, low);
  const first =
    /^(?:least|most)$/.test(tokens[start]?.lower ?? "") && tokens[start - 1]?.lower === "at" ? start - 1 : start;
  const outside = tokens[first - 1];
  if (
    first > low &&
    (outside?.tag === "preposition" || outside?.tag === "to") &&
    !opensAsClause(tokens, first - 1, low) &&
    !opensTimeClause(tokens, clauses, first - 1)
  ) {
    return tokens[first - 2]?.tag === "conjunction" && !QUANTIFYING.has(outside.lower)
      ? sharedSubject(tokens, clauses, hiddenBy, group, depth)
      : (objectOfPreposition(tokens, first, last, low) ??
          (TIME_NOUNS.has(tokens[last]?.lower ?? "")
            ? subjectBeforeSetting(tokens, clauses, hiddenBy, first, low)
            : null));
  }
  const host = pastRelative(tokens, clauses, first, low);
  return host === null ? { first, end: last + 1, path: "adjacent" } : { first: host, end: last + 1, path: "relative" };
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
