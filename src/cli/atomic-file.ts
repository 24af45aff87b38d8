import { randomBytes } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemCode } from "../input/input-error.ts";
import { addTemporaryFile, forgetTemporaryFile } from "./temporary-files.ts";

/** A file being written. It gets its name only when it is whole. */
export interface WritableFile {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves what was there before. */
  abandon(): Promise<void>;
}

/** The file behind a path and its mode; links are followed, so that they stay links. */
const existingTarget = (path: string): { real: string; isFile: boolean; mode: number | null } => {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    return { real, isFile: stats.isFile(), mode: stats.mode & 0o777 };
  } catch (failure) {
    if (systemCode(failure) !== "ENOENT") throw failure;
    return { real: path, isFile: true, mode: null };
  }
};

/** Devices and pipes are written as they are: nothing may be put in their place. */
const openDirectly = async (path: string): Promise<WritableFile> => {
  const handle = await open(path, "w");
  return {
    write: async (text) => handle.writeFile(text),
    finish: () => handle.close(),
    abandon: () => handle.close(),
  };
};

/**
 * Opens a file so that it is written whole or not at all: a hidden neighbour takes the text and is renamed at the end.
 * An existing file keeps its permissions.
 */
export const openAtomically = async (path: string): Promise<WritableFile> => {
  const { real, isFile, mode } = existingTarget(path);
  if (!isFile) return openDirectly(real);
  const temporary = join(dirname(real), `.extract-${randomBytes(6).toString("hex")}.tmp`);
  addTemporaryFile(temporary);
  const discard = async (): Promise<void> => {
    await rm(temporary, { force: true });
    forgetTemporaryFile(temporary);
  };
  try {
    const handle = await open(temporary, "wx");
    if (mode !== null) await handle.chmod(mode);
    return {
      write: async (text) => handle.writeFile(text),
      finish: async () => {
        await handle.close();
        await rename(temporary, real);
        forgetTemporaryFile(temporary);
      },
      abandon: async () => {
        await handle.close();
        await discard();
      },
    };
  } catch (failure) {
    await discard();
    throw failure;
  }
};
