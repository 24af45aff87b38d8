import type { Tag, Token } from "../../language/analysis.ts";
import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
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

/** `increasingly unsafe`, `like a mistake`, `a mistake`, `as if it would hold`: whether what follows says how a thing looks. */
const tellsLooks = (tokens: readonly Token[], first: number, lemma: string): boolean => {
  let place = first;
  while (place - first < MOST_ADVERBS && /^(?:adverb|negation)$/.test(tokens[place]?.tag ?? "")) place++;
  const [next, behind] = [tokens[place], tokens[place + 1]];
  if (next === undefined || (lemma === "appear" && SIGHTINGS.has(next.lower))) return false;
  // `appeared [to the children]`
  if (next.tag === "to" && /^(?:the|an?|him|her|us|them|me|you)$/.test(behind?.lower ?? "")) return false;
  if (LOOKS.has(next.tag) || tokens[first - 1]?.lower === "like") return true;
  if (next.lower === "as") return place === first && /^(?:if|though)$/.test(behind?.lower ?? "");
  return lemma === "seem" && (next.tag === "noun" || /^an?$/.test(next.lower));
};

const findAt = (reading: Reading, clauses: Clauses, group: VerbGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const verb = raisingVerb(reading, group);
  const lemma = RAISING.get(tokens[verb]?.lower ?? "");
  if (lemma === undefined || group.form !== "finite") return [];
  // `seems [like] a mistake`: part of the cue
  const after = tokens[verb + 1]?.lower === "like" ? verb + 2 : verb + 1;
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
  const isDummy = subject !== null && tokens[subject.first]?.lower === "it" && subject.end === subject.first + 1;
  const end = next?.tag === "to" || isDummy ? clauseEnd(reading, clauses, after) : phraseEnd(reading, clauses, after);
  if (subject === null || end <= after) return [];
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
