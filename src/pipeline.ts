import type { Authority } from "./authority/compile-authority.ts";
import { shipped } from "./authority/shipped.ts";
import { type AttributionTrace, findAttributions, traceAttributions } from "./attribution/find-attributions.ts";
import { makeRecord } from "./claims/make-record.ts";
import type { DocumentRecord } from "./claims/record.ts";
import { dateUtterances } from "./dates/date-utterances.ts";
import { resolveDates } from "./dates/resolve-dates.ts";
import { readDocument } from "./document/read-document.ts";
import type { Source } from "./input/source.ts";
import { analyse } from "./language/analyse.ts";
import type { Analysis } from "./language/analysis.ts";
import type { Attribution } from "./attribution/attribution.ts";
import { type Lexicon, SHIPPED_LEXICON } from "./lexicon/lexicon.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";

/** What a run may set for every document. */
export interface PipelineOptions {
  /** Publication date, EDTF, for documents that have none of their own. */
  readonly fallbackDate: string | null;
  /** Who is who outside the text; left out, the one that ships. */
  readonly authority?: Authority;
  /** The words to read with; left out, those that ship. */
  readonly lexicon?: Lexicon;
  /** From 0 to 1: claims less sure are left out; left out, what gives the best F1. */
  readonly leastConfidence?: number;
}

const analyseSource = (source: Source, { fallbackDate, lexicon = SHIPPED_LEXICON }: PipelineOptions): Analysis => {
  const { published, title } = source;
  return analyse(readDocument(source.text, { published, title, fallbackDate }, lexicon), lexicon);
};

const recordOf = (
  source: Source,
  { authority = shipped }: PipelineOptions,
  analysis: Analysis,
  attributions: readonly Attribution[],
): DocumentRecord => {
  const speakers = resolveSpeakers(analysis, attributions, authority);
  const mentions = resolveDates(analysis.document);
  const said = dateUtterances(analysis, attributions, speakers.speakers, mentions);
  return makeRecord(source, { analysis, attributions, speakers, mentions, said });
};

/** One article in, one record out: every stage in its order. */
export const extractRecord = (source: Source, options: PipelineOptions): DocumentRecord => {
  const analysis = analyseSource(source, options);
  const attributions = findAttributions(analysis, options.leastConfidence ?? null);
  return recordOf(source, options, analysis, attributions);
};

/** A record with the steps that led to its claims: its claims stand in the order of the last step's attributions. */
export interface TracedRecord {
  readonly record: DocumentRecord;
  readonly trace: AttributionTrace;
}

/** The same record, with what was proposed on the way and what became of it. */
export const traceRecord = (source: Source, options: PipelineOptions): TracedRecord => {
  const analysis = analyseSource(source, options);
  const trace = traceAttributions(analysis, options.leastConfidence ?? null);
  const record = recordOf(source, options, analysis, trace.steps.at(-1)?.attributions ?? trace.proposed);
  return { record, trace };
};
