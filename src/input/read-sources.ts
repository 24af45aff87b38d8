import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fastGlob from "fast-glob";
import type { Source } from "./source.ts";

/** The text files among the paths and below the folders, sorted by code unit. */
export const readSources = (paths: readonly string[]): readonly Source[] =>
  fastGlob
    .sync(
      paths.map((path) => (path.endsWith(".txt") ? path : `${path.replace(/\/$/, "")}/**/*.txt`)),
      { followSymbolicLinks: false },
    )
    .sort()
    .map((file) => {
      const bytes = readFileSync(file);
      return {
        file,
        id: null,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        text: new TextDecoder("utf-8").decode(bytes),
        published: null,
        title: null,
      };
    });
