import type { NameMention } from "../names/name-mention.ts";
import type { Scene } from "../scene.ts";
import type { Draft, Gender } from "./draft.ts";

const wholeWords = (words: readonly string[]): number => words.filter((word) => word.length > 2).length;

/** Gives a fuller form of the name to an entity. */
export const improve = (draft: Draft, mention: NameMention): void => {
  const more = wholeWords(mention.words) - wholeWords(draft.words);
  if (more < 0) return;
  if (
    more > 0 ||
    mention.words.length > draft.words.length ||
    (mention.words.length === draft.words.length && isFuller(mention, draft))
  ) {
    draft.name = mention.text;
    draft.words = mention.words;
  }
};

/** `Ada` before `A.`; mixed case before capitals. */
const isFuller = (mention: NameMention, draft: Draft): boolean => {
  const [first, known] = [mention.words[0] ?? "", draft.words[0] ?? ""];
  if (known.length <= 2 && first.length > 2) return true;
  return (
    draft.name === draft.name.toUpperCase() &&
    mention.text !== mention.text.toUpperCase() &&
    mention.words.join(" ") === draft.words.join(" ")
  );
};

/** `Secretary of State Ada Holt` → `secretary`. */
export const titlesOf = ({ tokens }: Scene, { title }: NameMention): readonly string[] =>
  tokens.slice(title.first, title.end).flatMap(({ role }) => role ?? []);

/** Adds a mention to what is known of its entity. */
export const countMention = (
  draft: Draft,
  mention: NameMention,
  gender: Gender | null,
  titles: readonly string[],
): void => {
  if (mention.words.length > 1) for (const title of titles) draft.titles.add(title);
  draft.mentions++;
  if (mention.kind === "person") draft.isSure = true;
  if (mention.words.length > 1) draft.fullMentions++;
  draft.forms.set(mention.text, (draft.forms.get(mention.text) ?? 0) + 1);
  draft.gender ??= gender;
};
