import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GoldDocument } from "../../src/evaluation/gold.ts";
import { readBrat } from "../../src/evaluation/read-brat.ts";
import type { Source } from "../../src/input/source.ts";

/** A hand-annotated article. */
export interface Annotated {
  readonly source: Source;
  readonly gold: GoldDocument;
  /** Whether nothing may be tuned on it: every third article by name. */
  readonly isHeldOut: boolean;
}

const folder = fileURLToPath(new URL("../../../shared/polnear/train/", import.meta.url));

/** Whether the annotated articles are on this machine; they are no part of the project. */
export const hasArticles: boolean = existsSync(`${folder}attributions`);

/** The first annotation of each article, by the names of article and annotator. */
const annotations = (): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  for (const file of readdirSync(`${folder}attributions`).toSorted()) {
    const name = file.slice(0, -"_0000.ann".length);
    if (file.endsWith(".ann")) first.set(name, first.get(name) ?? file);
  }
  return first;
};

/** Reads the annotated articles in the order of their names. */
export const readArticles = (): Annotated[] =>
  [...annotations()].map(([name, file], place) => {
    const bytes = readFileSync(`${folder}text/${name}.txt`);
    const text = new TextDecoder("utf-8").decode(bytes);
    return {
      source: {
        file: `${name}.txt`,
        id: null,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        text,
        published: null,
        title: null,
      },
      gold: readBrat(name, text, readFileSync(`${folder}attributions/${file}`, "utf8")),
      isHeldOut: place % 3 === 2,
    };
  });
