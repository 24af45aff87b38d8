import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { normalForm } from "../names/normal-form.ts";
import { type Scene, printedRange } from "../scene.ts";
import type { Role } from "./draft.ts";

const IGNORED = new Set(
  "the a an of for to in at on by with and his her its their my our current longtime now then".split(" "),
);

/** Content words of a stretch, places under one name each: `New Jersey`, `Ukrainian` → `ukraine`. */
export const modifiersOf = (tokens: readonly Token[], { first, end }: TokenRange): Set<string> => {
  const found = new Set<string>();
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (
      token === undefined ||
      (token.kind !== "word" && token.kind !== "number") ||
      IGNORED.has(token.lower) ||
      token.tag === "genitive"
    )
      continue;
    const pair = placeOf(`${token.lower} ${tokens[place + 1]?.lower ?? ""}`);
    if (pair !== null) {
      found.add(pair);
      place++;
    } else found.add(placeOf(token.lower) ?? normalForm(token.lower));
  }
  return found;
};

const LOOSE_ENDS = new Set([
  "determiner",
  "preposition",
  "conjunction",
  "to",
  "adverb",
  "adjective",
  "possessive",
  "past",
  "dash",
]);

/** The role a noun names, in canonical form; any noun for somebody who acts will do. */
export const roleOf = (token: Token | undefined): string | null => {
  if (token === undefined || (token.tag !== "noun" && token.tag !== "name" && token.tag !== "adjective")) return null;
  if (token.role !== null) return token.role;
  return token.tag === "noun" && (token.classes & WORD_CLASS.actor) !== 0 ? token.lower : null;
};

/** The role of the noun at a place with the words of its phrase; null for no role. */
export const roleAt = (scene: Scene, head: number, { first, end }: TokenRange): Role | null => {
  const role = roleOf(scene.tokens[head]);
  if (role === null) return null;
  const modifiers = modifiersOf(scene.tokens, { first, end });
  modifiers.delete(normalForm(scene.tokens[head]?.lower ?? ""));
  return { role, modifiers, text: roleText(scene, head, { first, end }) };
};

/** A description as printed, without its article and what hangs loose at its end. */
export const roleText = (scene: Scene, head: number, { first, end }: TokenRange): string => {
  const { tokens } = scene;
  const start = tokens[first]?.tag === "determiner" || tokens[first]?.tag === "possessive" ? first + 1 : first;
  let last = end;
  while (last > head + 1 && LOOSE_ENDS.has(tokens[last - 1]?.tag ?? "")) last--;
  return printedRange(scene, start, last);
};
