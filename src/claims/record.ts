/**
 * The published records. Offsets are half-open, in Unicode code points of the decoded text without its byte order mark;
 * lines and columns count from 1, columns in code points. A field that does not apply is null, never missing. Field
 * order is print order.
 */

export const RECORD_SCHEMA = "extract/v1";

export interface DocumentRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** Path as given, "/" as separator; for NDJSON input the line's id. */
  readonly file: string;
  /** For NDJSON input the line's id, else null. */
  readonly id: string | null;
  /** SHA-256, lower-case hex, of the bytes read; null where nothing could be read. */
  readonly sha256: string | null;
  readonly status: "ok" | "error";
  /** With status "error": what is wrong and where; with "ok" null. */
  readonly error: ErrorRecord | null;
  readonly title: string | null;
  /** Date of publication, EDTF. */
  readonly published: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly language: "en" | null;
  readonly claims: readonly ClaimRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly dates: readonly DateRecord[];
}

export interface ErrorRecord {
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

export type ClaimKind = "direct" | "mixed" | "indirect";
export type Modality = "asserted" | "negated" | "hypothetical" | "question" | "declined";
export type SpeakerKind = "person" | "organization" | "group" | "anonymous" | "document" | "author" | "none";
export type Region = "headline" | "lead" | "body" | "caption" | "furniture";

export interface ClaimRecord {
  /** 16 hex digits, from the text's sha256, the kind and the spans. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** The content as printed, pieces joined by " … ", outer quotation marks and a leading "that" left out. */
  readonly text: string;
  /** The verbatim stretches inside quotation marks, without the marks. */
  readonly quotations: readonly string[];
  /** The content's pieces, quotation marks and a leading "that" included. */
  readonly spans: readonly PlacedSpan[];
  readonly cue: CueRecord | null;
  readonly speaker: ClaimSpeaker;
  readonly said: SaidRecord | null;
  readonly dates: readonly ContentDate[];
  readonly to: string | null;
  readonly venue: string | null;
  readonly through: readonly ThroughRecord[];
  /** Id of the claim whose content holds this one. */
  readonly within: string | null;
  readonly modality: Modality;
  readonly region: Region;
  /** 0..1: of the claims at 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly rule: string;
}

export interface PlacedSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CueRecord extends TextSpan {
  readonly lemma: string;
  readonly act: string;
  readonly negated: boolean;
}

export interface ClaimSpeaker {
  readonly name: string | null;
  readonly id: string | null;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly mention: TextSpan | null;
  readonly resolved_by: string | null;
  /** The people behind a joint statement; empty for one speaker. */
  readonly members: readonly { readonly name: string; readonly id: string }[];
  /** The words that say why an unnamed speaker is not named ("who was not authorized to speak publicly"). */
  readonly justification: TextSpan | null;
}

export interface SaidRecord {
  /** EDTF, or null where the words give no date. */
  readonly value: string | null;
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly basis: "expression" | "document" | "previous";
}

export interface ContentDate extends TextSpan {
  /** EDTF, or null for vague words. */
  readonly value: string | null;
}

export interface ThroughRecord extends TextSpan {
  readonly name: string;
}

export interface SpeakerRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly claims: number;
}

export interface DateRecord extends TextSpan {
  readonly value: string | null;
  readonly role: "said" | "mentioned" | "published";
}

/** A claim with the document it comes from, for flat lists (`--per claim`). */
export interface FlatClaimRecord extends ClaimRecord {
  readonly document: {
    readonly file: string;
    readonly id: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly publisher: string | null;
  };
}
