import { OCCASIONS } from "../../lexicon/venues.ts";
import type { Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import type { Complement } from "./complement-search.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { ENDS_CLAUSE } from "./comma-ends.ts";
import { isTime } from "./times.ts";

/** What surrounds a cue and its content: a setting behind it, a clause that both hang on. Places are token positions. */

/** How many words an occasion's phrase may have before its noun: `in a rare television interview`. */
const OCCASION_REACH = 4;

/** What a medium only describes: `spent it on a TV ad`. */
const AIRED: ReadonlySet<string> = new Set(
  "ad ads advert adverts spot spots commercial commercials station stations host hosts".split(" "),
);

/** Occasions that before another noun only say which it is: `in the summit text`, `on the debate floor`. */
const GATHERINGS: ReadonlySet<string> = new Set(
  "summit debate meeting hearing rally forum ceremony lecture session panel tour column letter".split(" "),
);

/** What a crowd gives back: `said it was over, [to loud applause]`. */
const RESPONSES: ReadonlySet<string> = new Set(
  "applause cheer cheers cheering laughter laughs boos booing jeers jeering whistles gasps ovation".split(" "),
);

/** `[to loud applause]`, `[to cheers and whistles]`: at “to”, how a crowd takes the words before. */
const isReceived = (tokens: readonly Token[], to: number): boolean => {
  if (tokens[to]?.lower !== "to") return false;
  const noun = tokens.slice(to + 1, to + OCCASION_REACH).find(({ tag }) => tag !== "adjective" && tag !== "determiner");
  return RESPONSES.has(noun?.lower ?? "");
};

/**
 * `[in an interview]`, `[at a rally in Ostrava]`, `[when asked …]`: the cue's setting after its content.
 * @param hasVerb whether the content has a verb of its own, whose setting it then is: `said they had met at a rally`; but
 * interviews are for saying, as questions are
 */
export const endsAtSetting = (tokens: readonly Token[], place: number, hasVerb = false): boolean => {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token === undefined || next === undefined) return false;
  const belongsToContent = hasVerb && tokens[place - 1]?.tag !== "mark";
  // `said it was “torn” [before turning to the clerk]`: what the speaker did next.
  if (/^(?:before|after)$/.test(token.lower) && tokens[place - 1]?.tag === "mark" && next.tag === "gerund") return true;
  if (isReceived(tokens, place)) return true;
  if (/^(?:when|while|after|before)$/.test(token.lower))
    return (
      /^(?:asked|pressed|questioned)$/.test(next.lower) ||
      (!belongsToContent && /^(?:speaking|talking|addressing)$/.test(next.lower))
    );
  if (!/^(?:in|on|at|during)$/.test(token.lower) || tokens[place - 1]?.lower === "as") return false; // `as well as on the radio`
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
    // `on a TV ad`: what only says which thing it is.
    if (/^(?:tv|television|radio)$/.test(word.lower) && AIRED.has(tokens[ahead + 1]?.lower ?? "")) continue;
    if (GATHERINGS.has(word.lower) && tokens[ahead + 1]?.tag === "noun" && !isTime(tokens[ahead + 1])) continue;
    if (OCCASIONS.has(word.lower))
      return !word.lower.endsWith("s") && (!belongsToContent || word.lower === "interview");
  }
  return false;
};

/** `described it [in an interview] as a plot`: a setting before what the cue goes on with. */
export const takesAsLater = (tokens: readonly Token[], governing: CueGroup | null, place: number): boolean =>
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
  "once",
  "until",
  "unless",
  "for",
]);

/** How far before its cue the word may stand that opens the clause of both. */
const OPENING_REACH = 15;

/** `While she said it would hold, [the mayor closed it]`: whether the cue stands in a clause that hangs on another. */
export const inSubordinateClause = (
  tokens: readonly Token[],
  clauses: Clauses,
  { first, group }: CueGroup,
): boolean => {
  const { form } = group;
  const low = Math.max(clauses.sentence.first, first - OPENING_REACH);
  if (form === "gerund" && first - 1 <= clauses.sentence.first) return true;
  // `But [with] her aides saying it held, she left`
  const opening = clauses.sentence.first + (tokens[clauses.sentence.first]?.tag === "conjunction" ? 1 : 0);
  if (form === "gerund" && tokens[opening]?.lower === "with" && opening > low - 1) return true;
  let shared = tokens[first - 1]?.tag === "conjunction";
  for (let place = first - 1; place >= low; place--) {
    const token = tokens[place];
    if (token === undefined) return false;
    if (place === first - 1 && token.tag === "past") continue;
    if (shared && (token.tag === "past" || token.tag === "verb")) shared = false;
    else if (ENDS_CLAUSE.has(token.tag)) return false;
    // `called herself as “a nobody” inquired`: before a thing “as” opens no clause.
    const next = tokens[place + 1];
    const isAsThing = token.lower === "as" && (next?.tag === "mark" || /^an?$/.test(next?.lower ?? ""));
    if (SUBORDINATING.has(token.lower) && !isAsThing) return true;
  }
  return false;
};

/** `They lie, four owners said [in interviews, a charge the firm rejects]`: behind content of its own a cue has a setting, and no clause that begins with one. */
export const isSettingBehind = (
  { tokens }: Reading,
  { groups, sentence }: Clauses,
  { frame, first }: Complement,
  source: TokenRange,
): boolean =>
  frame === "that" &&
  tokens[first]?.tag === "preposition" &&
  tokens[source.first - 1]?.tag === "comma" &&
  groups.some(({ form, head }) => form === "finite" && head < source.first - 1 && head > sentence.first) &&
  !/^(?:when|as|after|before|since|while|if|although|though|because)$/.test(tokens[sentence.first]?.lower ?? "");
