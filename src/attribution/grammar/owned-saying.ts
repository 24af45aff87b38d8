import type { TokenRange } from "../../language/token-range.ts";
import { SAYINGS } from "../../lexicon/cues/sayings.ts";
import { appositiveEnd } from "./inverted-subjects.ts";
import { possessorAt } from "./possessors.ts";
import type { Clauses, Reading } from "./reading.ts";
import { skipPrepositional } from "./settings.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";

/** A saying with whose it is. Places are token positions. */
export interface OwnedSaying {
  readonly source: TokenRange;
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly lemma: string;
}

/** Whose saying stands at `first`, and past its noun: `[the mayor]'s verdict`, `the verdict of [the mayor]`. */
export const ownedSaying = ({ tokens }: Reading, { sentence }: Clauses, first: number): OwnedSaying | null => {
  const after = skipNounPhrase(tokens, first, sentence.end);
  const saying = SAYINGS.get(tokens[after - 1]?.lower ?? "");
  if (saying === undefined || after === first) return null;
  for (let place = after - 2; place >= first; place--) {
    const source = possessorAt(tokens, place, first);
    if (source !== null) return { source, cueFirst: place + 1, cueEnd: after, lemma: saying.lemma };
  }
  if (!/^(?:of|from|by)$/.test(tokens[after]?.lower ?? "")) return null;
  const name = skipPrepositional(tokens, skipNounPhrase(tokens, after + 1, sentence.end), sentence.end);
  if (name === after + 1) return null;
  const source = { first: after + 1, end: appositiveEnd(tokens, name, sentence.end) };
  return { source, cueFirst: first, cueEnd: after, lemma: saying.lemma };
};
