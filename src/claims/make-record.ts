import { createHash } from "node:crypto";
import type { Attribution } from "../attribution/attribution.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { Said } from "../dates/date-utterances.ts";
import type { Source } from "../input/source.ts";
import type { Analysis } from "../language/analysis.ts";
import { type TokenRange, spanOf } from "../language/token-range.ts";
import { type Positions, positionsOf } from "../text/positions.ts";
import { contains, cut, overlaps } from "../text/span.ts";
import { contentText, quotedStretches } from "./content-text.ts";
import {
  type ClaimRecord,
  type ContentDate,
  type DateRecord,
  type SaidRecord,
  type DocumentRecord,
  type PlacedSpan,
  RECORD_SCHEMA,
  type TextSpan,
} from "./record.ts";

/** What one document's record is made of. */
interface Material {
  readonly source: Source;
  readonly analysis: Analysis;
  readonly positions: Positions;
  readonly mentions: readonly DateMention[];
  readonly said: readonly (Said | null)[];
}

const textSpan = ({ source, analysis, positions }: Material, range: TokenRange | null): TextSpan | null => {
  const span = range && spanOf(analysis.tokens, range);
  return span ? { text: cut(source.text, span), ...positions.span(span) } : null;
};

const placedSpans = ({ analysis, positions }: Material, content: readonly TokenRange[]): PlacedSpan[] =>
  content.flatMap((range) => {
    const span = spanOf(analysis.tokens, range);
    return span ? [{ ...positions.span(span), ...positions.positionAt(span.start) }] : [];
  });

/** The same text gives the same id wherever it lies. */
const claimId = (sha256: string, kind: string, spans: readonly PlacedSpan[]): string =>
  createHash("sha256")
    .update([sha256, kind, ...spans.map(({ start, end }) => `${start}-${end}`)].join(" "))
    .digest("hex")
    .slice(0, 16);

const dateText = ({ source, positions }: Material, mention: DateMention): TextSpan => ({
  text: cut(source.text, mention),
  ...positions.span(mention),
});

const saidRecord = (material: Material, { mention, basis }: Said): SaidRecord => ({
  value: mention.value,
  ...dateText(material, mention),
  basis,
});

/** The dates inside the content; what is said of a date is not when it was said. */
const contentDates = (material: Material, content: readonly TokenRange[]): ContentDate[] => {
  const spans = content.map((range) => spanOf(material.analysis.tokens, range)).filter((span) => span !== null);
  return material.mentions
    .filter((mention) => spans.some((span) => contains(span, mention)))
    .map((mention) => {
      const { text, start, end } = dateText(material, mention);
      return { text, value: mention.value, start, end };
    });
};

/** Every date of the document and what it does there. */
const documentDates = (material: Material): DateRecord[] => {
  const uttered = new Set(material.said.flatMap((said) => (said ? [said.mention] : [])));
  const stamp = material.analysis.document.publishedSpan;
  return material.mentions.map((mention) => {
    const { text, start, end } = dateText(material, mention);
    const isStamp = stamp !== null && overlaps(stamp, mention);
    return {
      text,
      value: mention.value,
      start,
      end,
      role: isStamp ? "published" : uttered.has(mention) ? "said" : "mentioned",
    };
  });
};

/** Position of the block that the content begins in. */
const blockOf = ({ analysis }: Material, content: readonly TokenRange[]): number => {
  const start = analysis.tokens[content[0]?.first ?? 0]?.start ?? 0;
  return analysis.document.blocks.findLastIndex((block) => block.start <= start);
};

const claimOf = (material: Material, attribution: Attribution, position: number): ClaimRecord => {
  const { source, analysis } = material;
  const { kind, content, cue, lemma, act, modality, rule } = attribution;
  const spans = placedSpans(material, content);
  const cueSpan = textSpan(material, cue);
  const mention = textSpan(material, attribution.source);
  return {
    id: claimId(source.sha256, kind, spans),
    kind,
    text: contentText(source.text, analysis.tokens, content),
    quotations: quotedStretches(source.text, analysis.quotations, content),
    spans,
    cue: cueSpan && { ...cueSpan, lemma, act, negated: modality === "negated" || modality === "declined" },
    speaker: {
      name: mention?.text ?? null,
      id: null,
      kind: mention ? "person" : "none",
      role: null,
      mention,
      resolved_by: null,
      members: [],
    },
    said: material.said[position] ? saidRecord(material, material.said[position]) : null,
    dates: contentDates(material, content),
    to: textSpan(material, attribution.hearer)?.text ?? null,
    venue: null,
    through: attribution.through.flatMap((range) => {
      const carrier = textSpan(material, range);
      return carrier ? [{ text: carrier.text, name: carrier.text, start: carrier.start, end: carrier.end }] : [];
    }),
    within: null,
    modality,
    region: analysis.document.blocks[blockOf(material, content)]?.region ?? "body",
    confidence: 0.5,
    rule,
  };
};

/** Names the claim that holds each nested one by its id. */
const linkNested = (claims: readonly ClaimRecord[], attributions: readonly Attribution[]): ClaimRecord[] =>
  claims.map((claim, position) => {
    const within = attributions[position]?.within ?? null;
    return { ...claim, within: within === null ? null : (claims[within]?.id ?? null) };
  });

/** Joins what the stages found into the published record of one document. */
export const makeRecord = (
  source: Source,
  analysis: Analysis,
  attributions: readonly Attribution[],
  mentions: readonly DateMention[],
  said: readonly (Said | null)[],
): DocumentRecord => {
  const { document } = analysis;
  const material: Material = { source, analysis, positions: positionsOf(source.text), mentions, said };
  return {
    schema: RECORD_SCHEMA,
    file: source.file,
    id: source.id,
    sha256: source.sha256,
    status: "ok",
    error: null,
    title: document.title,
    published: document.published,
    byline: document.byline,
    publisher: document.publisher,
    language: "en",
    claims: linkNested(
      attributions.map((attribution, position) => claimOf(material, attribution, position)),
      attributions,
    ),
    speakers: [],
    dates: documentDates(material),
  };
};
