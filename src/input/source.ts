/** One article as it came in: decoded, without its byte order mark, line ends as in the file. */
export interface Source {
  /** Path as given, "/" as separator; for NDJSON input the line's id. */
  readonly file: string;
  /** For NDJSON input the line's id, else null. */
  readonly id: string | null;
  /** SHA-256, lower-case hex, of the bytes read. */
  readonly sha256: string;
  readonly text: string;
  /** EDTF, from NDJSON input. */
  readonly published: string | null;
  /** From NDJSON input. */
  readonly title: string | null;
}
