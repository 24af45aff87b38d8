import {
  claimReference,
  claimSchema,
  dateValue,
  flatClaimSchema,
  speakerKind,
  textSpanFields,
} from "./claim-schema.ts";
import {
  type Fields,
  type JsonSchema,
  listOf,
  object,
  oneOf,
  orNull,
  text,
  textOrNull,
  wholeNumber,
  wholeNumberOrNull,
} from "./json-schema.ts";
import { type DateRecord, type DocumentRecord, type ErrorRecord, RECORD_SCHEMA, type SpeakerRecord } from "./record.ts";

const errorFields: Fields<ErrorRecord> = {
  code: text('what is wrong, for programs ("not-utf8")'),
  message: text("what is wrong and what to do, for people"),
  line: wholeNumberOrNull("line of the fault, from 1; of the NDJSON input for its lines", 1),
  column: wholeNumberOrNull("column of the fault, from 1, in code points", 1),
};

const speakerFields: Fields<SpeakerRecord> = {
  id: text("the speaker's id, made from the name"),
  name: text("the fullest name the document has"),
  kind: speakerKind,
  roles: listOf("offices and descriptions, as printed", { type: "string" }),
  aliases: listOf("other names in the document, as printed", { type: "string" }),
  mentions: wholeNumber("how often the document refers to the speaker", 0),
  claims: wholeNumber("how many of the document's claims are the speaker's, before any filter", 0),
};

const dateFields: Fields<DateRecord> = {
  ...textSpanFields,
  value: dateValue,
  role: oneOf("what the date is for", ["said", "mentioned", "published"]),
};

const documentFields: Fields<DocumentRecord> = {
  schema: { description: "version of this format", const: RECORD_SCHEMA },
  file: text('path as given, "/" as separator, "-" for the standard input; for NDJSON input the line\'s id'),
  id: textOrNull("for NDJSON input the line's id"),
  sha256: {
    description: "SHA-256 of the bytes read, for NDJSON input of the text in UTF-8; null where nothing could be read",
    type: ["string", "null"],
    pattern: "^[0-9a-f]{64}$",
  },
  status: oneOf('"error" where the article could not be read: "error" says why, and the lists are empty', [
    "ok",
    "error",
  ]),
  error: orNull(object("Error", 'what is wrong and where; null with status "ok"', errorFields)),
  title: textOrNull("title of the article"),
  published: textOrNull("date of publication, EDTF"),
  byline: listOf("names of the authors", { type: "string" }),
  publisher: textOrNull("outlet"),
  language: { description: "language of the text, ISO 639-1", enum: ["en", null] },
  claims: listOf("the claims, in text order", claimReference),
  speakers: listOf("who speaks in the document", object("DocumentSpeaker", "a speaker and their names", speakerFields)),
  dates: listOf("every calendar date in the document", object("DocumentDate", "a date and its words", dateFields)),
};

/**
 * JSON Schema (2020-12) of a document record; `#/$defs/claim` is a claim in it, `#/$defs/flatClaim` one of `--per claim`.
 */
export const recordSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:claim-extract:schema:v1",
  ...object(
    "Document record",
    "One article and the claims in it. Offsets are half-open and count Unicode code points of the decoded text without " +
      "its byte order mark, line ends as in the file. A field that does not apply is null, never missing.",
    documentFields,
  ),
  $defs: { claim: claimSchema, flatClaim: flatClaimSchema },
};
