import type { Act } from "../../lexicon/cues/cue.ts";
import type { Quotation } from "../../language/analysis.ts";
import { type TokenCoverage, coverageOf } from "../../language/token-coverage.ts";
import type { Attribution } from "../attribution.ts";
import { attributionOf } from "../attribution-of.ts";
import { isSureEnough } from "../confidence/least-confidence.ts";
import { surenessOf } from "../confidence/sureness.ts";
import { MARKED_WORDS, markedWords, saidInMarks } from "../grammar/marked-words.ts";
import type { Reading } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";
import { byText } from "../text-order.ts";

/** How many cues before words in marks are tried, the nearest first. */
const TRIED = 2;

/** What is done without words: words in marks beside it are seldom the doer's. */
const WORDLESS: ReadonlySet<Act> = new Set(["know", "decide", "agree"]);

/** What is done with words: inside what another says, only these have words in marks of their own. */
const SPOKEN: ReadonlySet<Act> = new Set([
  "say",
  "ask",
  "answer",
  "promise",
  "demand",
  "warn",
  "deny",
  "judge",
  "propose",
  "announce",
]);

/**
 * What the nearest cue says with words in marks, or the one before it; where a sure attribution holds the words, only what
 * stands wholly inside it: `Venn said [the mill pledged its crew a “fair winter”]`. Null where no cue fits.
 */
const claimOf = (reading: Reading, quotation: Quotation, held: TokenCoverage): Attribution | null => {
  const { first, last } = quotation;
  const isHeld = held.touches({ first, end: last });
  const clauses = reading.clausesAt(first);
  const before = clauses?.cues.filter(({ end }) => end <= first).slice(-TRIED) ?? [];
  for (const cue of before.toReversed()) {
    if (isHeld ? !SPOKEN.has(cue.cue.act) : WORDLESS.has(cue.cue.act)) continue;
    const proposal = clauses === undefined ? null : saidInMarks(reading, clauses, cue, quotation);
    if (proposal === null) continue;
    const isInside = held.holds({ first: cue.first, end: proposal.content.at(-1)?.end ?? cue.end });
    return isHeld && !isInside ? null : attributionOf(reading, MARKED_WORDS, proposal);
  }
  return null;
};

/** What another rule found the same cue to say, not surely, where it holds all of the words in marks: its bounds are finer; or null. */
const asFound = (rival: Attribution | undefined, { first, last }: Quotation): Attribution | null =>
  rival?.source && rival.content.some((range) => range.first <= first && range.end >= last)
    ? { ...rival, rule: MARKED_WORDS }
    : null;

/** Rules of nouns for what is said and thought. */
const NOMINAL: ReadonlySet<string> = new Set(["noun-cue", "viewpoint"]);

/** `[his pledge] to “mend the lock”`: what a noun was found to lead to, not surely, with the words in marks that nothing else holds; or null. */
const ofNoun = (one: Attribution, open: ReadonlyMap<number, Quotation>): Attribution | null => {
  if (!NOMINAL.has(one.rule)) return null;
  for (const { first, end } of one.content) {
    for (let place = first; place < end; place++) {
      const quotation = open.get(place);
      if (quotation !== undefined) return asFound(one, quotation);
    }
  }
  return null;
};

const sizeOf = ({ content }: Attribution): number => content.reduce((sum, { first, end }) => sum + end - first, 0);

/** `listed [two boats] and “a good deal of rope”`: whether one tells only a part of what the other tells. */
const tellsLess = (less: Attribution, more: Attribution): boolean =>
  sizeOf(less) < sizeOf(more) &&
  less.content.every(({ first, end }) => more.content.some((whole) => first >= whole.first && end <= whole.end));

/**
 * Words in marks that no sure attribution holds are given to the nearest cue before them: somebody said them, and who
 * else than its speaker, though the cue takes no such words elsewhere: `Orr opened the
 * night with a toast to “the ones who rowed home”`.
 * What the same cue was found to say less surely, or only a part of, gives way. Where no verb is such a cue, a noun is.
 */
export const claimMarkedWords: Refiner = {
  id: "claim-marked-words",
  refine: (attributions, reading) => {
    const quotations = markedWords(reading);
    if (quotations.length === 0) return attributions;
    const size = reading.tokens.length;
    const marks = coverageOf(
      size,
      quotations.map(({ first, last }) => ({ first, end: last })),
    );
    const isSure = (attribution: Attribution): boolean =>
      isSureEnough({ ...attribution, confidence: surenessOf(reading, attribution) }, null);
    const sure: Attribution[] = [];
    const unsure = new Map<number, Attribution>();
    for (const one of attributions) {
      if (!one.content.some((range) => marks.touches(range))) continue;
      if (isSure(one)) sure.push(one);
      else unsure.set(one.cue.first, one);
    }
    const held = coverageOf(
      size,
      sure.flatMap(({ content }) => content),
    );
    const found = new Map<number, Attribution>();
    const open = new Map<number, Quotation>();
    for (const quotation of quotations) {
      const { first, last } = quotation;
      const claim = claimOf(reading, quotation, held);
      if (claim !== null) found.set(claim.cue.first, asFound(unsure.get(claim.cue.first), quotation) ?? claim);
      else if (!held.touches({ first, end: last })) open.set(first, quotation);
    }
    for (const one of unsure.values()) {
      const claim = ofNoun(one, open);
      if (claim !== null) found.set(claim.cue.first, claim);
    }
    for (const attribution of attributions) {
      const claim = found.get(attribution.cue.first);
      if (claim && isSure(attribution) && !tellsLess(attribution, claim)) found.delete(attribution.cue.first);
    }
    if (found.size === 0) return attributions;
    const kept = attributions.filter(({ cue }) => !found.has(cue.first));
    return [...kept, ...found.values()].sort(byText);
  },
};
