import { OCCASIONS } from "../../lexicon/venues.ts";
import type { Tag, Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses, Reading } from "./reading.ts";

/** Where content without quotation marks ends. Places are token positions, half-open. */

/** Content of more words than this runs to the end of its sentence; a bound keeps the work per cue constant. */
const REACH = 160;

const isAttributing = (cue: CueGroup | undefined): cue is CueGroup => cue !== undefined;

/** `…, adding that`, `…, warning of delays`: a participle that attributes in its turn. */
const isParticipleCue = ({ group }: CueGroup): boolean => group.form === "gerund";

/** A second cue that shares the subject of the first: `said it was late and added that …`. */
const sharesSubject = (tokens: readonly Token[], cue: CueGroup, governing: CueGroup | null): boolean => {
  const before = tokens[cue.first - 1];
  if (before?.tag !== "conjunction" || governing === null || cue.group.form !== governing.group.form) return false;
  if (cue.group.form === "gerund") return true;
  if (cue.group.form !== "finite" || cue.group.tense !== governing.group.tense) return false;
  return before.lower === "but" || cue.cue.frames.includes("quotation");
};

/** `…, officials said.` / `…, said Ruiz.`: an attribution that closes the sentence. */
const closesWithAttribution = (tokens: readonly Token[], clauses: Clauses, comma: number, cue: CueGroup): boolean => {
  if (cue.group.form !== "finite" || cue.first - comma > 12 || !cue.cue.frames.includes("quotation")) return false;
  if (cue.first === comma + 1) return beginsNounPhrase(tokens[cue.end]);
  if (!beginsNounPhrase(tokens[comma + 1])) return false;
  const after = tokens[cue.end];
  return after === undefined || cue.end >= clauses.sentence.end || after.tag === "stop" || after.tag === "comma";
};

/** `…, and aides say`, `…, and she added`: another speaker with a cue of speech. */
const speaksAnew = (tokens: readonly Token[], clauses: Clauses, first: number, cue: CueGroup): boolean =>
  cue.first > first &&
  cue.first - first < 8 &&
  cue.group.form === "finite" &&
  cue.cue.frames.includes("quotation") &&
  beginsNounPhrase(tokens[first]) &&
  !clauses.groups.some((group) => group.first >= first && group.first < cue.first);

/** Whether the comma at `place` ends the content of `governing`. */
const endsAtComma = (reading: Reading, clauses: Clauses, place: number, governing: CueGroup | null): boolean => {
  const { tokens } = reading;
  const next = tokens[place + 1];
  if (next === undefined) return true;
  if (next.lower === "according" || next.lower === "given" || next.lower === "compared") return true;
  if (
    next.lower === "but" &&
    clauses.groups.some(({ form, first }) => form === "finite" && first > place && first <= place + 9)
  )
    return true;
  const cue = clauses.cues.find(({ first }) => first > place);
  if (!isAttributing(cue)) return false;
  if (isParticipleCue(cue) && (cue.first === place + 1 || (next.lower === "with" && cue.first - place < 8)))
    return true;
  if (next.tag === "conjunction" && sharesSubject(tokens, cue, governing) && cue.first === place + 2) return true;
  if (next.lower === "and" && speaksAnew(tokens, clauses, place + 2, cue)) return true;
  return closesWithAttribution(tokens, clauses, place, cue);
};

const ENDS_CLAUSE: ReadonlySet<Tag> = new Set(["comma", "semicolon", "colon", "dash", "stop", "verb", "past", "modal"]);

/** How many words may stand between a relative pronoun and its cue: `which the old harbour master said`. */
const RELATIVE_REACH = 8;

/** Whether a cue stands in a relative clause, its sentence not yet done: `Ruiz, who said`, `the hive, which he said`. */
const isRelative = (tokens: readonly Token[], governing: CueGroup | null): boolean => {
  if (governing === null) return false;
  if (tokens[governing.first - 1]?.tag === "wh") return true;
  for (let place = governing.first - 2; place > 0 && governing.first - place <= RELATIVE_REACH; place--) {
    const tag = tokens[place]?.tag;
    if (tag === "wh") return tokens[place - 1]?.tag === "comma";
    if (tag === undefined || ENDS_CLAUSE.has(tag) || tag === "mark") return false;
  }
  return false;
};

/** `Ruiz, who said that it held, [has left]`: a verb right after the first comma goes on with the sentence, not the content. */
const resumesAt = ({ groups }: Clauses, comma: number): boolean =>
  groups.some(({ first, form }) => first === comma + 1 && form === "finite");

/** Without its final stop, comma or closing bracket; a quotation mark stays. */
const withoutStop = (tokens: readonly Token[], first: number, end: number): number => {
  let place = end;
  while (place > first) {
    const tag = tokens[place - 1]?.tag;
    if (
      tag !== "stop" &&
      tag !== "comma" &&
      tag !== "semicolon" &&
      tag !== "dash" &&
      tag !== "colon" &&
      tag !== "conjunction"
    )
      break;
    if (tag === "stop" && tokens[place]?.tag === "mark") break;
    place--;
  }
  return place;
};

/** Whether a token stands in a quotation that is part of the content: what is quoted is never cut. */
const isQuotedWithin = (
  { quotations, quotationOf, hiddenBy }: Reading,
  clauses: Clauses,
  place: number,
  first: number,
): boolean => {
  if (clauses.sentence.quotation !== null || (hiddenBy[place] ?? -1) !== -1) return false;
  const quotation = quotations[quotationOf[place] ?? -1];
  return quotation !== undefined && quotation.first >= first - 1;
};

/**
 * `had results, “including more to come”`, `and that “It will hold”`: past a quotation that goes on with the content, else
 * null. After a comma it does where it begins in lower case, after a word always.
 */
const goesOnQuoted = ({ tokens, quotations, hiddenBy }: Reading, place: number): number | null => {
  const quotation = quotations[hiddenBy[place] ?? -1];
  const before = tokens[place - 1];
  if (quotation === undefined || quotation.first !== place || before === undefined) return null;
  if (before.kind === "word") return quotation.last;
  if (before.tag !== "comma") return null;
  return tokens[place + 1]?.capital === false && tokens[place + 1]?.kind === "word" ? quotation.last : null;
};

/** `called it “a shame,” [adding that]`: the comma inside the closing mark belongs to the sentence outside. */
const closesWithComma = (reading: Reading, clauses: Clauses, place: number, first: number): boolean => {
  const { tokens, quotations, quotationOf } = reading;
  return (
    tokens[place]?.tag === "mark" &&
    tokens[place - 1]?.tag === "comma" &&
    quotations[quotationOf[place] ?? -1]?.last === place + 1 &&
    isQuotedWithin(reading, clauses, place, first)
  );
};

/** Whether the quotation that closes at `place` is all the content so far, and not the first of a list. */
const startsQuoted = ({ tokens, quotations, quotationOf }: Reading, place: number, first: number): boolean =>
  quotations[quotationOf[place] ?? -1]?.first === first &&
  tokens[place + 1]?.tag !== "conjunction" &&
  tokens[place + 1]?.tag !== "mark";

/** How many words an occasion's phrase may have before its noun: `in a rare television interview`. */
const OCCASION_REACH = 4;

/** `[in an interview]`, `[at a rally in Ostrava]`, `[when asked …]`: the cue's setting after its content. */
const endsAtSetting = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token === undefined || next === undefined) return false;
  if (/^(?:when|while|after|before)$/.test(token.lower))
    return /^(?:asked|pressed|questioned|speaking|talking|addressing)$/.test(next.lower);
  if (!/^(?:in|on|at|during)$/.test(token.lower)) return false;
  for (let ahead = place + 1; ahead <= place + OCCASION_REACH; ahead++) {
    const word = tokens[ahead];
    if (
      word === undefined ||
      !(
        word.tag === "determiner" ||
        word.tag === "adjective" ||
        word.tag === "noun" ||
        word.tag === "name" ||
        word.tag === "possessive" ||
        word.tag === "genitive"
      )
    )
      return false;
    if (OCCASIONS.has(word.lower)) return true;
  }
  return false;
};

const SUBORDINATING: ReadonlySet<string> = new Set([
  "while",
  "although",
  "though",
  "when",
  "if",
  "as",
  "because",
  "since",
  "whereas",
]);

/** How far before its cue the word may stand that opens the clause of both. */
const OPENING_REACH = 15;

/** `While she said it would hold, [the mayor closed it]`: whether the cue stands in a clause that hangs on another. */
const inSubordinateClause = (tokens: readonly Token[], clauses: Clauses, { first }: CueGroup): boolean => {
  const low = Math.max(clauses.sentence.first, first - OPENING_REACH);
  for (let place = first - 1; place >= low; place--) {
    const token = tokens[place];
    if (token === undefined || ENDS_CLAUSE.has(token.tag)) return false;
    if (SUBORDINATING.has(token.lower)) return true;
  }
  return false;
};

/** A subject and its verb right after a comma. */
const mainClauseFollows = ({ tokens }: Reading, { groups }: Clauses, comma: number): boolean => {
  const verb = groups.find(({ first, form }) => first > comma && form === "finite");
  return verb !== undefined && verb.first - comma <= 8 && verb.first > comma + 1 && beginsNounPhrase(tokens[comma + 1]);
};

/** The end of a clause that begins at `first` as the content of `governing`. */
export const clauseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
): number => {
  const { tokens, hiddenBy } = reading;
  const end = Math.min(clauses.sentence.end, first + REACH);
  let depth = 0;
  let commas = 0;
  const isSubordinate = governing !== null && inSubordinateClause(tokens, clauses, governing);
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.tag === "open") depth++;
    if (token.tag === "close" && --depth < 0) return withoutStop(tokens, first, place);
    if (
      closesWithComma(reading, clauses, place, first) &&
      (startsQuoted(reading, place, first) || endsAtComma(reading, clauses, place, governing))
    )
      return place + 1;
    if (depth > 0 || isQuotedWithin(reading, clauses, place, first)) continue;
    if (place > first && endsAtSetting(tokens, place)) return withoutStop(tokens, first, place);
    if (token.tag === "semicolon") return withoutStop(tokens, first, place);
    if (clauses.sentence.quotation === null && (hiddenBy[place] ?? -1) !== -1) {
      const after = goesOnQuoted(reading, place);
      if (after === null) return withoutStop(tokens, first, place);
      place = after - 1;
      continue;
    }
    if (token.tag === "comma" && ++commas === 1 && isRelative(tokens, governing) && resumesAt(clauses, place))
      return withoutStop(tokens, first, place);
    if (token.tag === "comma" && endsAtComma(reading, clauses, place, governing))
      return withoutStop(tokens, first, place);
    if (token.tag === "comma" && isSubordinate && mainClauseFollows(reading, clauses, place))
      return withoutStop(tokens, first, place);
    if (token.tag === "conjunction" && place > first) {
      const cue = clauses.cues.find((found) => found.first === place + 1);
      if (cue && sharesSubject(tokens, cue, governing)) return withoutStop(tokens, first, place);
    }
  }
  return withoutStop(tokens, first, end === clauses.sentence.end ? end : clauses.sentence.end);
};

/** The end of a noun phrase with its tails as content: before the next clause, participle cue or comma. */
export const phraseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
): number => {
  const { tokens } = reading;
  const end = clauseEnd(reading, clauses, first, governing);
  let depth = 0;
  for (let place = first + 1; place < end; place++) {
    const token = tokens[place];
    if (token?.tag === "open") depth++;
    if (token?.tag === "close") depth--;
    if (token === undefined || depth > 0) continue;
    if (closesWithComma(reading, clauses, place, first) && endsPhrase(reading, clauses, place)) return place + 1;
    if (isQuotedWithin(reading, clauses, place, first)) continue;
    if (token.tag === "comma" && endsPhrase(reading, clauses, place)) return withoutStop(tokens, first, place);
    if (token.tag === "dash") return withoutStop(tokens, first, place);
    if (token.tag === "subordinator" && token.lower !== "that" && token.lower !== "whether")
      return withoutStop(tokens, first, place);
    if (
      token.tag === "conjunction" &&
      clauses.groups.some((group) => group.first === place + 1 && group.form === "finite")
    )
      return withoutStop(tokens, first, place);
  }
  return end;
};

/** A comma ends an object unless it goes on with a list or a relative clause. */
const endsPhrase = ({ tokens }: Reading, clauses: Clauses, comma: number): boolean => {
  const next = tokens[comma + 1];
  if (next === undefined || next.tag === "conjunction")
    return clauses.groups.some((group) => group.form === "finite" && group.first > comma);
  if (next.lower === "including" || next.lower === "especially") return false;
  if (
    next.tag === "wh" ||
    next.tag === "gerund" ||
    next.tag === "preposition" ||
    next.tag === "subordinator" ||
    next.tag === "adverb"
  )
    return true;
  return clauses.groups.some((group) => group.form === "finite" && group.first > comma && group.first - comma < 8);
};
