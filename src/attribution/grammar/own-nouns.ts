import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { allForms } from "../../lexicon/inflection.ts";
import { isThing } from "./persons.ts";
import type { Clauses, Reading } from "./reading.ts";
import { speakerOf } from "./speaker-of.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Whose a noun is by the verb that it is the object of: `[Dolan] [renewed] his call`. Places are token positions. */
export interface OwnNoun {
  readonly source: TokenRange;
  readonly cueFirst: number;
}

/** The pronouns that each possessive may go back to. */
const OWNERS: ReadonlyMap<string, RegExp> = new Map([
  ["my", /^i$/],
  ["our", /^we$/],
  ["your", /^you$/],
  ["his", /^(?:he|who)$/],
  ["her", /^(?:she|who)$/],
  ["their", /^(?:they|who|some|many|others|most|several|few|both|all)$/],
]);

/** Whether a possessive may go back to the subject: `Ruiz … his`, `they … their`, but `she … his`, `the storm … his`. */
const mayOwn = (tokens: readonly Token[], { end }: TokenRange, possessive: Token): boolean => {
  const head = tokens[end - 1];
  if (head?.tag === "pronoun" || head?.tag === "wh") return OWNERS.get(possessive.lower)?.test(head.lower) === true;
  if (head?.tag !== "name" && head?.tag !== "noun") return false;
  const isMany = possessive.lower === "their" && /[^s]s$/.test(head.lower); // `bakers … their`
  return isMany || (!isThing(head) && /^(?:his|her|their)$/.test(possessive.lower));
};

/** `ratcheted [up] his attacks`, `expanded [upon] his call`. */
const PARTICLE = /^(?:up|down|out|off|back|upon)$/;

/** `lost their [vote] on it`: who has no say any more, or none yet. */
const LACKING: ReadonlySet<string> = new Set("lose lack miss forfeit await need deserve".split(" ").flatMap(allForms));

/** The verb whose object begins at `place`: `renewed [his call]`. */
const verbBefore = ({ tokens }: Reading, { groups }: Clauses, place: number): VerbGroup | undefined => {
  const after = PARTICLE.test(tokens[place - 1]?.lower ?? "") ? place - 1 : place;
  return groups.find(({ end }) => end === after);
};

/**
 * `[Dolan] renewed [his] call`: the subject of the verb before the possessive at `place`, and the verb's first word; null
 * where another owns the noun, or where a cue takes it whole: `regretted his call`.
 */
export const ownNoun = (reading: Reading, clauses: Clauses, place: number): OwnNoun | null => {
  const { tokens } = reading;
  const possessive = tokens[place];
  if (possessive?.tag !== "possessive") return null;
  const verb = verbBefore(reading, clauses, place);
  if (verb === undefined || verb.passive || LACKING.has(tokens[verb.head]?.lower ?? "")) return null;
  if (clauses.cues.some(({ group, cue }) => group === verb && cue.frames.includes("object"))) return null;
  const subject = speakerOf(reading, clauses, { group: verb });
  if (subject === null || !mayOwn(tokens, subject, possessive)) return null;
  return { source: { first: subject.first, end: subject.end }, cueFirst: verb.first };
};
