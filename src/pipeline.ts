import type { Authority } from "./authority/compile-authority.ts";
import { shipped } from "./authority/shipped.ts";
import { findAttributions } from "./attribution/find-attributions.ts";
import { makeRecord } from "./claims/make-record.ts";
import type { DocumentRecord } from "./claims/record.ts";
import { dateUtterances } from "./dates/date-utterances.ts";
import { resolveDates } from "./dates/resolve-dates.ts";
import { readDocument } from "./document/read-document.ts";
import type { Source } from "./input/source.ts";
import { analyse } from "./language/analyse.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";

/** What a run may set for every document. */
export interface PipelineOptions {
  /** Publication date, EDTF, for documents that have none of their own. */
  readonly fallbackDate: string | null;
  /** Who is who outside the text; left out, the one that ships. */
  readonly authority?: Authority;
}

/** One article in, one record out: every stage in its order. */
export const extractRecord = (
  source: Source,
  { fallbackDate, authority = shipped }: PipelineOptions,
): DocumentRecord => {
  const { published, title } = source;
  const document = readDocument(source.text, { published, title, fallbackDate });
  const analysis = analyse(document);
  const attributions = findAttributions(analysis);
  const speakers = resolveSpeakers(analysis, attributions, authority);
  const mentions = resolveDates(document);
  const said = dateUtterances(analysis, attributions, mentions);
  return makeRecord(source, { analysis, attributions, speakers, mentions, said });
};
