import type { Token } from "../../language/analysis.ts";
import { endsAtComma, isRelative, mainClauseFollows, resumesAt, sumsUp } from "./comma-ends.ts";
import { endsAtConjunction } from "./conjunction-ends.ts";
import { type ContentClause, LONGEST_CONTENT } from "./content-clause.ts";
import type { CueGroup } from "./match-cue.ts";
import {
  closesWithComma,
  goesOnQuoted,
  isQuotedWithin,
  quotedAfterComma,
  quotedInside,
  startsQuoted,
  withoutStop,
} from "./quoted-content.ts";
import type { Clauses, Reading } from "./reading.ts";
import { skipInsertion } from "./settings.ts";
import { subjectOf } from "./subjects.ts";
import { endsAtSetting, inSubordinateClause, takesAsLater } from "./surrounding-clauses.ts";

/** Where a clause without quotation marks ends as content. Places are token positions, half-open. */

/** `They sold the hall, which she says had rats, [and built] another`: a verb of another tense than the cue's goes on with the sentence behind a relative clause. */
const resumesBehindAnd = (
  { tokens }: Reading,
  { groups }: Clauses,
  comma: number,
  governing: CueGroup | null,
): boolean =>
  governing !== null &&
  tokens[comma + 1]?.lower === "and" &&
  tokens[governing.first - 1]?.tag !== "wh" &&
  isRelative(tokens, governing) &&
  groups.some(({ first, form, tense }) => first === comma + 2 && form === "finite" && tense !== governing.group.tense);

/** `swears that she warned them[, in a letter,] that fees would rise`: a setting between commas before what is told. */
const isInsertedBeforeThat = (tokens: readonly Token[], place: number, end: number): boolean => {
  if (tokens[place - 1]?.tag !== "comma") return false;
  const behind = skipInsertion(tokens, place - 1, end);
  return behind > place && tokens[behind]?.lower === "that" && tokens[behind]?.tag === "subordinator";
};

/** `sorry “to all who [felt] it was unkind,” adding`: the mark that closes the words in which the cue stands; its content goes no further. */
const closingMark = (
  { quotations, quotationOf }: Reading,
  { sentence }: Clauses,
  { first }: CueGroup,
): number | null => {
  const quotation = quotations[quotationOf[first] ?? -1];
  if (sentence.quotation !== null || quotation === undefined || !quotation.closed || quotation.depth > 0) return null;
  // `he “wants to go” to sea`: words in marks that begin with the cue are the speaker's verb.
  return quotation.first > sentence.first && first - quotation.first > 1 ? quotation.last - 1 : null;
};

/** `said it was “a shame” — words that hurt`: what follows the last dash behind quoted words is the reporter's. */
const commentsOnQuoted = (tokens: readonly Token[], first: number, dash: number, end: number): boolean =>
  tokens.slice(first, dash).some(({ tag }) => tag === "mark") &&
  tokens[dash + 1]?.tag !== "mark" &&
  !tokens.slice(dash + 1, end).some(({ tag }) => tag === "dash");

/** `said it would hold — [a claim few believe]`, `— [though it leaks]`: whether what follows a dash is the reporter's. */
const endsAtDash = (
  tokens: readonly Token[],
  { groups }: Clauses,
  first: number,
  dash: number,
  end: number,
): boolean => {
  if (commentsOnQuoted(tokens, first, dash, end)) return true;
  const concession = tokens[dash + 1]?.lower === "even" ? dash + 2 : dash + 1;
  const isAside = /^(?:though|although)$/.test(tokens[concession]?.lower ?? "") || sumsUp(tokens, dash);
  const goesOn = tokens.slice(dash + 1, end).some(({ tag }) => tag === "dash"); // `— a claim few believe — and would last`
  return isAside && !goesOn && groups.some(({ head }) => head >= first && head < dash);
};

/** `[Unlike sand, which] Ruiz says is dear, gravel sells`, `And [in explaining] why, Ruiz …`: a clause on a phrase whose own verb is yet to come. */
const hangsOnFronted = ({ tokens }: Reading, { sentence, groups }: Clauses, governing: CueGroup | null): boolean => {
  const opening = tokens[sentence.first]?.tag === "conjunction" ? sentence.first + 1 : sentence.first;
  return (
    governing !== null &&
    /^(?:preposition|subordinator|gerund)$/.test(tokens[opening]?.tag ?? "") &&
    (isRelative(tokens, governing) || governing.group.form === "gerund") &&
    !groups.some(({ form, first }) => form === "finite" && first < governing.first)
  );
};

/** How many verbs behind a cue in a relative clause may be that of the clause outside. */
const VERBS_AHEAD = 4;

/**
 * `officials who voted for it in March [said]`: the verb of the clause outside, where the cue stands in a relative clause that
 * no comma parts from its noun; it ends what belongs to the cue. Null where there is none.
 */
const outerVerb = (
  { tokens, hiddenBy }: Reading,
  clauses: Clauses,
  governing: CueGroup,
  hasOwnVerb: boolean,
): number | null => {
  const before = tokens[governing.first - 1];
  const isReduced = governing.group.form === "gerund" && before?.tag === "noun";
  const wh = isReduced ? governing.first : governing.first - 1;
  const isBare = before?.tag === "wh" && before.lower !== "what" && tokens[wh - 1]?.tag !== "comma";
  if (!isBare && !isReduced) return null;
  const ahead = clauses.groups.filter(({ first, form }) => form === "finite" && first >= governing.end);
  const outer = ahead.slice(hasOwnVerb ? 1 : 0, VERBS_AHEAD).find((group) => {
    if (/^(?:conjunction|comma|wh)$/.test(tokens[group.first - 1]?.tag ?? "")) return false;
    const subject = subjectOf(tokens, clauses, hiddenBy, group);
    return subject !== null && subject.path === "relative" && subject.first < wh;
  });
  return outer?.first ?? null;
};

/** `scolded a guard who slept [during the debate]`: behind a verb of the content's own, a setting is that verb's. */
const holdsVerb = ({ groups }: Clauses, first: number, end: number): boolean =>
  groups.some(({ form, head }) => form === "finite" && head >= first && head < end);

/** A clause as content, and how it hangs in its sentence. */
interface Embedded extends ContentClause {
  /** Whether its cue stands in a clause that hangs on another, or on a phrase before the main clause. */
  readonly isSubordinate: boolean;
  readonly isFronted: boolean;
}

/** Whether a mark at `place` closes the content, with the comma before it: `called it “a shame,” [adding that]`. */
const closesAt = ({ reading, clauses, first, governing, isSubordinate }: Embedded, place: number): boolean =>
  closesWithComma(reading, clauses, place, first) &&
  (startsQuoted(reading, place, first) ||
    endsAtComma(reading, clauses, place, governing) ||
    (isSubordinate && mainClauseFollows(reading, clauses, place)) ||
    (isRelative(reading.tokens, governing) && resumesAt(clauses, place)));

/** Whether a setting, a semicolon or a dash ends the content before `place`. */
const partsAt = ({ reading, clauses, first, end, governing, hasOwnVerb }: Embedded, place: number): boolean => {
  const { tokens } = reading;
  const isSetting =
    place > first &&
    endsAtSetting(tokens, place, hasOwnVerb || holdsVerb(clauses, first, place)) &&
    !takesAsLater(tokens, governing, place) &&
    !isInsertedBeforeThat(tokens, place, end);
  const tag = tokens[place]?.tag;
  return isSetting || tag === "semicolon" || (tag === "dash" && endsAtDash(tokens, clauses, first, place, end));
};

/** Whether the comma at `place` ends the content. */
const endsAtOwnComma = (content: Embedded, place: number, isFirst: boolean): boolean => {
  const { reading, clauses, governing, isSubordinate, isFronted } = content;
  return (
    (isFirst && isRelative(reading.tokens, governing) && resumesAt(clauses, place)) ||
    endsAtComma(reading, clauses, place, governing) ||
    resumesBehindAnd(reading, clauses, place, governing) ||
    ((isSubordinate || isFronted) && mainClauseFollows(reading, clauses, place))
  );
};

/** What a quotation at `place` does: it is the last of the content (`end`), or the content goes on behind it (`next`). */
const quotedAt = (content: Embedded, place: number): { end: number } | { next: number } | null => {
  const { reading, clauses, first, isClause, isSubordinate } = content;
  const { tokens, hiddenBy } = reading;
  if (clauses.sentence.quotation === null && (hiddenBy[place] ?? -1) !== -1) {
    const inside = isClause ? quotedInside(reading, clauses, first, place) : null;
    if (inside !== null) return { end: inside };
    const next = goesOnQuoted(reading, place);
    const isMain = isSubordinate && tokens[place - 1]?.tag === "comma" && place > first; // `While he fears rain, “the boats sail”`
    return next === null || isMain ? { end: withoutStop(tokens, first, place) } : { next };
  }
  const next = tokens[place]?.tag === "comma" ? quotedAfterComma(reading, clauses, first, place) : null;
  return next === null ? null : { next };
};

/** Where content ends that nothing before its latest end parts from the sentence. */
const endOf = (content: Embedded, latest: number): number => {
  const { reading, clauses, first, end } = content;
  const { tokens } = reading;
  let depth = 0;
  let commas = 0;
  for (let place = first; place < end; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "open") depth++;
    if (tag === "close" && --depth < 0) return withoutStop(tokens, first, place);
    if (closesAt(content, place)) return place + 1;
    if (depth > 0 || isQuotedWithin(reading, clauses, place, first)) continue;
    if (partsAt(content, place)) return withoutStop(tokens, first, place);
    const quoted = quotedAt(content, place);
    if (quoted !== null && "end" in quoted) return quoted.end;
    if (quoted !== null) {
      place = quoted.next - 1;
      continue;
    }
    if (tag === "comma" && endsAtOwnComma(content, place, ++commas === 1)) return withoutStop(tokens, first, place);
    if (tag === "conjunction" && place > first && endsAtConjunction(content, place))
      return withoutStop(tokens, first, place);
  }
  return withoutStop(tokens, first, latest);
};

/** The end of a clause that begins at `first` as the content of `governing`. */
export const clauseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
  isClause = true,
): number => {
  const { tokens } = reading;
  const isGerund = clauses.groups.some((group) => group.first === first && group.form === "gerund");
  const hasOwnVerb = isClause && tokens[first]?.tag !== "to" && tokens[first]?.tag !== "gerund" && !isGerund;
  const outer = governing === null ? null : outerVerb(reading, clauses, governing, hasOwnVerb);
  if (outer !== null && outer > first) return withoutStop(tokens, first, outer);
  const marks = governing === null ? null : closingMark(reading, clauses, governing);
  const latest = marks ?? clauses.sentence.end;
  const content: Embedded = {
    reading,
    clauses,
    first,
    end: Math.min(latest, first + LONGEST_CONTENT),
    governing,
    isClause,
    hasOwnVerb,
    isSubordinate: governing !== null && inSubordinateClause(tokens, clauses, governing),
    isFronted: hangsOnFronted(reading, clauses, governing),
  };
  return endOf(content, latest);
};
