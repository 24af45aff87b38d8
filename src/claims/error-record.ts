import { type DocumentRecord, type ErrorRecord, RECORD_SCHEMA } from "./record.ts";

/** What is known of an article that gave no claims because something went wrong. */
export interface FailedArticle {
  readonly file: string;
  readonly id: string | null;
  /** Null where nothing could be read. */
  readonly sha256: string | null;
  readonly error: ErrorRecord;
}

/** The record of an article that could not be read: every field is there, the lists are empty. */
export const errorRecord = ({ file, id, sha256, error }: FailedArticle): DocumentRecord => ({
  schema: RECORD_SCHEMA,
  file,
  id,
  sha256,
  status: "error",
  error,
  title: null,
  published: null,
  byline: [],
  publisher: null,
  language: null,
  claims: [],
  speakers: [],
  dates: [],
});
