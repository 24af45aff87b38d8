import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { PURE_PASTS } from "../../lexicon/inflection.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Tag, Token } from "../../language/analysis.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import type { Clauses } from "./reading.ts";
import { skipTime } from "./settings.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Subject } from "./subject.ts";

/** Subjects before an insertion: between commas, between dashes. Places are token positions. */

/** Further back than this nothing is looked for; a bound keeps the work per verb constant. */
const REACH = 80;

export const isAdverbial = (tag: Tag | undefined): boolean => tag === "adverb" || tag === "negation";
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
    const isRelative = tokens[first]?.tag === "wh" && !/^(?:when|where|while)$/.test(tokens[first]?.lower ?? "");
    if (!SETTING.has(tokens[first]?.tag) || isRelative) break;
    last = first - 1;
  }
  return last;
};

/** `Ana Ruiz, the mayor of Ostrava, who …,` before the verb: the leftmost stretch that can be a subject, and what follows it. */
export const pastInsertions = (
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
    else if (
      hasFinite(clauses.groups, first, next) &&
      !hasRelative(tokens, first, next) &&
      !hangsParticiple(tokens, clauses.groups, first, next)
    )
      continue;
    const end = trimSettings(tokens, starts.slice(segment), comma);
    const nominal = nominalEnd(tokens, first, next);
    if (nominal === null) continue;
    // `Ruiz [herself], however, said`
    const isEmphatic = /^(?:him|her|it)self$|^themselves$/.test(tokens[nominal]?.lower ?? "") && nominal > first;
    const head = isEmphatic ? nominal - 1 : nominal;
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
    if (token?.tag === "conjunction" && place + 2 === end && SUBJECT_PRONOUNS.has(tokens[place + 1]?.lower ?? ""))
      return place + 1;
    if (tokens[place + 1]?.tag === "number") continue; // `has sung there since 1990`
    if (opensClause(token) || token?.tag === "wh")
      return place + 1 < end && !TIME_NOUNS.has(tokens[end - 1]?.lower ?? "") ? place + 1 : null;
  }
  return null;
};

/** `a note [drafted] for the firm in May, and seen by us, said`: whether the only verb of a stretch is a participle that hangs on its noun. */
const hangsParticiple = (
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  first: number,
  end: number,
): boolean => {
  const inside = groups.filter((group) => group.form === "finite" && group.head >= first && group.head < end);
  const [verb] = inside;
  return (
    inside.length === 1 &&
    verb?.first === verb?.head &&
    verb !== undefined &&
    verb.first > first &&
    verb.lead === "past" &&
    (/^(?:an?|one|another)$/.test(tokens[first]?.lower ?? "") ||
      /^(?:who|whose|which)$/.test(tokens[end + 1]?.lower ?? "")) &&
    !PURE_PASTS.has(tokens[verb.head]?.lower ?? "") &&
    /^(?:by|for|in|on|to|from|with|at)$/.test(tokens[verb.end]?.lower ?? "")
  );
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
export const pastDashes = (tokens: readonly Token[], dash: number, low: number): Subject | null => {
  for (let place = dash - 1; place > low && dash - place < REACH; place--) {
    if (tokens[place]?.tag !== "dash") continue;
    return endsNounPhrase(tokens[place - 1])
      ? { first: startOfNounPhrase(tokens, place - 1, low), end: place, path: "insertion" }
      : null;
  }
  return null;
};
