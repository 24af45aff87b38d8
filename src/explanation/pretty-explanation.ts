import { placeOf, type Screen } from "../output/pretty-claim.ts";
import { visibleLine } from "../output/visible.ts";
import { wrap } from "../output/wrap.ts";
import type { DroppedProposal, ExplainedClaim, IdleCue, LineExplanation } from "./explain-line.ts";
import { REFINER_MEANINGS, RULE_MEANINGS } from "./meanings.ts";
import { confidenceReason, dateReason, entryReason, noFrameReason, speakerReason } from "./reasons.ts";

const LABEL = 12;

/** `rule        cue-clause, as in …`, the words in a column of their own. */
const labelled = (label: string, words: string, { width, palette }: Screen): string[] =>
  wrap(visibleLine(words), Math.max(width - LABEL - 4, 20)).map(
    (line, place) => `    ${palette.quiet((place === 0 ? label : "").padEnd(LABEL))}${line}`,
  );

const ruleWords = (rule: string): string => {
  const example = RULE_MEANINGS[rule];
  return example === undefined ? rule : `${rule}, as in: ${example}`;
};

const claimBlock = (
  { claim, rule, frame, entry, within }: ExplainedClaim,
  published: string | null,
  file: string,
  screen: Screen,
): string => {
  const { palette, width } = screen;
  const [first] = claim.spans;
  const row = (label: string, words: string): string[] => labelled(label, words, screen);
  return [
    ...wrap(visibleLine(claim.text), width - 2).map((line) => `  ${palette.title(line)}`),
    `    ${palette.quiet(`${placeOf(file, first?.line ?? null, first?.column ?? null)} · ${claim.kind} · ${claim.modality}`)}`,
    ...row("rule", ruleWords(rule)),
    ...row("frame", frame),
    ...row("cue", `“${claim.cue?.text ?? ""}”: ${entryReason(entry)}`),
    ...row("speaker", speakerReason(claim)),
    ...row("said", dateReason(claim, published)),
    ...row("confidence", confidenceReason(claim, rule, frame)),
    ...(within === null ? [] : row("within", within.text)),
  ].join("\n");
};

const droppedBlock = ({ rule, refiner, source, cue, content, instead }: DroppedProposal, screen: Screen): string => {
  const meaning = REFINER_MEANINGS[refiner];
  return [
    ...wrap(visibleLine(`[${source ?? "nobody"}] ‹${cue}› ${content}`), screen.width - 2).map((line) => `  ${line}`),
    ...labelled("proposed by", ruleWords(rule), screen),
    ...labelled("left out by", meaning === undefined ? refiner : `${refiner}: ${meaning}`, screen),
    ...(instead === null ? [] : labelled("instead", instead.text, screen)),
  ].join("\n");
};

const idleBlock = ({ words, lemma, takes, noFrame }: IdleCue, screen: Screen): string =>
  [`  ‹${visibleLine(words)}› ${lemma}`, ...labelled("no claim", noFrameReason(noFrame, takes), screen)].join("\n");

/** Nothing, or a heading and its blocks. */
const section = (heading: string, blocks: readonly string[], { palette }: Screen): string[] =>
  blocks.length === 0 ? [] : [palette.warning(heading), ...blocks];

/** Why the claims of a line were found, and why others were not, for people. */
export const prettyExplanation = (
  file: string,
  published: string | null,
  { line, text, isRead, claims, dropped, idle }: LineExplanation,
  screen: Screen,
): string => {
  const { palette, width } = screen;
  const none = isRead
    ? "no claim touches this line"
    : "no claim: this line is empty, or was taken for furniture of the page";
  return `${[
    [palette.quiet(placeOf(file, line, null)), ...wrap(visibleLine(text), width)].join("\n"),
    ...(claims.length === 0 ? [palette.warning(none)] : claims.map((one) => claimBlock(one, published, file, screen))),
    ...section(
      "Proposed, and left out:",
      dropped.map((one) => droppedBlock(one, screen)),
      screen,
    ),
    ...section(
      "Cues that no rule took:",
      idle.map((one) => idleBlock(one, screen)),
      screen,
    ),
  ].join("\n\n")}\n`;
};
