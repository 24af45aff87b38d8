import type { Position } from "../text/positions.ts";
import { decode } from "./decode.ts";
import { InputError, type InputErrorCode } from "./input-error.ts";
import { isPublicationDate } from "./publication-date.ts";
import { sha256Of } from "./read-article.ts";
import type { Source } from "./source.ts";
import type { Line } from "./split-lines.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;
/** A time of day after the date, as most feeds write it; the day counts as printed, in whatever zone. */
const TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[0-9:.,+Zz -]{0,30}$/;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string | null =>
  typeof value === "string" ? value : Number.isSafeInteger(value) ? String(value) : null;

/** A date without its time of day; null where none is given, undefined where it is none. */
const publishedOf = (value: unknown): string | null | undefined => {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value !== "string") return undefined;
  const date = TIME.exec(value)?.[1] ?? value;
  return isPublicationDate(date) ? date : undefined;
};

const fieldsOf = ({ id, text, published, title }: Readonly<Record<string, unknown>>): Source | InputErrorCode => {
  const name = idOf(id);
  const date = publishedOf(published);
  if (name === null) return "bad-id";
  if (typeof text !== "string") return "bad-text";
  if (date === undefined) return "bad-published";
  if (title !== undefined && title !== null && typeof title !== "string") return "bad-title";
  if ([name, text, title ?? ""].some((value) => LONE_SURROGATE.test(value))) return "lone-surrogate";
  return { file: name, id: name, sha256: sha256Of(text), text, published: date, title: title ?? null };
};

/**
 * Reads one line of NDJSON: `{"id":"a1","text":"…","published":"2024-05-17","title":"…"}`, the last two optional, other
 * fields ignored. The text stays as it is, so that offsets count from its first character.
 * @param path of the file the line stands in, for messages
 * @param line from 1
 */
export const parseArticleLine = (bytes: Line, path: string, line: number): Source | InputError => {
  const position: Position = { line, column: 1 };
  if (bytes === null) return new InputError("line-too-long", path, { position });
  const decoded = decode(bytes);
  if ("problem" in decoded)
    return new InputError(decoded.problem, path, { position: { line, column: decoded.position.column } });
  const fields = parsed(decoded.text);
  if (!isObject(fields)) return new InputError("not-an-object", path, { position });
  const source = fieldsOf(fields);
  if (typeof source !== "string") return source;
  const id = idOf(fields["id"]);
  return new InputError(source, path, { position, ...(id === null || LONE_SURROGATE.test(id) ? {} : { id }) });
};
