import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses } from "./reading.ts";
import { skipNounPhrase } from "./settings.ts";

/** The noun phrase at `first`, right after an inverted cue, its appositive and relative clause included: `said Ana Ruiz, who runs it,`. */
export const invertedSubject = (tokens: readonly Token[], clauses: Clauses, first: number): TokenRange | null => {
  const after = tokens[first + 1]?.tag;
  const describes = tokens[first]?.tag === "past" && (after === "name" || after === "noun" || after === "adjective");
  if (
    !describes &&
    (!beginsNounPhrase(tokens[first]) || tokens[first]?.tag === "mark" || tokens[first]?.tag === "gerund")
  )
    return null;
  const end = clauses.sentence.end;
  let place = skipNounPhrase(tokens, describes ? first + 1 : first, end);
  while (place < end && ["of", "for", "at", "from", "with", "in"].includes(tokens[place]?.lower ?? "")) {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after === place + 1 || tokens[place + 1]?.tag === "possessive") break;
    place = after;
  }
  if (tokens[place]?.tag === "conjunction" && tokens[place + 1]?.tag === "name")
    place = skipNounPhrase(tokens, place + 1, end);
  return place > first ? { first, end: appositiveEnd(tokens, place, end) } : null;
};

/** The one an inverted cue names; a pronoun with a verb of its own is none: `…, said Ruiz`, but not `…, said he would go`. */
export const invertedSpeaker = (tokens: readonly Token[], clauses: Clauses, { end }: CueGroup): TokenRange | null => {
  const inverted = invertedSubject(tokens, clauses, end);
  if (inverted === null || tokens[end]?.tag !== "pronoun") return inverted;
  return clauses.groups.some(({ first, form }) => first === inverted.end && form === "finite") ? null : inverted;
};

/** `, the mayor of Ostrava` after a name: to the next comma or the end of the sentence, where no verb stands in it. */
export const appositiveEnd = (tokens: readonly Token[], comma: number, end: number): number => {
  if (tokens[comma]?.tag !== "comma") return comma;
  const begin = tokens[comma + 1];
  if (
    begin === undefined ||
    !(
      begin.tag === "determiner" ||
      begin.tag === "possessive" ||
      begin.tag === "noun" ||
      begin.tag === "name" ||
      begin.tag === "wh" ||
      begin.tag === "adjective" ||
      begin.tag === "number"
    )
  )
    return comma;
  let hasRelative = false;
  for (let place = comma + 1; place < end && place - comma < 30; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "wh") hasRelative = true;
    if (tag === "comma" || tag === "stop" || tag === "mark" || tag === "semicolon" || tag === "dash") return place;
    if (
      begin.tag !== "wh" &&
      !hasRelative &&
      (tag === "past" || tag === "verb" || tag === "gerund" || tag === "be" || tag === "have" || tag === "modal")
    )
      return comma;
  }
  return comma;
};
