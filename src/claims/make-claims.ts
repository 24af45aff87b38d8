import { createHash } from "node:crypto";
import type { Attribution } from "../attribution/attribution.ts";
import { contentText, quotedStretches } from "./content-text.ts";
import { contentDates, saidRecord } from "./date-records.ts";
import { type Material, placedSpans, textSpan } from "./material.ts";
import type { ClaimRecord, PlacedSpan, Region, ThroughRecord } from "./record.ts";
import { countLeading } from "../text/count-leading.ts";
import { claimSpeaker } from "./speaker-records.ts";

/** The same text gives the same id wherever it lies. */
const claimId = (sha256: string, kind: string, spans: readonly PlacedSpan[]): string =>
  createHash("sha256")
    .update([sha256, kind, ...spans.map(({ start, end }) => `${start}-${end}`)].join(" "))
    .digest("hex")
    .slice(0, 16);

/** Where on the page the content begins. */
const regionOf = ({ analysis }: Material, { content }: Attribution): Region => {
  const start = analysis.tokens[content[0]?.first ?? 0]?.start ?? 0;
  const { blocks } = analysis.document;
  return blocks[countLeading(blocks, (block) => block.start <= start) - 1]?.region ?? "body";
};

const throughRecords = (material: Material, { through }: Attribution): ThroughRecord[] =>
  through.flatMap((range) => {
    const carrier = textSpan(material, range);
    return carrier ? [{ text: carrier.text, name: carrier.text, start: carrier.start, end: carrier.end }] : [];
  });

const claimOf = (material: Material, attribution: Attribution, position: number): ClaimRecord => {
  const { source, analysis } = material;
  const { kind, content, lemma, act, modality, rule } = attribution;
  const spans = placedSpans(material, content);
  const speaker = material.speakers[position];
  const cue = textSpan(material, attribution.cue);
  return {
    id: claimId(source.sha256, kind, spans),
    kind,
    text: contentText(source.text, analysis.tokens, content),
    quotations: quotedStretches(source.text, analysis.quotations, content),
    spans,
    cue: cue && { ...cue, lemma, act, negated: modality === "negated" || modality === "declined" },
    speaker: claimSpeaker(
      speaker,
      textSpan(material, attribution.source),
      textSpan(material, speaker?.justification ?? null),
    ),
    said: saidRecord(material, position),
    dates: contentDates(material, content),
    to: textSpan(material, attribution.hearer)?.text ?? null,
    venue: textSpan(material, attribution.venue)?.text ?? null,
    through: throughRecords(material, attribution),
    within: null,
    modality,
    region: regionOf(material, attribution),
    confidence: attribution.confidence,
    rule,
  };
};

/** The claims of a document, in text order, each nested one naming the claim that holds it by its id. */
export const makeClaims = (material: Material, attributions: readonly Attribution[]): ClaimRecord[] => {
  const claims = attributions.map((attribution, position) => claimOf(material, attribution, position));
  return claims.map((claim, position) => {
    const holder = attributions[position]?.within ?? null;
    return holder === null ? claim : { ...claim, within: claims[holder]?.id ?? null };
  });
};
