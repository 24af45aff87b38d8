import type { Tag, Token } from "../../language/analysis.ts";
import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { AttributionRule } from "../rule.ts";

/** Verbs by which the writer, or nobody in particular, says how things look. */
const RAISING: ReadonlyMap<string, string> = new Map(
  ["seem", "appear"].flatMap((lemma) => [lemma, `${lemma}s`, `${lemma}ed`].map((form) => [form, lemma] as const)),
);

/** The place of the verb that raises, the head itself or what carries it: `seems to hold`; -1 where none does. */
const raisingVerb = ({ tokens }: Reading, { first, head, catenative }: VerbGroup): number =>
  catenative === null
    ? RAISING.has(tokens[head]?.lower ?? "")
      ? head
      : -1
    : first + tokens.slice(first, head).findLastIndex(({ lower }) => RAISING.has(lower));

/** What says how a thing looks: `to hold`, `unsafe`, `shaken`. */
const LOOKS: ReadonlySet<Tag | undefined> = new Set(["to", "adjective", "participle", "past"]);

/** How many adverbs are looked past: `seems [all too] likely`. */
const MOST_ADVERBS = 2;

/** What tells when or where something comes into sight: `The comet appeared [late] in May`. */
const SIGHTINGS: ReadonlySet<string> = new Set("late early live next first last alone online daily weekly".split(" "));

/** Whether what follows the verb says how a thing looks: `increasingly unsafe`, `like a dam`, `as if it would hold`. */
const tellsLooks = (tokens: readonly Token[], after: number, lemma: string): boolean => {
  let place = after;
  while (place - after < MOST_ADVERBS && /^(?:adverb|negation)$/.test(tokens[place]?.tag ?? "")) place++;
  const next = tokens[place];
  if (next === undefined || (lemma === "appear" && SIGHTINGS.has(next.lower))) return false;
  if (LOOKS.has(next.tag)) return true;
  if (place > after) return false;
  if (next.lower === "as") return /^(?:if|though)$/.test(tokens[place + 1]?.lower ?? "");
  return lemma === "seem" && (next.lower === "like" || next.tag === "noun");
};

const findAt = (reading: Reading, clauses: Clauses, group: VerbGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const verb = raisingVerb(reading, group);
  const lemma = RAISING.get(tokens[verb]?.lower ?? "");
  if (lemma === undefined || group.form !== "finite") return [];
  const after = verb + 1;
  const next = tokens[after];
  const cue = { first: group.first, end: after };
  const base = {
    source: null,
    cue,
    lemma,
    act: "show",
    modality: group.negated ? "negated" : "asserted",
    hearer: null,
  } as const;
  const subject = subjectOf(tokens, clauses, hiddenBy, group);
  const end = clauseEnd(reading, clauses, after);
  if (subject === null || end <= after) return [];
  const isDummy = tokens[subject.first]?.lower === "it" && subject.end === subject.first + 1;
  if (
    isDummy &&
    (next?.lower === "that" || next?.tag === "determiner" || next?.tag === "pronoun" || next?.tag === "name")
  ) {
    return [{ ...base, cue: { first: subject.first, end: after }, frame: "that", content: [{ first: after, end }] }];
  }
  if (!tellsLooks(tokens, after, lemma)) return [];
  return [
    {
      ...base,
      frame: "to",
      content: [
        { first: subject.first, end: subject.end },
        { first: after, end },
      ],
    },
  ];
};

/** The bridge seems to hold.  It appears that the bridge will hold.  Nobody is named who says so. */
export const raising: AttributionRule = {
  id: "raising",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => clauses.groups.flatMap((group) => findAt(reading, clauses, group))),
};
