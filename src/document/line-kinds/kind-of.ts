import type { PageLine } from "../page-line.ts";
import { biography } from "./biographies.ts";
import { byline, credits, roleLine } from "./bylines.ts";
import { caption, credit } from "./captions.ts";
import { copyright } from "./copyrights.ts";
import type { LineKind, LineKindRule } from "./line-kind.ts";
import { publisherLine } from "./outlet-lines.ts";
import { address, marker, navigation, openingPhrase, pageWords, wholePhrase } from "./phrases.ts";
import { stamp } from "./stamps.ts";

/** The first rule that knows a line names its kind: the surest come first. */
const rules: readonly LineKindRule[] = [
  marker,
  wholePhrase,
  address,
  copyright,
  byline,
  stamp,
  credits,
  credit,
  publisherLine,
  roleLine,
  openingPhrase,
  caption,
  biography,
  pageWords,
  navigation,
];

/** What a line is by its own words, wherever it stands. */
export const kindOf = (line: PageLine): LineKind => {
  for (const rule of rules) {
    const kind = rule(line);
    if (kind !== null) return kind;
  }
  return "text";
};
