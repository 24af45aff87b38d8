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

/**
 * What is said without a verb of speech: behind a label, a signature, an introduction, an action.
 * @param frame "that" where the words are not in marks, and nobody's own: in a headline
 */
export const proposeSaid = (
  { first, end }: TokenRange,
  cue: TokenRange,
  content: TokenRange,
  frame: "quotation" | "that" = "quotation",
): Proposal => ({
  source: { first, end },
  cue,
  lemma: "say",
  act: "say",
  frame,
  content: [content],
  modality: "asserted",
  hearer: null,
});
