import type { Attribution } from "../attribution/attribution.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { Said } from "../dates/date-utterances.ts";
import type { Source } from "../input/source.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Speakers } from "../speakers/resolve-speakers.ts";
import { positionsOf } from "../text/positions.ts";
import { documentDates } from "./date-records.ts";
import { makeClaims } from "./make-claims.ts";
import type { Material } from "./material.ts";
import { type DocumentRecord, RECORD_SCHEMA } from "./record.ts";
import { speakerRecords } from "./speaker-records.ts";

/** What the stages found in one article. */
export interface Findings {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
  readonly speakers: Speakers;
  /** Every date of the document, in text order. */
  readonly mentions: readonly DateMention[];
  /** When each attribution was uttered, in their order. */
  readonly said: readonly (Said | null)[];
}

/** Joins what the stages found into the published record of one document. */
export const makeRecord = (
  source: Source,
  { analysis, attributions, speakers, mentions, said }: Findings,
): DocumentRecord => {
  const { title, published, byline, publisher } = analysis.document;
  const material: Material = {
    source,
    analysis,
    positions: positionsOf(source.text),
    speakers: speakers.speakers,
    mentions,
    said,
  };
  return {
    schema: RECORD_SCHEMA,
    file: source.file,
    id: source.id,
    sha256: source.sha256,
    status: "ok",
    error: null,
    title,
    published,
    byline,
    publisher,
    language: "en",
    claims: makeClaims(material, attributions),
    speakers: speakerRecords(speakers.speakers, speakers.entities),
    dates: documentDates(material),
  };
};
