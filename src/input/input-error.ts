import type { Position } from "../text/positions.ts";

/** What can be wrong with a path that names no article: there is nothing to make a record of. */
const pathProblems = {
  "not-found": "no such file or folder",
  "no-match": "no file matches this pattern",
  "no-articles": "no articles in this folder; name a file, or a pattern such as 'news/**/*.html'",
  "unreadable-folder": "this folder cannot be listed; check its permissions",
} as const;

/** What can be wrong with one article. */
const articleProblems = {
  unreadable: "this file cannot be read; check its permissions",
  "too-large": "too large to be one text (more than 512 MB); split it, or send articles as NDJSON",
  "not-utf8": "this byte is not UTF-8; save the file as UTF-8 (from Windows-1252: iconv -f WINDOWS-1252 -t UTF-8)",
  "utf-16": "this is UTF-16; save the file as UTF-8 (iconv -f UTF-16 -t UTF-8)",
  binary: "a NUL byte: this is no text; convert it to text first, or leave it out",
  "not-an-object": 'not a JSON object; want one line like {"id":"a1","text":"…"}',
  "bad-id": '"id" must be a string, or a whole number below 2^53',
  "bad-text": '"text" must be a string',
  "bad-title": '"title" must be a string or null',
  "bad-published": '"published" must be a date: 2024, 2024-05 or 2024-05-17',
  "lone-surrogate": "half of a surrogate pair stands here, which is no character; mend the program that wrote it",
  "line-too-long": "this line is longer than 256 MB; send shorter texts",
} as const;

const problems = { ...pathProblems, ...articleProblems };

export type InputErrorCode = keyof typeof problems;

/** What is known of the place where reading failed. */
export interface InputErrorDetails extends ErrorOptions {
  readonly position?: Position;
  /** SHA-256 of the bytes, where they could be read. */
  readonly sha256?: string;
  /** Id of an NDJSON line, where it could be read. */
  readonly id?: string;
}

/** What the reader can mend: names the file, the place, what is wrong and what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: InputErrorCode;
  /** As given, "/" as separator; "-" is the standard input. */
  readonly path: string;
  /** What is wrong and what to do, without the place. */
  readonly reason: string;
  readonly position: Position | null;
  readonly sha256: string | null;
  readonly id: string | null;

  constructor(code: InputErrorCode, path: string, { position, sha256, id, ...options }: InputErrorDetails = {}) {
    const place = path === "-" ? "standard input" : path === "" ? '""' : path;
    super(`${place}${position ? `:${position.line}:${position.column}` : ""}: ${problems[code]}`, options);
    this.code = code;
    this.path = path;
    this.reason = problems[code];
    this.position = position ?? null;
    this.sha256 = sha256 ?? null;
    this.id = id ?? null;
  }

  /** Whether an article stands behind the path, so that a record of the failure is due. */
  get concernsArticle(): boolean {
    return this.code in articleProblems;
  }
}

/** The code of a failed system call ("ENOENT", "EACCES"), or "" for any other failure. */
export const systemCode = (failure: unknown): string =>
  failure instanceof Error && "code" in failure && typeof failure.code === "string" ? failure.code : "";
