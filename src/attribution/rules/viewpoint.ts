import type { Token } from "../../language/analysis.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { appositiveEnd } from "../grammar/inverted-subjects.ts";
import { possessorAt } from "../grammar/possessors.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { skipPrepositional } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { trimmed } from "../grammar/trimmed.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** What somebody's words or eyes are called: `in her words`, `in the eyes of many`. */
const VIEWPOINTS: ReadonlyMap<string, "say" | "believe"> = new Map([
  ...[
    "words",
    "word",
    "phrase",
    "phrasing",
    "wording",
    "parlance",
    "telling",
    "account",
    "admission",
    "formulation",
  ].map((noun) => [noun, "say"] as const),
  ...[
    "view",
    "opinion",
    "eyes",
    "estimation",
    "judgment",
    "judgement",
    "mind",
    "reckoning",
    "estimate",
    "assessment",
    "accounting",
    "calculation",
    "calculations",
    "count",
  ].map((noun) => [noun, "believe"] as const),
]);

interface Viewpoint {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly noun: string;
  readonly end: number;
}

/** `To [Ruiz], it is a shame`: whose view it is, at the head of a sentence or behind a conjunction. */
const personAt = (tokens: readonly Token[], place: number, end: number): Viewpoint | null => {
  const before = tokens[place - 1];
  const opens = before === undefined || /^(?:stop|mark|conjunction|subordinator)$/.test(before.tag);
  if (tokens[place]?.lower !== "to" || !opens) return null;
  const after = skipNounPhrase(tokens, place + 1, end);
  const last = tokens[after - 1];
  const isPerson =
    last !== undefined &&
    after > place + 1 &&
    (/^(?:me|him|her|us|them)$/.test(last.lower) ||
      last.role !== null ||
      (last.classes & WORD_CLASS.actor) !== 0 ||
      last.tag === "name" ||
      /^(?:many|some|others|most|critics|supporters|opponents|voters|people|officials|experts|analysts|workers)$/.test(
        last.lower,
      ));
  if (!isPerson || tokens[after]?.tag !== "comma") return null;
  return { source: { first: place + 1, end: after }, cue: { first: place, end: place + 1 }, noun: "to", end: after };
};

/** `in the words of [the mayor]`, `by [her] own account`, `in [the mayor's] view`: at a preposition, or null. */
const viewpointAt = ({ tokens }: Reading, place: number, end: number): Viewpoint | null => {
  const person = personAt(tokens, place, end);
  if (person !== null) return person;
  if (!/^(?:in|by|to)$/.test(tokens[place]?.lower ?? "")) return null;
  const behind = skipNounPhrase(tokens, place + 1, end);
  // `his [telling]`, `the [reckoning] of`: what looks like a participle
  const last = VIEWPOINTS.has(tokens[behind]?.lower ?? "") ? behind : behind - 1;
  const noun = tokens[last]?.lower ?? "";
  if (last <= place || !VIEWPOINTS.has(noun)) return null;
  if (tokens[last + 1]?.lower === "of") {
    const first = last + 2;
    const after = skipPrepositional(tokens, skipNounPhrase(tokens, first, end), end);
    const source = { first, end: appositiveEnd(tokens, after, end) };
    return after > first ? { source, cue: { first: place, end: first }, noun, end: source.end } : null;
  }
  for (let owner = last - 1; owner > place; owner--) {
    const source = possessorAt(tokens, owner, place + 1);
    if (source !== null) return { source, cue: { first: owner + 1, end: last + 1 }, noun, end: last + 1 };
  }
  return null;
};

/** Further on than this no semicolon is looked for; a bound keeps the work per viewpoint constant. */
const REACH = 160;

/** The sentence without the viewpoint; right before a quotation, what is quoted and goes on from there. */
const contentOf = (
  reading: Reading,
  { sentence, groups }: Clauses,
  place: number,
  end: number,
): readonly TokenRange[] => {
  const { tokens } = reading;
  const before = trimmed(tokens, sentence.first, place);
  const semicolon = tokens.slice(end, Math.min(sentence.end, end + REACH)).findIndex(({ tag }) => tag === "semicolon");
  const last = semicolon === -1 ? sentence.end : end + semicolon;
  const after = trimmed(tokens, tokens[end]?.tag === "colon" ? end + 1 : end, last);
  // `Ruiz said that, in her view, [the bridge holds]`: the viewpoint belongs to what is said.
  if (after !== null && tokens[place - 1]?.tag === "comma" && tokens[place - 2]?.lower === "that") return [after];
  const isQuoted = after !== null && quotationFrom(reading, after.first) !== undefined;
  // `It was, in his words, “a rout”`: the words end a clause that lacks its predicate, and all of the sentence before.
  const verbs = groups.filter(({ first }) => first < place);
  const lacks =
    before !== null &&
    tokens[place - 1]?.tag === "comma" &&
    verbs.length === 1 &&
    verbs[0]?.head === before.end - 1 &&
    tokens[before.end - 1]?.tag === "be";
  if (after !== null && (isQuoted || place - sentence.first <= 1)) return before && lacks ? [before, after] : [after];
  const mark = tokens[place - 1]?.tag === "mark" ? place - 2 : place - 1;
  const encloses =
    /^(?:comma|dash)$/.test(tokens[mark]?.tag ?? "") || /^(?:verb|past|be|have)$/.test(tokens[end]?.tag ?? "");
  return encloses ? [before, after].filter((piece) => piece !== null) : [];
};

const findIn = (reading: Reading, clauses: Clauses): Proposal[] => {
  const { sentence } = clauses;
  const proposals: Proposal[] = [];
  for (let place = sentence.first; place < sentence.end; place++) {
    if (sentence.quotation === null && reading.hiddenBy[place] !== -1) continue;
    const found = viewpointAt(reading, place, sentence.end);
    const content = found ? contentOf(reading, clauses, place, found.end) : [];
    if (found === null || content.length === 0) continue;
    proposals.push({
      source: found.source,
      cue: found.cue,
      lemma: found.noun,
      act: VIEWPOINTS.get(found.noun) ?? "believe",
      frame: "that",
      content,
      modality: "asserted",
      hearer: null,
    });
    place = found.end;
  }
  return proposals;
};

/** The bridge was, in the words of the mayor, “a wonder.”  In her view, it should be closed. */
export const viewpoint: AttributionRule = {
  id: "viewpoint",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
