import type { Link } from "../entities/find-bearer.ts";
import type { Sieve } from "./sieve.ts";

const namedBy = (link: Link): Sieve => ({
  id: link,
  resolve: ({ form, names }, { cast }) => {
    const [name] = names;
    if (form !== "name" || name === undefined || cast.links[name] !== link) return null;
    const entity = cast.entityOf[name] ?? -1;
    const draft = cast.drafts[entity];
    return draft ? { kind: draft.kind, entities: [entity] } : null;
  },
});

/** `Ada Holt said`, `the Harbor Trust said`: named as it is named in full. */
export const fullName = namedBy("full-name");
/** `Holt said`: a part of a name the document gives in full. */
export const surname = namedBy("surname");
/** `Hotlin said` where the document has a Holtin: one slip of the pen away. */
export const variant = namedBy("variant");
