import type { DateMention } from "../dates/date-mention.ts";
import { type TokenRange, spanOf } from "../language/token-range.ts";
import { countLeading } from "../text/count-leading.ts";
import { contains, cut, overlaps } from "../text/span.ts";
import type { Material } from "./material.ts";
import type { ContentDate, DateRecord, SaidRecord, TextSpan } from "./record.ts";

const mentionSpan = ({ source, positions }: Material, mention: DateMention): TextSpan => ({
  text: cut(source.text, mention),
  ...positions.span(mention),
});

/** When the attribution at `position` was uttered, as published. */
export const saidRecord = (material: Material, position: number): SaidRecord | null => {
  const said = material.said[position];
  if (!said) return null;
  return said.basis === "document"
    ? { value: said.day, text: null, start: null, end: null, basis: said.basis }
    : { value: said.mention.value, ...mentionSpan(material, said.mention), basis: said.basis };
};

/** The dates inside the content. */
export const contentDates = (material: Material, content: readonly TokenRange[]): ContentDate[] =>
  content.flatMap((range) => {
    const span = spanOf(material.analysis.tokens, range);
    if (span === null) return [];
    const dates: ContentDate[] = [];
    for (let place = countLeading(material.mentions, ({ end }) => end <= span.start); ; place++) {
      const mention = material.mentions[place];
      if (mention === undefined || mention.start >= span.end) return dates;
      if (!contains(span, mention)) continue;
      const { text, start, end } = mentionSpan(material, mention);
      dates.push({ text, value: mention.value, start, end });
    }
  });

/** Every date of the document and what it does there. */
export const documentDates = (material: Material): DateRecord[] => {
  const uttered = new Set(material.said.map((said) => (said && said.basis !== "document" ? said.mention : undefined)));
  const stamp = material.analysis.document.publishedSpan;
  return material.mentions.map((mention) => {
    const { text, start, end } = mentionSpan(material, mention);
    const isStamp = stamp !== null && overlaps(stamp, mention);
    return {
      text,
      value: mention.value,
      start,
      end,
      role: isStamp ? "published" : uttered.has(mention) ? "said" : "mentioned",
    };
  });
};
