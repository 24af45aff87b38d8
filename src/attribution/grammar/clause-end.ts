import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { OCCASIONS } from "../../lexicon/venues.ts";
import type { Quotation, Tag, Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses, Reading } from "./reading.ts";
import { skipPrepositional, skipTime } from "./settings.ts";

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
  return before.lower === "but" || cue.cue.frames.includes("quotation") || cue.cue.act === "say";
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
  cue.first - first < 14 &&
  tokens[first]?.tag !== "mark" &&
  cue.group.form === "finite" &&
  cue.cue.frames.includes("quotation") &&
  beginsNounPhrase(tokens[first]) &&
  !clauses.groups.some((group) => group.first >= first && group.first < cue.first);

const CONTRASTING: ReadonlySet<string> = new Set(["while", "whereas", "though", "although"]);

/** Whether the comma at `place` ends the content of `governing`. */
const endsAtComma = (reading: Reading, clauses: Clauses, place: number, governing: CueGroup | null): boolean => {
  const { tokens } = reading;
  const next = tokens[place + 1];
  if (next === undefined) return true;
  if (next.lower === "according" || next.lower === "given" || next.lower === "compared") return true;
  const isQuoted = tokens[place + 2]?.tag === "mark";
  if (
    next.lower === "but" &&
    !isQuoted &&
    tokens[place + 2]?.lower !== "also" &&
    clauses.groups.some(({ form, first }) => form === "finite" && first > place && first <= place + 9)
  )
    return true;
  const cue = clauses.cues.find(({ first }) => first > place);
  if (!isAttributing(cue)) return false;
  if (isParticipleCue(cue) && (cue.first === place + 1 || (next.lower === "with" && cue.first - place < 8)))
    return true;
  if (next.tag === "conjunction" && sharesSubject(tokens, cue, governing) && cue.first === place + 2) return true;
  const isSaid = clauses.groups.some(
    ({ head, form }) => form === "finite" && head < place && head >= (governing?.end ?? place),
  );
  if ((next.lower === "and" || (isSaid && CONTRASTING.has(next.lower))) && speaksAnew(tokens, clauses, place + 2, cue))
    return true;
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

/** The closed quotation of an utterance that begins at `place`. */
const utteranceAt = ({ quotations, hiddenBy }: Reading, place: number): Quotation | null => {
  const quotation = quotations[hiddenBy[place] ?? -1];
  return quotation?.first === place && quotation.closed ? quotation : null;
};

/** What a clause may begin with before its subject: `that [in 2009], “I left”`. */
const OPENS_WITH_SETTING: ReadonlySet<Tag | undefined> = new Set([
  "preposition",
  "subordinator",
  "adverb",
  "wh",
  "gerund",
]);

/**
 * `that in 2009, “I left at once”`, `it was old, but “we had no other”`: past a quotation behind the comma that ends a
 * setting or joins on, else null. It belongs to nobody else where the sentence ends with it.
 */
const quotedAfterComma = (reading: Reading, clauses: Clauses, first: number, comma: number): number | null => {
  const { tokens } = reading;
  const joins = /^(?:and|but|because|so)$/.test(tokens[comma + 1]?.lower ?? "");
  const quotation = utteranceAt(reading, joins ? comma + 2 : comma + 1);
  if (quotation === null) return null;
  const after = tokens[quotation.last];
  const endsThere = quotation.last >= clauses.sentence.end || after?.tag === "stop" || after?.tag === "dash";
  if (joins) return endsThere ? quotation.last : null;
  const begin = tokens[first]?.lower === "that" ? first + 1 : first;
  return OPENS_WITH_SETTING.has(tokens[begin]?.tag) && tokens[first]?.lower === "that" ? quotation.last : null;
};

/** `said she had asked, [“Who pays?”]`: past a quotation that a cue inside the content introduces, else null. */
const quotedInside = (reading: Reading, clauses: Clauses, first: number, place: number): number | null => {
  const before = reading.tokens[place - 1]?.tag;
  if (before !== "comma" && before !== "colon") return null;
  const verb = clauses.groups.findLast(({ head, form }) => head < place && form !== "infinitive");
  const asks = clauses.cues.some(
    ({ group, cue }) =>
      group === verb &&
      group.first > first &&
      group.form === "finite" &&
      !group.passive &&
      cue.frames.includes("quotation"),
  );
  return asks ? (utteranceAt(reading, place)?.last ?? null) : null;
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
    if (OCCASIONS.has(word.lower)) return ahead > place + 1 || !word.lower.endsWith("s");
  }
  return false;
};

/** `described it [in an interview] as a plot`: a setting before what the cue goes on with. */
const takesAsLater = (tokens: readonly Token[], governing: CueGroup | null, place: number): boolean =>
  governing?.cue.frames.includes("as") === true && tokens.slice(place, place + 10).some(({ lower }) => lower === "as");

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
  "after",
  "before",
  "for",
]);

/** How far before its cue the word may stand that opens the clause of both. */
const OPENING_REACH = 15;

/** `While she said it would hold, [the mayor closed it]`: whether the cue stands in a clause that hangs on another. */
const inSubordinateClause = (tokens: readonly Token[], clauses: Clauses, { first, group }: CueGroup): boolean => {
  const { form } = group;
  const low = Math.max(clauses.sentence.first, first - OPENING_REACH);
  if (form === "gerund" && first - 1 <= clauses.sentence.first) return true;
  let shared = tokens[first - 1]?.tag === "conjunction";
  for (let place = first - 1; place >= low; place--) {
    const token = tokens[place];
    if (token === undefined) return false;
    if (place === first - 1 && token.tag === "past") continue;
    if (shared && (token.tag === "past" || token.tag === "verb")) shared = false;
    else if (ENDS_CLAUSE.has(token.tag)) return false;
    if (SUBORDINATING.has(token.lower)) return true;
  }
  return false;
};

/** `vowed to stay [and cast doubt on it]`: a verb in the past goes on with the sentence, not with an infinitive. */
const joinsPast = ({ groups }: Clauses, conjunction: number): boolean =>
  groups.some(({ first, lead, form }) => first === conjunction + 1 && form === "finite" && lead === "past");

const PHRASE: ReadonlySet<Tag> = new Set([
  "name",
  "noun",
  "pronoun",
  "determiner",
  "possessive",
  "adjective",
  "number",
]);

/** `called it a fraud [and he left]`: a subject and its verb right after a conjunction. */
const joinsClause = ({ tokens }: Reading, { groups }: Clauses, conjunction: number): boolean => {
  const verb = groups.find(({ first, form }) => first > conjunction && form === "finite");
  if (verb === undefined || verb.first - conjunction > 5 || verb.first === conjunction + 1) return false;
  const begin = tokens[conjunction + 1];
  const joinsSubjects = tokens[conjunction - 1]?.tag === "name" || tokens[conjunction - 1]?.tag === "pronoun";
  if (joinsSubjects && !/^(?:has|is|was|does)$/.test(tokens[verb.first]?.lower ?? "")) return false;
  if (tokens[conjunction - 1]?.tag === "mark" && verb.first - conjunction > 1)
    return tokens.slice(conjunction + 1, verb.first).every(({ tag }) => PHRASE.has(tag));
  if (begin?.tag !== "name" && !SUBJECT_PRONOUNS.has(begin?.lower ?? "")) return false;
  return tokens.slice(conjunction + 1, verb.first).every(({ tag }) => tag === "name" || tag === "pronoun");
};

/** A subject and its verb right after a comma. */
const mainClauseFollows = ({ tokens }: Reading, { groups }: Clauses, comma: number): boolean => {
  const verb = groups.find(({ first, form }) => first > comma && form === "finite");
  const begin = skipTime(tokens, skipPrepositional(tokens, comma + 1, comma + 12), comma + 12);
  return verb !== undefined && verb.first - begin < 8 && verb.first > begin && beginsNounPhrase(tokens[begin]);
};

/** The end of a clause that begins at `first` as the content of `governing`. */
export const clauseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
  isClause = true,
): number => {
  const { tokens, hiddenBy } = reading;
  const end = Math.min(clauses.sentence.end, first + REACH);
  let depth = 0;
  let commas = 0;
  const isSubordinate = governing !== null && inSubordinateClause(tokens, clauses, governing);
  const isInfinitive = tokens[first]?.tag === "to" && governing?.group.tense === "past";
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.tag === "open") depth++;
    if (token.tag === "close" && --depth < 0) return withoutStop(tokens, first, place);
    if (
      closesWithComma(reading, clauses, place, first) &&
      (startsQuoted(reading, place, first) ||
        endsAtComma(reading, clauses, place, governing) ||
        (isSubordinate && mainClauseFollows(reading, clauses, place)))
    )
      return place + 1;
    if (depth > 0 || isQuotedWithin(reading, clauses, place, first)) continue;
    if (place > first && endsAtSetting(tokens, place) && !takesAsLater(tokens, governing, place))
      return withoutStop(tokens, first, place);
    if (token.tag === "semicolon") return withoutStop(tokens, first, place);
    if (clauses.sentence.quotation === null && (hiddenBy[place] ?? -1) !== -1) {
      const inside = isClause ? quotedInside(reading, clauses, first, place) : null;
      if (inside !== null) return inside;
      const after = goesOnQuoted(reading, place);
      if (after === null) return withoutStop(tokens, first, place);
      place = after - 1;
      continue;
    }
    const quoted = token.tag === "comma" ? quotedAfterComma(reading, clauses, first, place) : null;
    if (quoted !== null) {
      place = quoted - 1;
      continue;
    }
    if (token.tag === "comma" && ++commas === 1 && isRelative(tokens, governing) && resumesAt(clauses, place))
      return withoutStop(tokens, first, place);
    if (token.tag === "comma" && endsAtComma(reading, clauses, place, governing))
      return withoutStop(tokens, first, place);
    if (token.tag === "comma" && isSubordinate && mainClauseFollows(reading, clauses, place))
      return withoutStop(tokens, first, place);
    if (token.tag === "conjunction" && place > first) {
      if (isInfinitive && joinsPast(clauses, place)) return withoutStop(tokens, first, place);
      const cue = clauses.cues.find((found) => found.first === place + 1);
      if (cue && sharesSubject(tokens, cue, governing)) return withoutStop(tokens, first, place);
    }
  }
  return withoutStop(tokens, first, end === clauses.sentence.end ? end : clauses.sentence.end);
};

/** How long an insertion may be between an object and what is said of it. */
const INSERTION_REACH = 25;

/** `accused Ruiz, [the mayor of Ostrava,] of waste`: the comma behind an insertion, where the cue's own preposition follows it. */
const pastInsertion = (
  tokens: readonly Token[],
  governing: CueGroup | null,
  comma: number,
  end: number,
): number | null => {
  if (governing === null) return null;
  const { frames, prepositions } = governing.cue;
  for (let place = comma + 2; place < end && place - comma < INSERTION_REACH; place++) {
    const { tag } = tokens[place] ?? {};
    if (tag === "mark" || tag === "semicolon" || tag === "dash") return null;
    if (tag !== "comma") continue;
    const next = tokens[place + 1]?.lower ?? "";
    const resumes =
      next === "as" ? frames.includes("as") : /^(?:of|for)$/.test(next) && ACCUSING.has(governing.cue.lemma);
    if (resumes || prepositions.includes(next)) return place;
  }
  return null;
};

/** Verbs that say of somebody what he did: with the preposition behind their object. */
const ACCUSING: ReadonlySet<string> = new Set(
  (
    "accuse suspect convict warn criticize blame praise slam blast denounce attack condemn rebuke chide mock fault " +
    "commend applaud hail thank assail lambaste berate scold skewer knock chastise admonish ridicule"
  ).split(" "),
);

/** The end of a noun phrase with its tails as content: before the next clause, participle cue or comma. */
export const phraseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
): number => {
  const { tokens } = reading;
  const end = clauseEnd(reading, clauses, first, governing, false);
  let depth = 0;
  for (let place = first + 1; place < end; place++) {
    const token = tokens[place];
    const resumed = token?.tag === "comma" ? pastInsertion(tokens, governing, place, end) : null;
    if (resumed !== null) {
      place = resumed;
      continue;
    }
    if (token?.tag === "open") depth++;
    if (token?.tag === "close") depth--;
    if (token === undefined || depth > 0) continue;
    if (closesWithComma(reading, clauses, place, first) && endsPhrase(reading, clauses, place)) return place + 1;
    if (closesBeforeVerb(reading, clauses, place)) return place + 1;
    if (isQuotedWithin(reading, clauses, place, first)) continue;
    if (token.tag === "comma" && endsPhrase(reading, clauses, place)) return withoutStop(tokens, first, place);
    if (token.tag === "dash") return withoutStop(tokens, first, place);
    if (token.tag === "subordinator" && token.lower !== "that" && token.lower !== "whether")
      return withoutStop(tokens, first, place);
    if (
      token.tag === "conjunction" &&
      (clauses.groups.some((group) => group.first === place + 1 && group.form === "finite") ||
        joinsClause(reading, clauses, place))
    )
      return withoutStop(tokens, first, place);
  }
  return end;
};

/** `what she calls “a fair deal” [is none]`: a verb right behind the closing mark is not part of what is called so. */
const closesBeforeVerb = ({ tokens, quotations, quotationOf }: Reading, { groups }: Clauses, place: number): boolean =>
  tokens[place]?.tag === "mark" &&
  quotations[quotationOf[place] ?? -1]?.last === place + 1 &&
  groups.some(({ first, form, lead }) => first === place + 1 && form === "finite" && lead !== "past");

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
