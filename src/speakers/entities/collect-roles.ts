import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { HONORIFICS } from "../../lexicon/people/role-nouns.ts";
import type { Scene } from "../scene.ts";
import type { Cast } from "./collect-entities.ts";
import { type Draft, type Role, genderOfWord } from "./draft.ts";
import { roleAt, roleOf } from "./role-at.ts";

const LONGEST_TITLE = 9;
const LONGEST_APPOSITION = 14;
const BEFORE_NAME = new Set(["noun", "adjective", "name", "genitive", "number", "participle", "possessive"]);
const IN_PHRASE = new Set([...BEFORE_NAME, "determiner", "preposition", "to", "conjunction", "past", "adverb"]);

const NAMING = new Set(["named", "called", "nicknamed", "dubbed"]);
const NAMING_AS = new Set(["known", "identified"]);

/** The end of `a clerk` in `a clerk named [Ada Holt]`, `a clerk known only as [Bob]`; the place itself where nothing is named so. */
const beforeNaming = (tokens: readonly Token[], place: number): number => {
  if (NAMING.has(tokens[place - 1]?.lower ?? "")) return place - 1;
  if (tokens[place - 1]?.lower !== "as") return place;
  const verb = tokens[place - 2]?.lower === "only" ? place - 3 : place - 2;
  return NAMING_AS.has(tokens[verb]?.lower ?? "") ? verb : place;
};

/** `Kremlin spokesperson [Ada Holt]`, `the bureau's director, [Ada Holt]`: the last role before the name. */
const roleBefore = (scene: Scene, title: TokenRange): Role | null => {
  const { tokens, sentenceOf } = scene;
  const isTitled = tokens.slice(title.first, title.end).some(({ lower }) => !HONORIFICS.has(lower));
  let end = isTitled ? title.end : beforeNaming(tokens, title.first);
  const beside = tokens[end - 1];
  const isApposed = !isTitled && (beside?.tag === "comma" || beside?.tag === "dash");
  if (isApposed) end--;
  let first = end;
  while (first > 0 && end - first < LONGEST_TITLE && sentenceOf[first - 1] === sentenceOf[title.end]) {
    const tag = tokens[first - 1]?.tag ?? "mark";
    const inTitle = first - 1 >= title.first;
    if (tag === "determiner") {
      first--;
      break;
    }
    if (!inTitle && !BEFORE_NAME.has(tag) && !(isApposed && tag === "preposition" && tokens[first - 1]?.lower === "of"))
      break;
    first--;
  }
  if (isApposed && !isIntroduced(tokens, first, end)) return null;
  for (let head = isApposed ? beforePreposition(tokens, first, end) : end - 1; head >= first; head--) {
    if (HONORIFICS.has(tokens[head]?.lower ?? "")) continue;
    if (roleOf(tokens[head]) !== null) return roleAt(scene, head, { first, end });
    if (isApposed || head < title.first) return null;
  }
  return null;
};

/** The last place of a phrase before its first preposition: its head. */
const beforePreposition = (tokens: readonly Token[], first: number, end: number): number => {
  for (let place = first + 1; place < end; place++) if (tokens[place]?.tag === "preposition") return place - 1;
  return end - 1;
};

/** Whether a description before a comma can belong to the name after it: `the mayor, …`, `Holt's deputy, …`. */
const isIntroduced = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[first]?.tag === "determiner" || tokens[first]?.tag === "possessive" || hasGenitive(tokens, first, end);

const hasGenitive = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let place = first; place < end; place++) if (tokens[place]?.tag === "genitive") return true;
  return tokens[end]?.tag === "dash";
};

/** Where a description after a name begins: `[Ada Holt], 54, a former …`, `[Ada Holt] (the …)`, `[Ada Holt] is the …`. */
const appositionStart = (tokens: readonly Token[], end: number): number | null => {
  let place = end;
  const after = tokens[place];
  if (after?.tag === "comma" || after?.tag === "open" || after?.tag === "dash") place++;
  else if (after?.tag !== "be") return null;
  if (tokens[place]?.kind === "number" && tokens[place + 1]?.tag === "comma") place += 2;
  if (tokens[place]?.lower === "who" && tokens[place + 1]?.tag === "be") place++;
  if (tokens[place]?.tag === "be") place++;
  while (tokens[place]?.tag === "adverb") place++;
  return place;
};

/** `[Ada Holt], a former adviser to the mayor,`: the first role of the phrase after the name. */
const roleAfter = (scene: Scene, name: TokenRange): Role | null => {
  const { tokens, sentenceOf } = scene;
  const first = appositionStart(tokens, name.end);
  if (first === null) return null;
  let end = first;
  let head: number | null = null;
  while (
    end < tokens.length &&
    end - first < LONGEST_APPOSITION &&
    sentenceOf[end] === sentenceOf[name.first] &&
    IN_PHRASE.has(tokens[end]?.tag ?? "mark")
  ) {
    const next = tokens[end + 1]?.tag;
    if (head === null && (tokens[end]?.tag === "preposition" || tokens[end]?.tag === "past")) return null;
    if (head === null && next !== "noun" && next !== "genitive" && next !== "name" && roleOf(tokens[end]) !== null)
      head = end;
    end++;
    if (
      tokens[end]?.tag === "comma" &&
      head === null &&
      tokens[end - 1]?.tag === "adjective" &&
      tokens[end + 1]?.tag === "adjective"
    )
      end++;
  }
  return head === null ? null : roleAt(scene, head, { first, end });
};

/** `Dr. [Ada Holt]`: a form of address that is a job too. */
const honorificRole = (scene: Scene, title: TokenRange): Role | null => {
  const head = title.end - 1;
  const isHonorific = head >= title.first && HONORIFICS.has(scene.tokens[head]?.lower ?? "");
  return isHonorific ? roleAt(scene, head, { first: head, end: title.end }) : null;
};

const addRole = (draft: Draft, role: Role | null): void => {
  if (role === null || draft.kind !== "person") return;
  draft.gender ??= genderOfWord(role.role);
  if (!draft.roles.some(({ text }) => text === role.text) && draft.roles.length < 12) draft.roles.push(role);
};

/** Reads off titles and appositions what the persons of the document are. */
export const collectRoles = (scene: Scene, { mentions, entityOf, drafts }: Cast): void => {
  for (const [position, { range, title }] of mentions.entries()) {
    const draft = drafts[entityOf[position] ?? -1];
    if (draft === undefined) continue;
    addRole(draft, roleBefore(scene, title));
    addRole(draft, roleAfter(scene, range));
    addRole(draft, honorificRole(scene, title));
  }
};
