import type { AttributionKind } from "../../src/attribution/attribution.ts";
import { circumstancesOf } from "../../src/attribution/confidence/circumstances.ts";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import { readClauses } from "../../src/attribution/grammar/reading.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { compare } from "../../src/evaluation/compare.ts";
import { analyse } from "../../src/language/analyse.ts";
import { extractRecord } from "../../src/pipeline.ts";
import type { Example } from "./logistic-regression.ts";
import type { Annotated } from "./polnear.ts";

/** From here on a claim is called sure: nine in ten are right. */
export const SURE = 0.9;

/** A claim that was found in an article, with how sure the program was. */
export interface Rated extends Example {
  readonly confidence: number;
  readonly kind: AttributionKind;
}

/** What was found in one article, sure or not, and how many claims a person marks in it. */
export interface RatedArticle {
  readonly claims: readonly Rated[];
  readonly gold: number;
  /** Of the claims at 0.9 and above, shown alone: how many count, and how many of these are right. */
  readonly sure: { readonly claims: number; readonly right: number };
  readonly isHeldOut: boolean;
}

/**
 * Rates the claims of an article: right where content and source are. Claims inside another's content that nobody marked
 * count neither way, as the annotators mark each word once.
 */
export const rateArticle = ({ source, gold, isHeldOut }: Annotated): RatedArticle => {
  const { claims } = extractRecord(source, { fallbackDate: null, leastConfidence: 0 });
  const reading = readClauses(analyse(readDocument(source.text, { published: null, title: null, fallbackDate: null })));
  const attributions = findAttributions(reading, 0);
  const { outcomes, extras } = compare(gold, claims);
  const right = new Set(outcomes.flatMap((outcome) => (outcome.found && outcome.source ? [outcome.found] : [])));
  const counted = new Set([...outcomes.flatMap(({ found }) => found ?? []), ...extras]);
  const rated = claims.flatMap((claim, place): Rated[] => {
    const attribution = attributions[place];
    if (attribution === undefined || !counted.has(claim)) return [];
    const circumstances = circumstancesOf(reading, attribution);
    return [{ circumstances, isRight: right.has(claim), confidence: claim.confidence, kind: claim.kind }];
  });
  const alone = compare(
    gold,
    claims.filter(({ confidence }) => confidence >= SURE),
  );
  const found = alone.outcomes.filter((outcome) => outcome.found);
  const sure = {
    claims: found.length + alone.extras.length,
    right: found.filter(({ source: isRight }) => isRight).length,
  };
  return { claims: rated, gold: gold.claims.length, sure, isHeldOut };
};
