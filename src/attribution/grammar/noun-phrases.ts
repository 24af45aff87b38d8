import type { Tag, Token } from "../../language/analysis.ts";
import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { DESCRIBING_FORMS } from "../../lexicon/describing-forms.ts";
import { PURE_PASTS } from "../../lexicon/inflection.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { isTimeNoun } from "./times.ts";

/**
 * Noun phrases read from their last word leftwards: `the former head of the agency`, `Trump's campaign adviser Jason
 * Miller`, `officials familiar with the matter`, `Smith and his deputy`. All places are token positions.
 */

/** A phrase of more words than this is noise; a bound keeps the work per verb constant. */
const LONGEST = 40;

const INSIDE: ReadonlySet<Tag | undefined> = new Set([
  "noun",
  "name",
  "adjective",
  "number",
  "genitive",
  "possessive",
  "determiner",
  "symbol",
]);
const NOMINAL: ReadonlySet<Tag | undefined> = new Set(["noun", "name", "number", "pronoun", "close", "genitive"]);

/** Whether a noun phrase can end with this token. */
export const endsNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOMINAL.has(token.tag) ||
    token.tag === "adjective" ||
    token.tag === "gerund" ||
    token.tag === "mark" ||
    token.lower === "%");

/** Whether a noun phrase can begin with this token. */
export const beginsNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (INSIDE.has(token.tag) ||
    token.tag === "pronoun" ||
    token.tag === "mark" ||
    token.tag === "gerund" ||
    token.tag === "participle");

const isPronounHead = (token: Token): boolean =>
  token.tag === "pronoun" &&
  !/^(?:some|many|others|most|several|few|all|both|none|one|each|those|these|two|another)$/.test(token.lower);

/** `a source close to [him]`, `those around [her]`: what ends a noun phrase only behind a preposition. */
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "me him her us them it mine his hers ours theirs yours".split(" "),
);

/** `one of them`, `some of those`. */
const isPartitive = (tokens: readonly Token[], last: number): boolean => {
  const head = tokens[last - 2];
  return (
    tokens[last - 1]?.lower === "of" &&
    (head?.tag === "pronoun" || head?.tag === "number" || head?.tag === "determiner")
  );
};

const openingBracket = (tokens: readonly Token[], close: number, low: number): number | null => {
  for (let place = close - 1; place >= low && close - place < 15; place--)
    if (tokens[place]?.tag === "open") return place;
  return null;
};

/** `the newly elected mayor`: a participle or gerund between a determiner and its noun. */
const isAttributive = (tokens: readonly Token[], place: number): boolean => {
  const tag = tokens[place]?.tag;
  const next = tokens[place + 1]?.tag;
  const before = tokens[place - 1]?.tag;
  if (tag === "adverb" && (before === "determiner" || before === "possessive")) return true;
  if (tag === "preposition") return before === "determiner" && next === "noun";
  if (tag === "adverb") return next === "adjective" || next === "participle" || next === "past" || next === "number";
  if (tag !== "participle" && tag !== "past" && tag !== "gerund") return false;
  return (
    (next === "noun" || next === "adjective" || next === "name") &&
    (before === "determiner" ||
      before === "possessive" ||
      before === "adverb" ||
      before === "adjective" ||
      before === "genitive" ||
      before === "number" ||
      before === undefined ||
      (tag !== "gerund" && tokens[place - 1]?.lower === "of"))
  );
};

/** `[Running] mate Ana Ruiz`, `[Retired] Gen. Ana Ruiz`: what looks like a verb at the head of a sentence, and says what somebody is. */
const opensAttributive = (tokens: readonly Token[], place: number): boolean =>
  DESCRIBING_FORMS.has(tokens[place]?.lower ?? "") && /^(?:noun|name|adjective)$/.test(tokens[place + 1]?.tag ?? "");

/** `officials [familiar] with the matter`, `people [briefed] on the plan`: what hangs a tail on a noun before it. */
const hangsTail = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  const before = tokens[place - 1]?.tag;
  if (token === undefined || (before !== "noun" && before !== "name" && before !== "pronoun")) return false;
  if (PURE_PASTS.has(token.lower) || SUBJECT_PRONOUNS.has(tokens[place - 1]?.lower ?? "")) return false;
  return token.tag === "participle" || token.tag === "past" || token.tag === "adjective" || token.tag === "gerund";
};

/** `The plan passed [after] she said`: what opens a clause rather than hanging a tail on a participle. */
const opensClause = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:after|before|since|until|despite)$/.test(tokens[preposition]?.lower ?? "") &&
  tokens[preposition - 1]?.tag === "past";

/** `Days [after] Ruiz left`: what tells when, not what belongs to the time. */
const opensBehindTime = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:after|before)$/.test(tokens[preposition]?.lower ?? "") && isTimeNoun(tokens[preposition - 1]?.lower ?? "");

const isPreposition = (token: Token | undefined): boolean => token?.tag === "preposition" || token?.tag === "to";

/** `a poll released [last week] by the college`: before a time that stands between a participle and its tail. */
const pastTime = (tokens: readonly Token[], last: number, low: number): number | null => {
  let place = last;
  while (place > low && last - place < 3 && isTimeWord(tokens[place])) place--;
  // `a study [last year] by the guild`
  const isBare = tokens[place]?.tag === "noun" && /^(?:last|this|earlier)$/.test(tokens[place + 1]?.lower ?? "");
  if (place < last && isBare && /^(?:by|from|of)$/.test(tokens[last + 1]?.lower ?? "")) return place;
  const isTail = hangsTail(tokens, place) && tokens[place]?.tag !== "adjective" && tokens[place - 1]?.tag !== "name";
  return place < last && isTail ? place - 1 : null;
};

const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined && (TIME_NOUNS.has(token.lower) || /^(?:last|this|on|in|late|early|that)$/.test(token.lower));

/** How many adjectives may stand before what a determiner makes a noun. */
const MOST_ADJECTIVES = 3;

/** `the rolling [average] of`, `the latest [polling] in`: an adjective or a gerund that a determiner makes the noun of a phrase. */
const isNounInForm = (tokens: readonly Token[], place: number): boolean => {
  if (!/^(?:adjective|gerund)$/.test(tokens[place]?.tag ?? "")) return false;
  let before = place - 1;
  while (place - before <= MOST_ADJECTIVES && /^(?:adjective|noun)$/.test(tokens[before]?.tag ?? "")) before--;
  return /^(?:determiner|possessive|genitive)$/.test(tokens[before]?.tag ?? "");
};

/** `[few] on the board`, `[some] inside the party`: pronouns that count people, and what tells where those are. */
const QUANTIFIERS =
  /^(?:some|many|others|most|several|few|all|both|none|those|everyone|anyone|someone|nobody|everybody)$/;
const PLACES = /^(?:on|at|from|among|across|around|inside|within|outside|near|close)$/;

/** What a preposition's phrase hangs on: the place of its last token, or null where it belongs to something else. */
const hostOf = (tokens: readonly Token[], preposition: number, low: number): number | null => {
  // `a man identified [only] as Ruiz`
  const isParted =
    tokens[preposition - 1]?.tag === "adverb" && /^(?:past|participle)$/.test(tokens[preposition - 2]?.tag ?? "");
  const host = isParted ? preposition - 2 : preposition - 1;
  if (host < low) return null;
  const token = tokens[host];
  if (token === undefined || /^(?:out|up|off|down|away|back)$/.test(tokens[preposition]?.lower ?? "")) return null;
  if (token.lower === "such" && tokens[preposition]?.lower === "as")
    return endsNounPhrase(tokens[host - 1]) ? host - 1 : null;
  if (token.tag === "close") {
    const open = openingBracket(tokens, host, low);
    return open === null ? null : open - 1;
  }
  if (TIME_NOUNS.has(token.lower) && tokens[preposition]?.lower !== "of") return pastTime(tokens, host, low);
  if (token.tag === "noun" || token.tag === "name") return host;
  if (tokens[preposition]?.lower === "of" && token.lower === "out" && tokens[host - 1]?.tag === "number")
    return host - 1;
  if (token.tag === "pronoun" || token.tag === "number" || token.lower === "%")
    return tokens[preposition]?.lower === "of" ||
      tokens[preposition]?.lower === "in" ||
      tokens[preposition]?.lower === "with" ||
      (QUANTIFIERS.test(token.lower) && PLACES.test(tokens[preposition]?.lower ?? "")) ||
      (token.tag === "number" && tokens[host - 1]?.lower === "of") // `a mother of four [from Tarn]`
      ? host
      : null;
  if (hangsTail(tokens, host)) return host - 1;
  if (isNounInForm(tokens, host)) return host;
  // `experts not involved [in the study]`
  const isDenied = tokens[host - 1]?.tag === "negation" && /^(?:noun|name|pronoun)$/.test(tokens[host - 2]?.tag ?? "");
  return isDenied && /^(?:participle|past|adjective)$/.test(token.tag) && host - 2 >= low ? host - 2 : null;
};

/** Numbers that count out a new phrase behind a noun: `the winter [two farmers] …`. */
const SMALL_NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** `Ruiz on [Monday]`: a time does not belong to whom it stands beside. */
const isDate = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first < 2 && TIME_NOUNS.has(tokens[last]?.lower ?? "");

const isYear = ({ tag, lower }: Token): boolean => tag === "number" && /^(?:1\d|20)\d\d$/.test(lower);

/** `knowledge of the case [but with] experience`: a conjunction between what hangs on one noun. */
const joinsTails = (tokens: readonly Token[], preposition: number): boolean => {
  const before = tokens[preposition - 2];
  return (
    tokens[preposition - 1]?.tag === "conjunction" &&
    before?.tag === "noun" &&
    !TIME_NOUNS.has(before.lower) &&
    !TIME_NOUNS.has(tokens[preposition + 1]?.lower ?? "")
  );
};

/** `Ruiz [as well as] Dolan`: what joins like `and`. */
const isAsWellAs = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.lower === "as" && tokens[last - 1]?.lower === "well" && tokens[last - 2]?.lower === "as";

/** The place where `and` joins two phrases of one subject, or null where it joins clauses. */
const joinedBefore = (tokens: readonly Token[], conjunction: number, low: number): number | null => {
  let last = conjunction - 1;
  if (tokens[last]?.tag === "comma") last--;
  const token = tokens[last];
  if (last < low || token === undefined || !NOMINAL.has(token.tag)) return null;
  const first = startOfNounPhrase(tokens, last, low, false);
  const before = tokens[first - 1]?.tag;
  // `came from the pits [and the farms], and Ruiz said`: what is joined to a phrase that is not free is not free.
  if (before === "conjunction" && last < conjunction - 1 && NOMINAL.has(tokens[first - 2]?.tag))
    return joinedBefore(tokens, first - 1, low) === null ? null : first;
  const isFree =
    first <= low ||
    before === "comma" ||
    before === "subordinator" ||
    (before === "mark" && tokens[first - 2]?.kind !== "word") ||
    before === "conjunction" ||
    before === "dash" ||
    before === "colon" ||
    before === "adverb" ||
    before === "wh";
  return isFree ? first : null;
};

/**
 * The first token of the phrase that ends with `last`, not before `low`.
 * @param joins whether to take what `and` joins along
 */
export const startOfNounPhrase = (tokens: readonly Token[], last: number, low: number, joins = true): number => {
  const final = tokens[last];
  if (final === undefined) return last;
  const bound = Math.max(low, last - LONGEST);
  let first = final.tag === "close" ? (openingBracket(tokens, last, low) ?? last) : last;
  if (isPronounHead(final)) {
    const isObject = OBJECT_PRONOUNS.has(final.lower) && isPreposition(tokens[last - 1]);
    const host = isPartitive(tokens, last)
      ? Math.max(low, last - 2)
      : isObject
        ? hostOf(tokens, last - 1, bound)
        : null;
    if (host === null) return last;
    first = host;
  }
  while (first > bound) {
    const place = first - 1;
    const token = tokens[place];
    if (token === undefined) break;
    if (isYear(token) && isPreposition(tokens[place - 1]) && tokens[first]?.tag === "name") break; // `In 1802 [Ruiz]`
    // `the winter [two farmers] call the worst`
    if (SMALL_NUMBERS.test(tokens[first]?.lower ?? "") && token.tag === "noun") break;
    const isPossessor = token.tag === "genitive" || tokens[first]?.tag === "genitive";
    const isComplete =
      (tokens[first]?.tag === "determiner" && tokens[first]?.lower !== "other") || tokens[first]?.tag === "possessive";
    const describes = isAttributive(tokens, place) || (place === low && opensAttributive(tokens, place));
    if (isPossessor || (!isComplete && (INSIDE.has(token.tag) || describes))) first = place;
    else if (!isComplete && token.tag === "pronoun" && /^(?:both|all|many|some|several|few|most)$/.test(token.lower))
      first = place;
    else if (isComplete && /^(?:all|both|half)$/.test(token.lower)) first = place;
    else if (token.tag === "adverb" && /^(?:half|most|all|every|none|no)$/.test(tokens[first]?.lower ?? ""))
      first = place;
    else if (joins && isAsWellAs(tokens, place)) {
      const other = joinedBefore(tokens, place - 2, bound);
      if (other === null) break;
      first = other;
    } else if (token.tag === "close") {
      const open = openingBracket(tokens, place, bound);
      if (open === null) break;
      first = open;
    } else if (
      token.tag === "dash" &&
      tokens[first]?.tag === "name" &&
      (tokens[place - 1]?.tag === "name" || tokens[place - 1]?.tag === "noun")
    )
      first = place - 1;
    else if (isPreposition(token)) {
      if (opensClause(tokens, place) || opensBehindTime(tokens, place)) break;
      const isTail = hangsTail(tokens, place - 1);
      if (!isTail && isDate(tokens, first, last) && token.lower !== "of") break;
      // `officials on [and off] the island`
      const isPaired = tokens[place - 1]?.tag === "conjunction" && isPreposition(tokens[place - 2]);
      if (joinsTails(tokens, place) || (isPaired && place - 2 > bound)) {
        first = place - 1;
        continue;
      }
      const host = hostOf(tokens, place, bound);
      if (host === null) break;
      first = host;
    } else if (joins && token.tag === "conjunction" && token.lower !== "but") {
      const other = joinedBefore(tokens, place, bound);
      if (other === null) break;
      first = other;
    } else break;
  }
  return first;
};
