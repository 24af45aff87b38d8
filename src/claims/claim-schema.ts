import { ACTS } from "../lexicon/cues/cue.ts";
import {
  type Fields,
  listOf,
  object,
  oneOf,
  orNull,
  reference,
  text,
  textOrNull,
  truth,
  wholeNumber,
  wholeNumberOrNull,
} from "./json-schema.ts";
import type {
  ClaimRecord,
  ClaimSpeaker,
  ContentDate,
  CueRecord,
  FlatClaimRecord,
  PlacedSpan,
  SaidRecord,
  TextSpan,
  ThroughRecord,
} from "./record.ts";

const SPEAKER_KINDS = ["person", "organization", "group", "anonymous", "document", "author", "none"] as const;

const actMeanings = Object.entries(ACTS)
  .map(([act, meaning]) => `${act}: ${meaning}`)
  .join("; ");

const offsets = {
  start: wholeNumber("Unicode code points from the start of the text to the first one in the span", 0),
  end: wholeNumber("Unicode code points from the start of the text to the end of the span, which is not in it", 0),
};

export const textSpanFields: Fields<TextSpan> = { text: text("the words at this place, as printed"), ...offsets };

export const speakerKind = oneOf("what sort of speaker this is", SPEAKER_KINDS);

export const dateValue = textOrNull('EDTF ("2024-05-17", "2024-05", "2024?"); null for words too vague for a date');

const spanFields: Fields<PlacedSpan> = {
  ...offsets,
  line: wholeNumber("line of the first character, from 1", 1),
  column: wholeNumber("column of the first character, from 1, in code points", 1),
};

const cueFields: Fields<CueRecord> = {
  ...textSpanFields,
  lemma: text('the cue\'s base form ("say", "according to")'),
  act: oneOf(`what is done in saying so. ${actMeanings}`, Object.keys(ACTS)),
  negated: truth("whether the cue is denied (did not say)"),
};

const memberFields: Fields<ClaimSpeaker["members"][number]> = {
  name: text("the member's name"),
  id: text("the member's id in the list of speakers"),
};

const speakerFields: Fields<ClaimSpeaker> = {
  name: textOrNull("the speaker's full name; several joined by &; null where nobody is named"),
  id: textOrNull("the speaker's id in the document's list of speakers"),
  kind: speakerKind,
  role: textOrNull('office or description as printed ("mayor of Lindholm")'),
  mention: orNull(object<TextSpan>("Mention", "the words that name the source here", textSpanFields)),
  resolved_by: textOrNull("id of the rule that found whom the mention refers to"),
  members: listOf(
    "the people behind a joint statement; empty for one speaker",
    object("Member", "one of several speakers", memberFields),
  ),
  justification: orNull(
    object<TextSpan>("Justification", "the words that say why an unnamed speaker is not named", textSpanFields),
  ),
};

const saidFields: Fields<SaidRecord> = {
  value: dateValue,
  text: textOrNull("the words that say when"),
  start: wholeNumberOrNull("start of those words, in code points", 0),
  end: wholeNumberOrNull("end of those words, in code points, exclusive", 0),
  basis: oneOf("where the date comes from: its own words, the date of publication, or an utterance before", [
    "expression",
    "document",
    "previous",
  ]),
};

const contentDateFields: Fields<ContentDate> = { ...textSpanFields, value: dateValue };
const throughFields: Fields<ThroughRecord> = { ...textSpanFields, name: text("who carries the claim") };

export const claimFields: Fields<ClaimRecord> = {
  id: text("16 hex digits, from the text's sha256, the kind and the spans"),
  kind: oneOf("whether the content stands wholly, partly or not at all inside quotation marks", [
    "direct",
    "mixed",
    "indirect",
  ]),
  text: text("the content as printed, pieces joined by “ … ”, outer quotation marks and a leading “that” left out"),
  quotations: listOf("the verbatim stretches inside quotation marks, without the marks", { type: "string" }),
  spans: listOf(
    "the content's pieces in text order, quotation marks and a leading “that” included",
    object("Span", "a stretch of the text, half-open", spanFields),
  ),
  cue: orNull(object("Cue", "the words that attribute the content to its source", cueFields)),
  speaker: object("Speaker", "who says so", speakerFields),
  said: orNull(object("Said", "when it was said", saidFields)),
  dates: listOf(
    "dates mentioned inside the content",
    object("ContentDate", "a date inside the content", contentDateFields),
  ),
  to: textOrNull("the words for whom it was said to"),
  venue: textOrNull("the words for the occasion or the place of publication"),
  through: listOf("who carries the claim", object("Through", "somebody who passes the claim on", throughFields)),
  within: textOrNull("id of the claim whose content holds this one"),
  modality: oneOf("how the text stands to the act of saying", [
    "asserted",
    "negated",
    "hypothetical",
    "question",
    "declined",
  ]),
  region: oneOf("part of the page", ["headline", "lead", "body", "caption", "furniture"]),
  confidence: {
    description: "0 to 1, calibrated: of the claims at 0.9, nine in ten are right",
    type: "number",
    minimum: 0,
    maximum: 1,
  },
  rule: text("id of the rule that found the claim"),
};

const documentFields: Fields<FlatClaimRecord["document"]> = {
  file: text("path as given; for NDJSON input the line's id"),
  id: textOrNull("for NDJSON input the line's id"),
  title: textOrNull("title of the article"),
  published: textOrNull("date of publication, EDTF"),
  publisher: textOrNull("outlet"),
};

export const flatClaimSchema = object<FlatClaimRecord>(
  "FlatClaim",
  "a claim with its document, as --per claim has it",
  {
    document: object("ClaimDocument", "the document a claim stands in", documentFields),
    ...claimFields,
  },
);

export const claimSchema = object("Claim", "who said what, when and to whom", claimFields);
export const claimReference = reference("claim");
