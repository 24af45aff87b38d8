import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";

const folder = fileURLToPath(new URL("../../../shared/", import.meta.url));
const isThere = existsSync(`${folder}gold/seeds`) && existsSync(`${folder}seeds`);
const files = isThere ? readdirSync(`${folder}gold/seeds`).filter((name) => name.endsWith(".jsonl")) : [];

describe.skipIf(!isThere)("real articles (skipped where the shared folder is missing)", () => {
  test.for(files)("%s: title, date, byline and publisher as a person reads them", (file) => {
    const [first = ""] = readFileSync(`${folder}gold/seeds/${file}`, "utf8").split("\n");
    const gold: unknown = JSON.parse(first);
    const text = readFileSync(`${folder}seeds/${file.replace(/\.jsonl$/, ".txt")}`, "utf8");
    const { title, published, byline, publisher } = readDocument(text, {
      published: null,
      title: null,
      fallbackDate: null,
    });
    expect(gold).toMatchObject({ document: { title, published, byline: byline.join(", ") || null, publisher } });
  });
});
