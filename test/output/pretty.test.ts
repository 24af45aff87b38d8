import { describe, expect, test } from "vitest";
import type { DocumentRecord } from "../../src/claims/record.ts";
import { type Palette, plain } from "../../src/output/palette.ts";
import { pretty } from "../../src/output/pretty.ts";
import { columnsOf } from "../../src/output/wrap.ts";
import { failedRecord, recordWith, sampleRecord } from "../sample-record.ts";

const shown = async (records: readonly DocumentRecord[], width = 60, palette: Palette = plain): Promise<string> => {
  const pieces: string[] = [];
  for await (const piece of pretty({ width, palette })(records)) pieces.push(piece);
  return pieces.join("");
};

const bracketed: Palette = {
  title: (text) => `<t>${text}</t>`,
  speaker: (text) => `<s>${text}</s>`,
  cue: (text) => `<c>${text}</c>`,
  date: (text) => `<d>${text}</d>`,
  warning: (text) => `<w>${text}</w>`,
  quiet: (text) => text,
};

describe("pretty", () => {
  test("shows article, speaker, words, date and place", async () => {
    expect(await shown([sampleRecord])).toBe(`Ferry sails on
Skarvik Post · 2024-05-17 · by Ola Berg, Mia Sund
news/ferry.txt · 2 claims

  Tove Lind · harbour master of Skarvik · “she”
    “The ferry, “Old Nan”, sails at noon. … No later.”
    vowed (promise) · 2024-05-16 (“on Thursday”)
    to reporters · venue: a meeting on the quay
    via Radio Skarvik · lead
    news/ferry.txt:3:1 · direct · 0.93

  nobody named
    the fog would lift
    news/ferry.txt:5:9 · indirect · 0.40
`);
  });

  test("shows what is wrong with an article, and where", async () => {
    expect(await shown([failedRecord])).toBe("news/broken.txt:2:7\nthis byte is not UTF-8; save the file as UTF-8\n");
  });

  test("parts articles by a line", async () => {
    expect(await shown([failedRecord, failedRecord], 10)).toContain("\n\n──────────\n\n");
  });

  test("paints only what it is given paint for", async () => {
    const text = await shown([sampleRecord], 80, bracketed);
    expect(text).toContain("<t>Ferry sails on</t>");
    expect(text).toContain("<s>Tove Lind</s>");
    expect(text).toContain("<c>vowed (promise)</c> · <d>2024-05-16 (“on Thursday”)</d>");
  });

  test("keeps to the width", async () => {
    const words = `${"many short words ".repeat(30)}${"x".repeat(200)} ${"漢字".repeat(60)}`;
    const text = await shown([{ ...recordWith(words), file: "a.txt" }], 50);
    expect(Math.max(...text.split("\n").map((line) => columnsOf(line)))).toBeLessThanOrEqual(50);
  });

  test("lets no text command the terminal", async () => {
    const text = await shown([recordWith("a\u001b[2J\u0007\u009b1m\u202eb\u200b\u2066c\ud83d\ude00\r\nd")], 200);
    expect(text).toContain("a␛[2J␇<U+009B>1m<U+202E>b<U+200B><U+2066>c😀 d");
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test("takes time in proportion to the text", async () => {
    const text = await shown([recordWith("x".repeat(200_000)), recordWith("x ".repeat(100_000))], 80);
    expect(text.length).toBeGreaterThan(400_000);
  });
});
