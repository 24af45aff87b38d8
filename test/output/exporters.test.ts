import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { csv } from "../../src/output/csv.ts";
import { type Exporter, flatClaims, type Records } from "../../src/output/exporter.ts";
import { json, jsonOfOne } from "../../src/output/json.ts";
import { ndjson } from "../../src/output/ndjson.ts";
import { yaml, yamlOfOne } from "../../src/output/yaml.ts";
import { failedRecord, recordWith, sampleRecord, TRAPS } from "../sample-record.ts";
import { parseCsv } from "./parse-csv.ts";

const written = async (exporter: Exporter, records: Records): Promise<string> => {
  const pieces: string[] = [];
  for await (const piece of exporter(records)) pieces.push(piece);
  return pieces.join("");
};

const both = [sampleRecord, failedRecord];
const claims = both.flatMap((record) => flatClaims(record));
const anyRecords = fc.array(fc.string({ unit: "binary" }).map(recordWith), { maxLength: 3 });

describe("json", () => {
  test("is one array, two spaces a level", async () => {
    expect(await written(json("document"), both)).toBe(`${JSON.stringify(both, null, 2)}\n`);
    expect(await written(json("claim"), both)).toBe(`${JSON.stringify(claims, null, 2)}\n`);
  });

  test("of nothing is an empty array", async () => {
    expect(await written(json("document"), [])).toBe("[]\n");
    expect(await written(json("claim"), [failedRecord])).toBe("[]\n");
  });

  test("of one article in a file of its own is an object", () => {
    expect(JSON.parse(jsonOfOne(sampleRecord))).toEqual(sampleRecord);
  });

  test("is the same as a whole for any words", () =>
    fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        expect(JSON.parse(await written(json("document"), records))).toEqual(records);
      }),
    ));
});

describe("ndjson", () => {
  test("has one record, or one claim, a line", async () => {
    const lines = (await written(ndjson("document"), both)).split("\n");
    expect(lines.slice(0, -1).map((line): unknown => JSON.parse(line))).toEqual(both);
    expect(lines.at(-1)).toBe("");
    const flat = (await written(ndjson("claim"), both)).trimEnd().split("\n");
    expect(flat.map((line): unknown => JSON.parse(line))).toEqual(claims);
  });

  test("of nothing is nothing", async () => {
    expect(await written(ndjson("document"), [])).toBe("");
  });
});

describe("yaml", () => {
  test.for(TRAPS.map((trap) => ({ trap })))("reads back $trap, in YAML 1.1 as well", async ({ trap }) => {
    const records = [recordWith(trap)];
    const text = await written(yaml("document"), records);
    expect(parse(text)).toEqual(records);
    expect(parse(text, { version: "1.1" })).toEqual(records);
  });

  test("reads back any words", () =>
    fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const text = await written(yaml("document"), records);
        expect(parse(text)).toEqual(records);
      }),
    ));

  test("is a list that reads back as the JSON does", async () => {
    const read: unknown = parse(await written(yaml("document"), both));
    expect(read).toEqual(both);
    expect(parse(await written(yaml("claim"), both))).toEqual(claims);
    expect(parse(yamlOfOne(sampleRecord))).toEqual(sampleRecord);
    expect(await written(yaml("document"), [])).toBe("[]\n");
  });

  test("never uses an alias", async () => {
    expect(await written(yaml("document"), [sampleRecord, sampleRecord])).not.toMatch(/[&*]a\d/);
  });
});

describe("csv", () => {
  test("has a header and one row a claim, as wide as the header", async () => {
    const [header = [], ...rows] = parseCsv(await written(csv, both));
    expect(rows).toHaveLength(claims.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
    const first = Object.fromEntries(header.map((name, column) => [name, rows[0]?.[column]]));
    expect(first).toMatchObject({
      file: "news/ferry.txt",
      speaker: "Tove Lind",
      text: "The ferry, “Old Nan”, sails at noon. … No later.",
      said: "2024-05-16",
      act: "promise",
      start: "10",
      end: "81",
      line: "3",
    });
    expect(JSON.parse(first["spans"] ?? "")).toEqual(sampleRecord.claims[0]?.spans);
  });

  test("of nothing is its header", async () => {
    expect((await written(csv, [])).split("\r\n")).toHaveLength(2);
  });

  test.for(TRAPS.map((trap) => ({ trap })))("keeps $trap as it is", async ({ trap }) => {
    const [header = [], row = []] = parseCsv(await written(csv, [recordWith(trap)]));
    expect(row[header.indexOf("text")]).toBe(trap);
  });

  test("keeps any words", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (words) => {
        const [header = [], row = []] = parseCsv(await written(csv, [recordWith(words)]));
        expect(row[header.indexOf("text")]).toBe(words);
        expect(row[header.indexOf("to")]).toBe(words);
      }),
    ));
});
