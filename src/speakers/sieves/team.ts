import { TEAM_NOUNS } from "../../lexicon/people/organization-words.ts";
import type { Sieve } from "./sieve.ts";

/** `the Holt campaign`, `Holt's campaign`: an organization named after who owns it. */
export const team: Sieve = {
  id: "team",
  resolve: ({ form, word, owner, head }, { cast, scene }) => {
    if (form !== "description" || owner === null || !TEAM_NOUNS.has(word)) return null;
    const mention = cast.mentions[owner];
    const draft = cast.drafts[cast.entityOf[owner] ?? -1];
    if (mention === undefined || draft === undefined || draft.isPlace) return null;
    const label = draft.kind === "person" ? (mention.text.split(" ").at(-1) ?? mention.text) : mention.text;
    const { start, end } = scene.tokens[head] ?? { start: 0, end: 0 };
    return {
      kind: "organization",
      entities: [],
      name: `${label} ${scene.analysis.document.text.slice(start, end).toLowerCase()}`,
    };
  },
};
