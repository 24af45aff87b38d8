import type { Tag, Token } from "../../language/analysis.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
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
    const first = skipLeading(tokens, start, next);
    if (first >= next || SETTING.has(tokens[first]?.tag)) continue;
    if (hasFinite(clauses.groups, first, next) && !hasRelative(tokens, first, next)) continue;
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

/** The object of a verb is no subject: `the man who led the effort said` is the man. */
const pastRelative = (tokens: readonly Token[], clauses: Clauses, first: number, low: number): number | null => {
  const verb = clauses.groups.findLast((group) => group.end <= first && group.head < first);
  if (verb === undefined || first - verb.end > 4) return null;
  const relative = verb.first - 1;
  if (tokens[relative]?.tag !== "wh" || !endsNounPhrase(tokens[relative - 1]) || relative - 1 < low) return null;
  return startOfNounPhrase(tokens, relative - 1, low);
};

/** The nearest verb before that shares its subject with one after `and` or `but`. */
const governingVerb = ({ groups }: Clauses, group: VerbGroup): VerbGroup | undefined => {
  const before = groups.filter(({ end, form }) => end <= group.first && form === "finite");
  return before.findLast(({ tense }) => tense === group.tense) ?? before.at(-1);
};

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
  const token = tokens[last];
  if (last < low || token === undefined || depth > 3) return null;
  if (clauses.sentence.quotation === null && (hiddenBy[last] ?? -1) !== -1) return null;
  if (token.tag === "wh")
    return /^(?:who|which|that|whoever)$/.test(token.lower) ? { first: last, end: last + 1, path: "relative" } : null;
  if (token.tag === "comma") {
    const found = pastInsertions(tokens, clauses, hiddenBy, last, low);
    return found ?? null;
  }
  if (token.tag === "dash") return pastDashes(tokens, last, low);
  if (token.tag === "conjunction") {
    const verb = governingVerb(clauses, group);
    const shared = verb && subjectOf(tokens, clauses, hiddenBy, verb, depth + 1);
    return shared ? { ...shared, path: "shared" } : null;
  }
  if (!endsNounPhrase(token)) return null;
  const first = startOfNounPhrase(tokens, last, low);
  const host = pastRelative(tokens, clauses, first, low);
  return host === null ? { first, end: last + 1, path: "adjacent" } : { first: host, end: last + 1, path: "relative" };
};

/** The subject of a participle after a comma (`…, adding that`): that of the verb before it that has one. */
export const controllerOf = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
): Subject | null => {
  const before = clauses.groups.filter(({ end, form }) => end <= group.first && form === "finite");
  const ordered = [
    ...before.filter(({ tense }) => tense === "past").toReversed(),
    ...before.filter(({ tense }) => tense !== "past"),
  ];
  for (const verb of ordered.slice(0, 4)) {
    const subject = subjectOf(tokens, clauses, hiddenBy, verb);
    if (subject && subject.path !== "relative") return { ...subject, path: "controlled" };
  }
  return null;
};
