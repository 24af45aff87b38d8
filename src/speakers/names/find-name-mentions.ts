import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { POST_NOMINALS } from "../../lexicon/people/role-nouns.ts";
import { type Scene, printed, printedRange } from "../scene.ts";
import { kindOfName } from "./name-kind.ts";
import type { NameMention } from "./name-mention.ts";
import { findNamePhrases } from "./name-phrases.ts";
import { normalForm } from "./normal-form.ts";
import { isNoName, readCapitals } from "./no-names.ts";
import { shareSurnames } from "./shared-surname.ts";
import { splitName } from "./split-name.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** `KC` after a name. */
const isPostNominal = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && POST_NOMINALS.has(normalForm(token.lower));

/** The words of a name that count: no marks, no nickname between marks, no comma before `Jr.` */
const wordPlaces = ({ tokens }: Scene, { first, end }: TokenRange): readonly number[] => {
  const places: number[] = [];
  for (let place = first; place < end; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "mark" || tag === "open") {
      do place++;
      while (place < end && tokens[place]?.tag !== "mark" && tokens[place]?.tag !== "close");
    } else if (tag !== "comma") places.push(place);
  }
  while (places.length > 2 && isPostNominal(tokens[places.at(-1) ?? 0])) places.pop();
  return places;
};

/** The names found by their capitals, in text order. */
const plainMentions = (scene: Scene): readonly NameMention[] => {
  const capitals = readCapitals(scene);
  return findNamePhrases(scene).flatMap((phrase) => {
    const split = splitName(scene.tokens, phrase);
    const { name: range, title, honorific } = split;
    if (range.end <= range.first || scene.inDateline[range.first] === 1) return [];
    const places = wordPlaces(scene, range);
    const isWhole = places.length === range.end - range.first;
    const text = isWhole
      ? printedRange(scene, range.first, range.end)
      : places.map((place) => printed(scene, place)).join(" ");
    const forms = places.map((place) => normalForm(printed(scene, place)));
    const words = forms.filter((word) => word !== "" && !SUFFIX.test(word));
    const suffix = forms.find((word) => SUFFIX.test(word)) ?? "";
    const isTitled = honorific !== null || title.end > title.first;
    const isNobody = words.length === 0 || (!isTitled && isNoName(scene, range, text, capitals));
    return isNobody
      ? []
      : [{ range, title, honorific, kind: kindOfName(scene.tokens, split, text), text, words, suffix }];
  });
};

const CAN_OPEN_CLAUSE = new Set(["modal", "do", "have", "be", "preposition", "conjunction", "adverb"]);
const FOLLOWS_SUBJECT = new Set(["past", "verb", "have", "be", "comma", "genitive", "adverb", "modal"]);

/** `Day said`, `Will urged`: a common word at the head of a sentence that is a surname elsewhere in the document. */
const surnamesAsWords = (
  scene: Scene,
  mentions: readonly NameMention[],
  surnames: ReadonlySet<string>,
): readonly NameMention[] => {
  const taken = new Uint8Array(scene.tokens.length);
  for (const { range } of mentions) taken.fill(1, range.first, range.end);
  const found: NameMention[] = [];
  for (const [place, token] of scene.tokens.entries()) {
    if (!token.capital || token.kind !== "word" || taken[place] === 1 || taken[place + 1] === 1) continue;
    const word = normalForm(token.lower);
    if (!surnames.has(word)) continue;
    if (CAN_OPEN_CLAUSE.has(token.tag) && !FOLLOWS_SUBJECT.has(scene.tokens[place + 1]?.tag ?? "")) continue;
    found.push({
      range: { first: place, end: place + 1 },
      title: { first: place, end: place },
      honorific: null,
      kind: "person",
      text: printed(scene, place),
      words: [word],
      suffix: "",
    });
  }
  return found;
};

/** `the Holts`, where the document names a Holt: a family, nobody in particular. */
const isFamily = ({ tokens }: Scene, { range, words }: NameMention, surnames: ReadonlySet<string>): boolean =>
  words.length === 1 &&
  tokens[range.first - 1]?.lower === "the" &&
  (words[0] ?? "").endsWith("s") &&
  surnames.has((words[0] ?? "").slice(0, -1));

/** The share of a name's mentions with words beside them that must say it is a body's. */
const SAYS_BODY = 1 / 3;

/** What is a body's name where words beside it say so is no person's elsewhere, unless it is said seldom; `the Ada Holt brand` does not say it. */
const agreeOnKind = ({ tokens }: Scene, mentions: readonly NameMention[]): readonly NameMention[] => {
  const counts = new Map<string, { all: number; bodies: number }>();
  for (const { kind, words, range } of mentions) {
    const hasArticle = tokens[range.first - 1]?.tag === "determiner";
    const count = counts.get(words.join(" ")) ?? { all: 0, bodies: 0 };
    count.all++;
    if (kind === "organization" && !hasArticle) count.bodies++;
    counts.set(words.join(" "), count);
  }
  return mentions.map((mention) => {
    const { kind, honorific, title, words } = mention;
    const { all, bodies } = counts.get(words.join(" ")) ?? { all: 0, bodies: 0 };
    const isTitled = honorific !== null || title.end > title.first;
    const isDoubtful = (kind === "person" || kind === "unknown") && !isTitled;
    return isDoubtful && bodies > 0 && bodies >= SAYS_BODY * all ? { ...mention, kind: "organization" } : mention;
  });
};

/** All names of the document in text order. */
export const findNameMentions = (scene: Scene): readonly NameMention[] => {
  const found = shareSurnames(scene, agreeOnKind(scene, plainMentions(scene)));
  const surnames = new Set(
    found.flatMap(({ kind, words }) => (kind === "person" && words.length > 1 ? (words.at(-1) ?? []) : [])),
  );
  const mentions = found.filter((mention) => !isFamily(scene, mention, surnames));
  const more = surnamesAsWords(scene, mentions, surnames);
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.range.first - b.range.first);
};
