import type { Attribution } from "../../src/attribution/attribution.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import type { TokenRange } from "../../src/language/token-range.ts";
import { readDocument } from "../../src/document/read-document.ts";

/** A text with its attributions marked: `[Ada Holt] said {the bridge would hold}.` A source goes with the next content, or with the one before it. */
export interface MarkedText {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
}

interface Marked {
  readonly kind: "source" | "content";
  readonly start: number;
  readonly end: number;
}

const readMarks = (marked: string): { text: string; stretches: Marked[] } => {
  let text = "";
  const stretches: Marked[] = [];
  const open: number[] = [];
  for (const character of marked) {
    if (character === "[" || character === "{") open.push(text.length);
    else if (character === "]" || character === "}")
      stretches.push({ kind: character === "]" ? "source" : "content", start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, stretches: stretches.toSorted((a, b) => a.start - b.start || b.end - a.end) };
};

/** Reads a marked text. Each source with a content that follows it in its sentence or stands just before it. */
export const readMarked = (marked: string): MarkedText => {
  const { text, stretches } = readMarks(marked);
  const analysis = analyse(readDocument(text, { published: "2031-05-04", title: null, fallbackDate: null }));
  const rangeOf = ({ start, end }: Marked): TokenRange => {
    const first = analysis.tokens.findIndex((token) => token.start >= start);
    const last = analysis.tokens.findLastIndex((token) => token.end <= end);
    return { first, end: last + 1 };
  };
  const contents = stretches.filter(({ kind }) => kind === "content");
  const attributions = stretches
    .filter(({ kind }) => kind === "source")
    .map((source): Attribution => {
      const range = source.end > source.start ? rangeOf(source) : null;
      const near = contents.filter(
        (content) => Math.min(Math.abs(content.start - source.end), Math.abs(source.start - content.end)) < 30,
      );
      return {
        source: range,
        cue: { first: range?.end ?? 0, end: (range?.end ?? 0) + 1 },
        lemma: "say",
        act: "say",
        frame: "that",
        content: near.slice(0, 1).map(rangeOf),
        modality: "asserted",
        hearer: null,
        kind: "indirect",
        rule: "marked",
        venue: null,
        through: [],
        confidence: 1,
        within: null,
      };
    });
  return { analysis, attributions };
};
