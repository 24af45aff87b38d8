import type { Block } from "../../document/document.ts";
import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { proposeSaid } from "../grammar/propose.ts";
import type { Reading } from "../grammar/reading.ts";
import type { AttributionRule } from "../rule.ts";

/** Labels of more words than this are sentences. */
const LONGEST = 6;

/** A paragraph `LABEL: words`: places are token positions. */
interface LabelledParagraph {
  readonly label: TokenRange;
  /** The colon; the label itself where it has none: `Q. Will it hold?` */
  readonly cue: TokenRange;
  readonly content: TokenRange;
  readonly region: Block["region"];
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** Past an aside at the head of a turn: `(laughs) He agreed.` */
const pastAside = (tokens: readonly Token[], first: number, end: number): number => {
  if (tokens[first]?.tag !== "open") return first;
  for (let place = first + 1; place < end && place - first < 8; place++)
    if (tokens[place]?.tag === "close") return place + 1;
  return first;
};

/** `Q.` and `A.`, as printed interviews mark question and answer. */
const isTurn = (token: Token | undefined): boolean => token?.lower === "q." || token?.lower === "a.";

/** The label that a paragraph begins with, and its cue; null where it begins with none. */
const labelAt = (
  tokens: readonly Token[],
  first: number,
  end: number,
): { label: TokenRange; cue: TokenRange } | null => {
  let colon = first;
  while (colon < end && colon - first <= LONGEST && tokens[colon]?.tag !== "colon") colon++;
  if (tokens[colon]?.tag === "colon" && colon > first)
    return { label: { first, end: colon }, cue: { first: colon, end: colon + 1 } };
  const turn = { first, end: first + 1 };
  return isTurn(tokens[first]) ? { label: turn, cue: turn } : null;
};

/** The paragraphs that begin with a name or a letter and a colon, by block. */
const labelledParagraphs = ({ tokens, document, sentences }: Reading): LabelledParagraph[] => {
  const ends = new Map<number, number>();
  const firsts = new Map<number, number>();
  for (const { first, end, block, quotation } of sentences) {
    if (quotation !== null) continue;
    if (!firsts.has(block)) firsts.set(block, first);
    ends.set(block, end);
  }
  return [...firsts].flatMap(([block, first]): LabelledParagraph[] => {
    const end = ends.get(block) ?? first;
    const region = document.blocks[block]?.region;
    const found = labelAt(tokens, first, end);
    if (region === undefined || found === null) return [];
    const { label, cue } = found;
    const content = { first: pastAside(tokens, cue.end, end), end };
    const isName = tokens
      .slice(label.first, label.end)
      .every(({ tag, capital }) => capital || tag === "stop" || tag === "number" || tag === "comma");
    // `THE FACTS: …` heads a paragraph, `THE PRESIDENT: …` names who speaks.
    const isHeading = tokens[label.first]?.lower === "the" && tokens[label.end - 1]?.role === null;
    return isName && !isHeading && content.end - content.first > 1 ? [{ label, cue, content, region }] : [];
  });
};

/** WALDEN: The bridge will hold.  Q: Will it?  A. It will.  (And in headlines: Ruiz: The bridge will hold) */
export const speakerLabel: AttributionRule = {
  id: "speaker-label",
  find: (reading) => {
    const { document, tokens } = reading;
    const paragraphs = labelledParagraphs(reading);
    const labelOf = ({ label }: LabelledParagraph): string =>
      document.text.slice(tokens[label.first]?.start, tokens[label.end - 1]?.end);
    const isPerson = ({ label }: LabelledParagraph): boolean =>
      tokens.slice(label.first, label.end).some(({ tag }) => tag === "name");
    const times = new Map<string, number>();
    for (const paragraph of paragraphs) times.set(labelOf(paragraph), (times.get(labelOf(paragraph)) ?? 0) + 1);
    const turns = paragraphs.filter(
      (paragraph) =>
        paragraph.region !== "headline" &&
        (isCapitals(labelOf(paragraph)) || (isPerson(paragraph) && (times.get(labelOf(paragraph)) ?? 0) > 1)),
    );
    const isTranscript = turns.length >= 2;
    const headlines = paragraphs.filter(
      (paragraph) =>
        paragraph.region === "headline" && isPerson(paragraph) && paragraph.content.end - paragraph.content.first > 3,
    );
    return [...(isTranscript ? turns : []), ...headlines].map(({ label, cue, content }) =>
      proposeSaid(label, cue, content),
    );
  },
};
