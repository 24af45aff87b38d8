import type { ClaimKind, ClaimRecord } from "../../src/claims/record.ts";
import type { GoldClaim } from "../../src/evaluation/gold.ts";
import type { Span } from "../../src/text/span.ts";

/** What a case says of a claim; pieces are words of the text, found where they first stand. */
export interface Worded {
  readonly kind?: ClaimKind;
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly name?: string;
  readonly said?: string;
}

const find = (text: string, words: string): Span => {
  const unit = text.indexOf(words);
  if (unit === -1) throw new RangeError(`“${words}” does not stand in the text`);
  const start = Array.from(text.slice(0, unit)).length;
  return { start, end: start + Array.from(words).length };
};

const findAll = (text: string, words: string | undefined): Span[] => (words === undefined ? [] : [find(text, words)]);

export const goldClaim = (text: string, worded: Worded & { readonly optional?: boolean }): GoldClaim => ({
  kind: worded.kind ?? "indirect",
  spans: worded.content.map((words) => find(text, words)),
  cue: findAll(text, worded.cue),
  source: findAll(text, worded.source),
  optional: worded.optional ?? false,
  name: worded.name ?? null,
  said: worded.said ?? null,
});

export const claimRecord = (text: string, worded: Worded & { readonly within?: string }): ClaimRecord => {
  const [cue] = findAll(text, worded.cue);
  const [mention] = findAll(text, worded.source);
  return {
    id: "",
    kind: worded.kind ?? "indirect",
    text: worded.content.join(" … "),
    quotations: [],
    spans: worded.content.map((words) => ({ ...find(text, words), line: 1, column: 1 })),
    cue: cue ? { text: worded.cue ?? "", ...cue, lemma: "say", act: "say", negated: false } : null,
    speaker: {
      name: worded.name ?? null,
      id: null,
      kind: "person",
      role: null,
      mention: mention ? { text: worded.source ?? "", ...mention } : null,
      resolved_by: null,
      members: [],
      justification: null,
    },
    said:
      worded.said === undefined ? null : { value: worded.said, text: null, start: null, end: null, basis: "document" },
    dates: [],
    to: null,
    venue: null,
    through: [],
    within: worded.within ?? null,
    modality: "asserted",
    region: "body",
    confidence: 1,
    rule: "test",
  };
};
