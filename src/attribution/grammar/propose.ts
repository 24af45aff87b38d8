import type { Quotation } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import type { Modality, Proposal } from "../attribution.ts";
import type { CueGroup } from "./match-cue.ts";

const HYPOTHETICAL = new Set(["would", "could", "might", "may", "should", "wouldn't", "couldn't", "'d"]);

/** `would not say whether`, `will not confirm`: whoever will not speak declines to. */
const REFUSING = new Set(["will", "would", "won't", "wouldn't"]);
const WITHHELD = new Set([
  "say",
  "tell",
  "confirm",
  "comment",
  "disclose",
  "reveal",
  "discuss",
  "specify",
  "explain",
  "name",
  "elaborate",
]);

/** What a verb group says about whether its content was uttered at all. */
export const modalityOf = ({ group, cue }: CueGroup): Modality => {
  if (group.catenative?.withholds) return "declined";
  if (group.negated) return REFUSING.has(group.modal ?? "") && WITHHELD.has(cue.lemma) ? "declined" : "negated";
  return group.modal !== null && HYPOTHETICAL.has(group.modal) ? "hypothetical" : "asserted";
};

/** A proposal of a verbal cue. */
export const propose = (
  cue: CueGroup,
  source: TokenRange | null,
  content: readonly TokenRange[],
  frame: Frame,
  hearer: TokenRange | null = null,
): Proposal => ({
  source: source && { first: source.first, end: source.end },
  cue: { first: cue.first, end: cue.end },
  lemma: cue.cue.lemma,
  act: cue.cue.act,
  frame,
  content,
  modality: modalityOf(cue),
  hearer,
});

/** An utterance that no verb of speech goes with: that of a label, of an introduction, behind an action. */
export const proposeSaid = (source: TokenRange, cue: TokenRange, { first, last }: Quotation): Proposal => ({
  source: { first: source.first, end: source.end },
  cue,
  lemma: "say",
  act: "say",
  frame: "quotation",
  content: [{ first, end: last }],
  modality: "asserted",
  hearer: null,
});
