import { ORGANIZATION_NOUNS } from "../../lexicon/people/organization-words.ts";
import { countLeading } from "../../text/count-leading.ts";
import { type Scene, blockAt, printedRange } from "../scene.ts";
import type { Cast } from "../entities/collect-entities.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import type { Sieve } from "./sieve.ts";
import { UNNAMED } from "./sieve.ts";

/** What newspapers are called. */
const NEWSPAPERS: readonly string[] = [
  "times",
  "post",
  "journal",
  "tribune",
  "herald",
  "gazette",
  "chronicle",
  "star",
  "news",
  "telegraph",
  "guardian",
  "globe",
  "observer",
];

/** Words of a name that a common noun takes up again: `the team` for `Harbor Rowing Team`. */
const TAKES_UP: Readonly<Record<string, readonly string[]>> = {
  newspaper: NEWSPAPERS,
  paper: NEWSPAPERS,
  network: ["news", "cnn", "nbc", "abc", "cbs", "bbc"],
  agency: ["agency", "bureau", "administration"],
};

/** The organization named last whose name has the noun, within a bounded stretch before. */
const namedBefore = (scene: Scene, cast: Cast, { word, head }: SourceMention, position: number): number | null => {
  const wanted = new Set([word, ...(TAKES_UP[word] ?? [])]);
  for (let at = position - 1; at >= 0 && position - at <= 40; at--) {
    const mention = cast.mentions[at];
    if (mention === undefined || blockAt(scene, head) - blockAt(scene, mention.range.first) > 8) break;
    const entity = cast.entityOf[at] ?? -1;
    if (cast.drafts[entity]?.kind === "organization" && wanted.has(mention.words.at(-1) ?? "")) return entity;
  }
  return null;
};

/** How many names begin before a place. */
const namesBefore = ({ mentions }: Cast, place: number): number =>
  countLeading(mentions, ({ range }) => range.first < place);

/** `the team`, `Britain's parliament`, `U.S. intelligence`: a body by its common noun. */
export const organizationNoun: Sieve = {
  id: "organization-noun",
  resolve: (source, { scene, cast }) => {
    const { form, word, plural, owner, phrase, head } = source;
    if (form !== "description" || plural || !(ORGANIZATION_NOUNS.has(word) || word === "intelligence")) return null;
    if (owner !== null) {
      const first = cast.mentions[owner]?.range.first ?? phrase.first;
      return { kind: "organization", entities: [], name: printedRange(scene, Math.max(first, phrase.first), head + 1) };
    }
    const entity = namedBefore(scene, cast, source, namesBefore(cast, head));
    if (entity !== null) return { kind: "organization", entities: [entity] };
    return UNNAMED(word === "group" ? "group" : "organization");
  },
};
