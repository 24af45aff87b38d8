import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Tag, Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import { SUMMARIES } from "../../lexicon/summaries.ts";
import { skipInsertion, skipPrepositional, skipTime } from "./settings.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { isBaseForm } from "./verb-groups.ts";

/** Which commas end content without quotation marks. Places are token positions. */

const isAttributing = (cue: CueGroup | undefined): cue is CueGroup => cue !== undefined;

/** `…, adding that`, `…, warning of delays`: a participle that attributes in its turn. */
const isParticipleCue = ({ group }: CueGroup): boolean => group.form === "gerund";

/** How many words whom a participle names may have. */
const PASSING_REACH = 8;

/** `…, [the mayor vowing that it would hold]`: a participle with a speaker of its own. */
const speaksInPassing = (tokens: readonly Token[], comma: number, { first, cue }: CueGroup): boolean =>
  first - comma <= PASSING_REACH &&
  first - comma > 1 &&
  cue.frames.includes("quotation") &&
  tokens
    .slice(comma + 1, first)
    .every(({ tag }) => /^(?:name|noun|determiner|possessive|adjective|genitive)$/.test(tag));

/** How far back the verb of what is said may stand. */
const TURN_REACH = 20;

/** `said rents [rise] each year and [mocked] the council`: behind what is said in the present, a verdict in the past is the speaker's. */
const turnsBack = (tokens: readonly Token[], cue: CueGroup, governing: CueGroup): boolean => {
  if (cue.group.lead !== "past" || governing.group.lead !== "past" || cue.cue.act !== "judge") return false;
  for (let place = cue.first - 2; place >= governing.end && cue.first - place < TURN_REACH; place--) {
    const { tag, lower } = tokens[place] ?? {};
    if (tag === "past") return false;
    if (/^(?:be|have|do|verb|modal)$/.test(tag ?? ""))
      return !/^(?:was|were|had|did|would|could|might)$|n't$/.test(lower ?? "");
  }
  return false;
};

/** `writes that she [has] won and [has] thanked the jury`: an auxiliary that the verb of what is said has too, and the cue has not. */
const goesOnWithAuxiliary = (tokens: readonly Token[], { first, group }: CueGroup, governing: CueGroup): boolean => {
  if (!/^(?:be|have|modal)$/.test(group.lead) || governing.group.lead === group.lead) return false;
  for (let place = first - 2; place >= governing.end && first - place < TURN_REACH; place--) {
    const tag = tokens[place]?.tag ?? "";
    if (/^(?:be|have|do|verb|past|modal)$/.test(tag)) return tag === group.lead;
  }
  return false;
};

/** What is thought and not said aloud. */
const IS_THOUGHT = /^(?:want|believe|predict|know)$/;

/** A second cue that shares the subject of the first: `said it was late and added that …`. */
export const sharesSubject = (tokens: readonly Token[], cue: CueGroup, governing: CueGroup | null): boolean => {
  const before = tokens[cue.first - 1];
  if (before?.tag !== "conjunction" || governing === null || cue.group.form !== governing.group.form) return false;
  if (cue.group.form === "gerund") return true;
  // `says he would come and [tell] them`: a base form goes on with what a modal or “to” takes, not with a singular verb.
  if (isBaseForm(tokens, cue.group) && tokens[governing.group.first]?.lower.endsWith("s")) return false;
  // `believes he can win but pleaded for patience`: what is said with another verb of speech in another tense.
  const turns = before.lower === "but" && cue.cue.frames.includes("quotation") && !cue.group.negated;
  // `has said it was late and told us so`: one auxiliary for both.
  const sharesHave = governing.group.lead === "have" && /^(?:past|participle)$/.test(cue.group.lead);
  if (cue.group.form !== "finite" || (cue.group.tense !== governing.group.tense && !turns && !sharesHave)) return false;
  if (goesOnWithAuxiliary(tokens, cue, governing)) return false;
  // `said she was proud and [would vote] again`: what somebody would do is told by whoever said the rest.
  const isToldToo =
    cue.group.lead === "modal" &&
    !cue.group.negated &&
    governing.group.lead === "past" &&
    /^(?:would|could|might)$/.test(cue.group.modal ?? "");
  if (isToldToo) return false;
  const isBehindMark = tokens[cue.first - 2]?.tag === "mark" && !IS_THOUGHT.test(cue.cue.act);
  const isApart = tokens[cue.first - 2]?.tag === "comma" || isBehindMark;
  return (
    before.lower === "but" ||
    isApart ||
    cue.cue.frames.includes("quotation") ||
    cue.cue.act === "say" ||
    turnsBack(tokens, cue, governing)
  );
};

/** `…, officials said.` / `…, said Ruiz.`: an attribution that closes the sentence. */
const closesWithAttribution = (tokens: readonly Token[], clauses: Clauses, comma: number, cue: CueGroup): boolean => {
  if (cue.group.form !== "finite" || cue.first - comma > 12 || !cue.cue.frames.includes("quotation")) return false;
  if (cue.first === comma + 1) return cue.group.first === cue.group.head && beginsNounPhrase(tokens[cue.end]);
  if (!beginsNounPhrase(tokens[comma + 1])) return false;
  const after = tokens[cue.end];
  return after === undefined || cue.end >= clauses.sentence.end || after.tag === "stop" || after.tag === "comma";
};

/** `…, which she called a shame`: a relative clause with a speaker and a verdict of its own. */
const judgesAnew = (tokens: readonly Token[], { cues, groups }: Clauses, comma: number): boolean => {
  const relative = cues.find(({ first }) => first === comma + 3);
  if (
    relative === undefined ||
    !/^(?:which|whom)$/.test(tokens[comma + 1]?.lower ?? "") ||
    !/^(?:he|she|they|we)$/.test(tokens[comma + 2]?.lower ?? "") ||
    !relative.cue.frames.some((frame) => frame === "small" || frame === "as")
  )
    return false;
  // `the boiler, which she called “a shame,” [was] sold`: the sentence goes on behind the clause.
  return !groups.some(
    ({ first, form }) =>
      form === "finite" && first > relative.end && /^(?:comma|mark)$/.test(tokens[first - 1]?.tag ?? ""),
  );
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

/** `said it was “old,” [and she wanted it gone]`, `[and his son, in May, likened it to a ruin]`: behind quoted words, a person with a cue of any kind. */
const goesOnApart = (tokens: readonly Token[], { cues, sentence }: Clauses, first: number): boolean => {
  const comma = skipNounPhrase(tokens, first, sentence.end);
  const behind = comma > first ? skipInsertion(tokens, comma, sentence.end) : comma;
  if (behind > comma && cues.some((cue) => cue.first === behind && cue.group.form === "finite")) return true;
  if (!/^(?:he|she|they|we|i)$/.test(tokens[first]?.lower ?? "")) return false;
  const verb = tokens[first + 1]?.tag === "adverb" ? first + 2 : first + 1;
  return cues.some((cue) => cue.first <= verb && cue.first > first && cue.group.form === "finite");
};

/** Whether a cue has the form and tense of the one that governs. */
export const isAlike = ({ group }: CueGroup, governing: CueGroup | null): boolean =>
  group.form === governing?.group.form && group.tense === governing.group.tense;

/** `said it would hold, [and he accused] the firm`: a pronoun with a verb of speaking in the form and tense of the first. */
const turnsOn = (tokens: readonly Token[], comma: number, cue: CueGroup, governing: CueGroup | null): boolean =>
  tokens[comma + 1]?.lower === "and" &&
  /^(?:he|she|they|we|i)$/.test(tokens[comma + 2]?.lower ?? "") &&
  cue.first === comma + 3 &&
  cue.group.form === "finite" &&
  !IS_THOUGHT.test(cue.cue.act) &&
  isAlike(cue, governing);

/** `said it was old, [denied that it leaked] and accused the firm`: the second verb of a list whose last stands behind a conjunction. */
const isListed = ({ cues, sentence }: Clauses, comma: number, governing: CueGroup | null): boolean => {
  const alike = (cue: CueGroup): boolean => cue.group.form === "finite" && isAlike(cue, governing);
  const second = cues.find((cue) => cue.first === comma + 1 && alike(cue));
  return (
    second !== undefined &&
    cues.some(
      (cue) => cue.first > second.end && cue.first < sentence.end && alike(cue) && cue.group.lead === second.group.lead,
    )
  );
};

/** Whether “not” and a word of `second` right behind it open a pair among the tokens from `first` on: `[not only] … but also`. */
const opensPair = (tokens: readonly Token[], first: number, end: number, second: RegExp): boolean =>
  tokens
    .slice(first, end)
    .some(({ lower }, offset) => lower === "not" && second.test(tokens[first + offset + 1]?.lower ?? ""));

/** How many words may stand between "not only" and the cue that it governs. */
const NOT_ONLY_REACH = 5;

/** `came [not only] when she says it rained[, but also] when it snowed`: whether a cue hangs on the first half of a pair. */
const standsInNotOnly = (tokens: readonly Token[], { sentence }: Clauses, { first }: CueGroup): boolean =>
  opensPair(tokens, Math.max(sentence.first, first - NOT_ONLY_REACH), first, /^only$/);

/** How many words may stand between the comma and what sums up: `, a rare and costly [step]`. */
const SUMMARY_REACH = 5;

/** `…, [a move that] will cost jobs`, `…, [an increase of] a tenth`. */
export const sumsUp = (tokens: readonly Token[], comma: number): boolean => {
  if (!/^an?$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  for (let place = comma + 2; place < comma + 2 + SUMMARY_REACH; place++) {
    const token = tokens[place];
    if (token === undefined || !/^(?:adjective|noun|adverb|conjunction|number|gerund|participle)$/.test(token.tag))
      return false;
    if (SUMMARIES.has(token.lower) && !/^(?:noun|adjective)$/.test(tokens[place + 1]?.tag ?? "")) return true;
  }
  return false;
};

/** `learned that [not only] did goats eat it[, but they slept there]`: whether the first half of a pair stands in what is said. */
const holdsNotOnly = (tokens: readonly Token[], governing: CueGroup | null, comma: number): boolean =>
  opensPair(tokens, governing?.end ?? comma, comma, /^(?:only|just|merely)$/);

/**
 * `said it would stay[, despite the noise]`, `[, even as prices fell]`: what the reporter sets against what was said; but
 * `[, despite having won]` goes on with its subject.
 */
const concedes = (
  tokens: readonly Token[],
  { groups }: Clauses,
  comma: number,
  governing: CueGroup | null,
): boolean => {
  const [next, third] = [tokens[comma + 1], tokens[comma + 2]];
  const isEvenAs = next?.lower === "even" && third?.lower === "as";
  const isDespite = next?.lower === "despite" && third?.tag !== "gerund" && third?.lower !== "having";
  if (!isEvenAs && !isDespite) return false;
  return groups.some(({ head }) => head < comma && head >= (governing?.end ?? comma));
};

/** How many words may stand between a relative pronoun behind a comma and its verb. */
const RELATIVE_VERB_REACH = 5;

/**
 * `said it had met the mayor[, who runs the port]`: where a verb in the past puts what is said into the past too, what a
 * relative clause says of now is the reporter's.
 */
const tellsOfNow = (
  tokens: readonly Token[],
  { groups }: Clauses,
  comma: number,
  governing: CueGroup | null,
): boolean => {
  if (governing?.group.lead !== "past" || !/^(?:which|who|whose)$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  const finite = groups.filter(({ form }) => form === "finite");
  const own = finite.find(({ head }) => head >= governing.end);
  const relative = finite.find(({ first }) => first > comma);
  return (
    own !== undefined &&
    relative !== undefined &&
    own.head < comma &&
    own.tense === "past" &&
    relative.first - comma <= RELATIVE_VERB_REACH &&
    relative.tense === "present"
  );
};

const CONTRASTING: ReadonlySet<string> = new Set(["while", "whereas", "though", "although"]);

/** `said it was “old,” [pointing at the roof]`, `[her voice shaking]`: behind quoted words, what their speaker did meanwhile. */
const goesWithWords = (tokens: readonly Token[], first: number): boolean => {
  const isOwned = tokens[first]?.tag === "possessive" && tokens[first + 1]?.tag === "noun";
  return tokens[isOwned ? first + 2 : first]?.tag === "gerund";
};

/** `said it was “old,” [words that stung]`: behind quoted words, what the reporter calls them. */
const isSaidOfWords = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first]?.lower === "words" || SUMMARIES.has(tokens[first]?.lower.replace(/s$/, "") ?? "")) &&
  tokens[first + 1]?.lower === "that";

/** Whether the comma at `place` ends the content of `governing`. */
export const endsAtComma = (reading: Reading, clauses: Clauses, place: number, governing: CueGroup | null): boolean => {
  const { tokens } = reading;
  const next = tokens[place + 1];
  if (next === undefined) return true;
  if (next.lower === "according" || next.lower === "compared") return true;
  if (judgesAnew(tokens, clauses, place)) return true;
  // `called it “old,” [a word that stuck]`: what the article says of the quoted words.
  const isBehindMark = tokens[place]?.tag === "mark" || tokens[place - 1]?.tag === "mark";
  if (isBehindMark && /^(?:an?|which)$/.test(next.lower)) return true;
  if (isBehindMark && (goesWithWords(tokens, place + 1) || isSaidOfWords(tokens, place + 1))) return true;
  // `told them it “leaks,” [then closed] the tap`
  if (isBehindMark && next.lower === "then" && resumesAt(clauses, place)) return true;
  if (isListed(clauses, place, governing) || sumsUp(tokens, place)) return true;
  if (concedes(tokens, clauses, place, governing) || tellsOfNow(tokens, clauses, place, governing)) return true;
  if (isBehindMark && /^(?:and|but)$/.test(next.lower) && goesOnApart(tokens, clauses, place + 2)) return true;
  const isQuoted = tokens[place + 2]?.tag === "mark";
  if (next.lower === "but" && governing !== null && standsInNotOnly(tokens, clauses, governing)) return true;
  if (
    next.lower === "but" &&
    !isQuoted &&
    !holdsNotOnly(tokens, governing, place) &&
    !/^(?:also|that|because|to|instead|rather)$/.test(tokens[place + 2]?.lower ?? "") &&
    !(tokens[place + 2]?.lower === "one" && /^(?:that|which)$/.test(tokens[place + 3]?.lower ?? "")) &&
    clauses.groups.some(({ form, first }) => form === "finite" && first > place && first <= place + 9)
  )
    return true;
  const cue = clauses.cues.find(({ first }) => first > place);
  if (!isAttributing(cue)) return false;
  if (next.lower === "given" && cue.group.form === "finite") return true; // `…, given that many owners fear`: others speak
  if (isParticipleCue(cue) && (cue.first === place + 1 || (next.lower === "with" && cue.first - place < 8)))
    return true;
  if (
    isParticipleCue(cue) &&
    (/^(?:while|before|after)$/.test(next.lower) ? cue.first === place + 2 : speaksInPassing(tokens, place, cue))
  )
    return true;
  if (next.tag === "conjunction" && sharesSubject(tokens, cue, governing) && cue.first === place + 2) return true;
  const isSaid = clauses.groups.some(
    ({ head, form }) => form === "finite" && head < place && head >= (governing?.end ?? place),
  );
  if ((next.lower === "and" || (isSaid && CONTRASTING.has(next.lower))) && speaksAnew(tokens, clauses, place + 2, cue))
    return true;
  return turnsOn(tokens, place, cue, governing) || closesWithAttribution(tokens, clauses, place, cue);
};

export const ENDS_CLAUSE: ReadonlySet<Tag> = new Set([
  "comma",
  "semicolon",
  "colon",
  "dash",
  "stop",
  "verb",
  "past",
  "modal",
]);

/** How many words may stand between a relative pronoun and its cue: `which the old harbour master said`. */
const RELATIVE_REACH = 8;

/** How many words the first half of a relative clause of two verbs may have. */
const SHARED_REACH = 16;

/** `Ruiz, [who left in May and] said`: whether a conjunction goes on with a relative clause between commas. */
const sharesRelative = (tokens: readonly Token[], conjunction: number): boolean => {
  for (let place = conjunction - 1; place > 0 && conjunction - place < SHARED_REACH; place--) {
    const tag = tokens[place]?.tag;
    if (tag === "wh") return tokens[place - 1]?.tag === "comma";
    if (tag === "comma" || tag === "semicolon" || tag === "stop" || tag === "mark") return false;
  }
  return false;
};

/** Whether a cue stands in a relative clause, its sentence not yet done: `Ruiz, who said`, `the hive, which he said`. */
export const isRelative = (tokens: readonly Token[], governing: CueGroup | null): boolean => {
  if (governing === null) return false;
  if (tokens[governing.first - 1]?.tag === "wh") return true;
  if (tokens[governing.first - 1]?.tag === "conjunction") return sharesRelative(tokens, governing.first - 1);
  for (let place = governing.first - 2; place > 0 && governing.first - place <= RELATIVE_REACH; place--) {
    const tag = tokens[place]?.tag;
    if (tag === "wh") return tokens[place - 1]?.tag === "comma";
    if (tag === undefined || ENDS_CLAUSE.has(tag) || tag === "mark") return false;
  }
  return false;
};

/** `Ruiz, who said that it held, [has left]`: a verb right after the first comma goes on with the sentence, not the content. */
export const resumesAt = ({ groups }: Clauses, comma: number): boolean =>
  groups.some(({ first, form }) => first === comma + 1 && form === "finite");

/** A subject and its verb right after a comma. */
export const mainClauseFollows = ({ tokens }: Reading, { groups }: Clauses, comma: number): boolean => {
  const verb = groups.find(({ first, form }) => first > comma && form === "finite");
  const begin = skipTime(tokens, skipPrepositional(tokens, comma + 1, comma + 12), comma + 12);
  return verb !== undefined && verb.first - begin < 8 && verb.first > begin && beginsNounPhrase(tokens[begin]);
};
