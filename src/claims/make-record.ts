import type { Attribution } from "../attribution/attribution.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../input/source.ts";
import { positionsOf } from "../text/positions.ts";
import { cut } from "../text/span.ts";
import { type DocumentRecord, RECORD_SCHEMA } from "./record.ts";

/** Joins what the stages found into the published record of one document. */
export const makeRecord = (
  source: Source,
  document: Document,
  attributions: readonly Attribution[],
): DocumentRecord => {
  const positions = positionsOf(source.text);
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
    claims: attributions.map((attribution) => ({
      id: "",
      kind: attribution.kind,
      text: attribution.content.map((span) => cut(source.text, span)).join(" … "),
      quotations: [],
      spans: attribution.content.map((span) => ({ ...positions.span(span), ...positions.positionAt(span.start) })),
      cue: {
        text: cut(source.text, attribution.cue),
        ...positions.span(attribution.cue),
        lemma: attribution.lemma,
        act: attribution.act,
        negated: false,
      },
      speaker: {
        name: attribution.source && cut(source.text, attribution.source),
        id: null,
        kind: "person",
        role: null,
        mention: attribution.source && {
          text: cut(source.text, attribution.source),
          ...positions.span(attribution.source),
        },
        resolved_by: null,
        members: [],
      },
      said: null,
      dates: [],
      to: null,
      venue: null,
      through: [],
      within: null,
      modality: "asserted",
      region: "body",
      confidence: 0.9,
      rule: attribution.rule,
    })),
    speakers: [],
    dates: [],
  };
};
