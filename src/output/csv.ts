import type { FlatClaimRecord } from "../claims/record.ts";
import { type Exporter, flatClaims } from "./exporter.ts";

export type Cell = string | number | boolean | null;

/**
 * The columns and what stands in them. Lists are JSON, so that nothing is lost; `start` to `end` covers all pieces of
 * the content, `line` and `column` are where it begins.
 */
const columns: Readonly<Record<string, (claim: FlatClaimRecord) => Cell>> = {
  file: ({ document }) => document.file,
  document_id: ({ document }) => document.id,
  title: ({ document }) => document.title,
  published: ({ document }) => document.published,
  publisher: ({ document }) => document.publisher,
  claim_id: ({ id }) => id,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker.name,
  speaker_id: ({ speaker }) => speaker.id,
  speaker_kind: ({ speaker }) => speaker.kind,
  speaker_role: ({ speaker }) => speaker.role,
  speaker_mention: ({ speaker }) => speaker.mention?.text ?? null,
  speaker_members: ({ speaker }) => JSON.stringify(speaker.members),
  speaker_justification: ({ speaker }) => speaker.justification?.text ?? null,
  resolved_by: ({ speaker }) => speaker.resolved_by,
  text: ({ text }) => text,
  cue: ({ cue }) => cue?.text ?? null,
  lemma: ({ cue }) => cue?.lemma ?? null,
  act: ({ cue }) => cue?.act ?? null,
  negated: ({ cue }) => cue?.negated ?? null,
  said: ({ said }) => said?.value ?? null,
  said_text: ({ said }) => said?.text ?? null,
  said_basis: ({ said }) => said?.basis ?? null,
  to: ({ to }) => to,
  venue: ({ venue }) => venue,
  through: ({ through }) => JSON.stringify(through),
  within: ({ within }) => within,
  modality: ({ modality }) => modality,
  region: ({ region }) => region,
  confidence: ({ confidence }) => confidence,
  rule: ({ rule }) => rule,
  start: ({ spans }) => spans[0]?.start ?? null,
  end: ({ spans }) => spans.at(-1)?.end ?? null,
  line: ({ spans }) => spans[0]?.line ?? null,
  column: ({ spans }) => spans[0]?.column ?? null,
  spans: ({ spans }) => JSON.stringify(spans),
  quotations: ({ quotations }) => JSON.stringify(quotations),
  dates: ({ dates }) => JSON.stringify(dates),
};

/** A cell that holds a separator, a mark, a line end or white space at an end is put in marks. Null is nothing, "" is `""`. */
const quoted = (cell: Cell): string => {
  if (cell === null) return "";
  const text = String(cell);
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of CSV. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(quoted).join(",")}\r\n`;

/**
 * CSV after RFC 4180, UTF-8 without a byte order mark, a header and then one row a claim.
 *
 * Cells are verbatim, also where the words begin with "=", "+", "-" or "@": a mark before them would make the text differ
 * from the article's. A spreadsheet that takes such a cell for a formula must be told to import the column as text.
 */
export const csv: Exporter = async function* (records) {
  yield csvRow(Object.keys(columns));
  for await (const record of records) {
    const rows = flatClaims(record).map((claim) => csvRow(Object.values(columns).map((valueOf) => valueOf(claim))));
    if (rows.length > 0) yield rows.join("");
  }
};
