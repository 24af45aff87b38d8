import { systemCode } from "../input/input-error.ts";
import { standardMessages } from "./messages.ts";

/** Nobody can take what is written any more. It has been told already, unless the reader left on purpose. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "no space left on the device",
  EDQUOT: "the disk quota is used up",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  EISDIR: "this is a folder",
  ENOTDIR: "a part of this path is a file, not a folder",
  ENOENT: "the folder does not exist",
  ENAMETOOLONG: "the name is too long",
  EEXIST: "a file stands where a folder is needed",
};

/** Why writing failed, in words. */
export const writeFailure = (failure: unknown): string =>
  REASONS[systemCode(failure)] ?? (failure instanceof Error ? failure.message : String(failure));

/**
 * Sees to it that a reader who has had enough (`| head`) ends the run without a word, and that a full disk is
 * reported. Must be called before anything is written.
 */
export const guardStandardStreams = (): void => {
  let reported = false;
  process.stderr.on("error", () => {});
  process.stdout.on("error", (failure) => {
    if (systemCode(failure) === "EPIPE" || reported) return;
    reported = true;
    standardMessages(false).error(`standard output: ${writeFailure(failure)}`);
  });
};

/**
 * Writes to the standard output and waits until it is taken, so that no more than one piece is ever held.
 * @throws {OutputClosed} when it cannot be written; the guard has said why
 */
export const writeStandardOutput = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (failure) => {
      if (failure) reject(new OutputClosed(failure.message, { cause: failure }));
      else resolve();
    });
  });
