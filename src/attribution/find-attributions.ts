import type { Analysis } from "../language/analysis.ts";
import type { Attribution } from "./attribution.ts";

/** “The bridge will hold,” said Ana Ruiz.  “The bridge will hold,” Ana Ruiz said. */
export const findAttributions = ({ document, quotations }: Analysis): readonly Attribution[] =>
  quotations.flatMap((quotation): Attribution[] => {
    const after = document.text.slice(quotation.end, quotation.end + 120);
    const match =
      /^ (said|says) ((?:\p{Lu}\S*\p{L} ?)+)/u.exec(after) ?? /^ ((?:\p{Lu}\S*\p{L} )+)(said|says)\b/u.exec(after);
    if (!match) return [];
    const [, one = "", two = ""] = match;
    const [cueText, sourceText] = /^says?$|^said$/.test(one) ? [one, two] : [two, one];
    const cueStart = quotation.end + after.indexOf(cueText, 1);
    const sourceStart = quotation.end + after.indexOf(sourceText, 1);
    return [
      {
        kind: "direct",
        source: { start: sourceStart, end: sourceStart + sourceText.trimEnd().length },
        cue: { start: cueStart, end: cueStart + cueText.length },
        lemma: "say",
        act: "say",
        content: [{ start: quotation.start, end: quotation.end }],
        rule: "quotation-cue",
      },
    ];
  });
