import { TEAM_NOUNS } from "../../lexicon/people/organization-words.ts";
import { genderOfPronoun } from "../discourse/pronouns.ts";
import { findAntecedent } from "../discourse/trail.ts";
import { wantedAt } from "../discourse/wanted.ts";
import type { Draft } from "../entities/draft.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import type { Sieve, SieveContext } from "./sieve.ts";

interface Owner {
  readonly draft: Draft;
  /** The owner's name as printed here; for a pronoun the name known. */
  readonly text: string;
}

const namedOwner = ({ owner }: SourceMention, { cast }: SieveContext): Owner | null => {
  const mention = cast.mentions[owner ?? -1];
  const draft = cast.drafts[cast.entityOf[owner ?? -1] ?? -1];
  return mention && draft && !draft.isPlace ? { draft, text: mention.text } : null;
};

/** Whose `his` in `his campaign` is. */
const pronounOwner = ({ phrase, owner }: SourceMention, context: SieveContext): Owner | null => {
  const gender = genderOfPronoun(context.scene.tokens[phrase.first]?.lower ?? "");
  if (owner !== null || gender === null) return null;
  const found = findAntecedent(context.trail, wantedAt(context, phrase.first, gender, context.excluded));
  const draft = context.cast.drafts[found?.entity ?? -1];
  return draft ? { draft, text: draft.name } : null;
};

/** `the Holt campaign`, `Holt's campaign`, `her campaign`: an organization named after who owns it. */
export const team: Sieve = {
  id: "team",
  resolve: (source, context) => {
    if (source.form !== "description" || !TEAM_NOUNS.has(source.word)) return null;
    const owner = namedOwner(source, context) ?? pronounOwner(source, context);
    if (owner === null) return null;
    const label = owner.draft.kind === "person" ? (owner.text.split(" ").at(-1) ?? owner.text) : owner.text;
    return { kind: "organization", entities: [], name: `${label} ${source.word}` };
  },
};
