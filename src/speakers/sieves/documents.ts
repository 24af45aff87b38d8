import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import { type Sieve, type SieveContext, UNNAMED } from "./sieve.ts";

/** A body or person in front of the document's noun, or behind its `by`, `from`, `of`. */
const issuerOf = ({ owner, head, range }: SourceMention, { cast, index, scene }: SieveContext): number | null => {
  if (owner !== null) return owner;
  for (let place = head + 1; place < range.end && place < head + 12; place++) {
    const preposition = scene.tokens[place]?.lower;
    if (preposition !== "by" && preposition !== "from" && preposition !== "of") continue;
    for (let next = place + 1; next < place + 6 && next < range.end; next++) {
      const name = index.nameAt[next] ?? -1;
      if (name !== -1) return cast.mentions[name]?.kind === "place" ? null : name;
    }
  }
  return null;
};

/** `a Harbor Trust survey`, `the report`: a document, named by the body or person that issued it. */
export const documents: Sieve = {
  id: "document",
  resolve: (source, context) => {
    if (source.form !== "description" || !DOCUMENT_NOUNS.has(source.word)) return null;
    const issuer = issuerOf(source, context);
    const entity = issuer === null ? -1 : (context.cast.entityOf[issuer] ?? -1);
    const draft = context.cast.drafts[entity];
    return draft === undefined || draft.isPlace ? UNNAMED("document") : { kind: "document", entities: [entity] };
  },
};
