import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { decode } from "./decode.ts";
import { InputError, systemCode } from "./input-error.ts";
import type { Reading } from "./reading.ts";
import type { FoundFile } from "./walk-folder.ts";

/** SHA-256 in lower-case hex; a string counts as its UTF-8 bytes. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const articleOf = ({ file, name }: FoundFile, bytes: Uint8Array): Reading => {
  const sha256 = sha256Of(bytes);
  const decoded = decode(bytes);
  const outcome =
    "text" in decoded
      ? { file, id: null, sha256, text: decoded.text, published: null, title: null }
      : new InputError(decoded.problem, file, { position: decoded.position, sha256 });
  return { name, outcome, bytes: bytes.length };
};

/** One file, or the standard input ("-"), as one article. */
export const readArticle = async (found: FoundFile): Promise<Reading> => {
  try {
    return articleOf(found, found.file === "-" ? await readAll(process.stdin) : readFileSync(found.file));
  } catch (cause) {
    const code = systemCode(cause) === "ERR_FS_FILE_TOO_LARGE" ? "too-large" : "unreadable";
    return { name: found.name, outcome: new InputError(code, found.file, { cause }), bytes: 0 };
  }
};
