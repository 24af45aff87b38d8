import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { GoldClaim, GoldDocument } from "../../src/evaluation/gold.ts";
import type { Source } from "../../src/input/source.ts";
import { positionsOf } from "../../src/text/positions.ts";
import { asGoldFile, type GoldFile } from "./gold-file.ts";
import { locate } from "./locate.ts";

/** A shipped article with what a person finds in it. */
export interface Seed {
  readonly source: Source;
  readonly document: GoldFile["document"];
  readonly gold: GoldDocument;
}

const seedsFolder = fileURLToPath(new URL("../../seeds/", import.meta.url));
const goldFolder = fileURLToPath(new URL("../../fixtures/seeds/", import.meta.url));

export const seedNames: readonly string[] = readdirSync(seedsFolder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -".txt".length))
  .toSorted();

const readSource = (name: string): Source => {
  const bytes = readFileSync(`${seedsFolder}${name}.txt`);
  return {
    file: `seeds/${name}.txt`,
    id: null,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text: new TextDecoder("utf-8").decode(bytes),
    published: null,
    title: null,
  };
};

const locateAll = (file: GoldFile, text: string, path: string): GoldClaim[] => {
  const positions = positionsOf(text);
  return file.claims.map((claim) => {
    try {
      const { content, cue, source } = locate(text, claim);
      return {
        kind: claim.kind,
        spans: content.map((span) => positions.span(span)),
        cue: [positions.span(cue)],
        source: source ? [positions.span(source)] : [],
        optional: claim.optional === true,
        name: claim.speaker,
        said: claim.said?.value ?? null,
      };
    } catch (error) {
      throw new Error(`${path}: claim “${claim.content[0]}”`, { cause: error });
    }
  });
};

/** @throws {Error} when a marked piece does not stand in the article, or stands there more than once */
export const loadSeed = (name: string): Seed => {
  const path = `fixtures/seeds/${name}.yaml`;
  const source = readSource(name);
  const file = asGoldFile(parse(readFileSync(`${goldFolder}${name}.yaml`, "utf8")), path);
  return { source, document: file.document, gold: { name, text: source.text, claims: locateAll(file, source.text, path) } };
};
