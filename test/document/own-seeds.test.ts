import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../../src/document/read-document.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = readdirSync(`${root}fixtures/seeds`).filter((name) => name.endsWith(".yaml"));

test.for(names)("%s: title, date, byline and publisher as written down for it", (name) => {
  const gold: unknown = parse(readFileSync(`${root}fixtures/seeds/${name}`, "utf8"));
  const text = readFileSync(`${root}seeds/${name.replace(/\.yaml$/, ".txt")}`, "utf8").replace(/^\ufeff/, "");
  const { title, published, byline, publisher } = readDocument(text, {
    published: null,
    title: null,
    fallbackDate: null,
  });
  expect(gold).toMatchObject({ document: { title, published, byline, publisher } });
});
