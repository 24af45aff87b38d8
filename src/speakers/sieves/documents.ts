import { takesUpDocument } from "../../lexicon/people/document-words.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import { type Sieve, type SieveContext, UNNAMED } from "./sieve.ts";

/** Words after a document's noun in which its issuer is looked for. */
const ISSUER_WITHIN = 12;
/** Words before `the report` in which the document is looked for that it takes up. */
const LOOK_BACK = 400;
const BY = new Set(["by", "from", "of"]);

/** Place in `Cast.drafts`; null for nobody, and for a place, which issues nothing. */
const entityNamed = ({ cast }: SieveContext, name: number): number | null => {
  const entity = cast.entityOf[name] ?? -1;
  const draft = cast.drafts[entity];
  return draft === undefined || draft.isPlace ? null : entity;
};

/** Behind the noun's `by`, `from`, `of`: `the lawsuit filed by a clerk named Ada Holt`. */
const issuerBehind = (context: SieveContext, head: number, end: number): number | null => {
  const { tokens, sentenceOf } = context.scene;
  for (let place = head + 1; place < end && place < head + ISSUER_WITHIN; place++) {
    if (sentenceOf[place] !== sentenceOf[head]) return null;
    if (!BY.has(tokens[place]?.lower ?? "")) continue;
    for (let next = place + 1; next < place + 6 && next < end; next++) {
      const name = context.index.nameAt[next] ?? -1;
      if (name !== -1) return entityNamed(context, name);
    }
  }
  return null;
};

/** In front of the noun: `the Harbor Trust survey`, `Holt's letter`. */
const issuerBefore = (context: SieveContext, head: number): number | null => {
  const { tokens } = context.scene;
  let place = head - 1;
  while (place > head - 4 && (tokens[place]?.tag === "adjective" || tokens[place]?.tag === "genitive")) place--;
  const name = context.index.nameAt[place] ?? -1;
  return name === -1 ? null : entityNamed(context, name);
};

/** `the suit` where `a lawsuit filed by Ada Holt` stands before: who issued what it takes up. */
const issuerOfEarlier = (context: SieveContext, noun: string, head: number): number | null => {
  const { tokens } = context.scene;
  for (let place = head - 1; place >= 0 && place > head - LOOK_BACK; place--) {
    const before = tokens[place]?.lower ?? "";
    if (!DOCUMENT_NOUNS.has(before) || !takesUpDocument(noun, before)) continue;
    const issuer = issuerBefore(context, place) ?? issuerBehind(context, place, tokens.length);
    if (issuer !== null) return issuer;
  }
  return null;
};

/** `a Harbor Trust survey`, `the report`: a document, named by the body or person that issued it. */
export const documents: Sieve = {
  id: "document",
  resolve: ({ form, word, owner, head, range, definite }, context) => {
    if (form !== "description" || !DOCUMENT_NOUNS.has(word)) return null;
    const issuer =
      (owner === null ? issuerBehind(context, head, range.end) : entityNamed(context, owner)) ??
      (definite && owner === null ? issuerOfEarlier(context, word, head) : null);
    return issuer === null ? UNNAMED("document") : { kind: "document", entities: [issuer] };
  },
};
