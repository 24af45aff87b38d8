import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import type { Reading } from "../grammar/reading.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { surroundingsOf } from "../grammar/surroundings.ts";
import type { Refiner } from "../refiner.ts";

/** What is sent to or held before somebody, and how one speaks to them: `in a letter to shareholders`, `speaking to reporters`. */
const ADDRESSING: ReadonlySet<string> = new Set(
  "speaking talking writing letter letters email e-mail memo message note statement speech remarks address".split(" "),
);

const nounPhraseAt = (tokens: readonly Token[], first: number, end: number): TokenRange | null => {
  const token = tokens[first];
  if (first >= end || !beginsNounPhrase(token) || token?.tag === "mark" || token?.tag === "gerund") return null;
  const after = skipNounPhrase(tokens, first, end);
  return after > first ? { first, end: after } : null;
};

/** `told [the crowd]`, `wrote to [the board]`: right after the cue. */
const besideCue = ({ tokens, lexicon }: Reading, { cue, lemma }: Attribution, end: number): TokenRange | null => {
  if (tokens[cue.end]?.lower === "to") return nounPhraseAt(tokens, cue.end + 1, end);
  return lexicon.cues.verbs.get(lemma)?.hearer ? nounPhraseAt(tokens, cue.end, end) : null;
};

/** `in a letter to [shareholders]`, `speaking to [reporters]`: anywhere around. */
const inSetting = ({ tokens }: Reading, { first, end }: TokenRange): TokenRange | null => {
  for (let place = first; place < end - 2; place++) {
    if (!ADDRESSING.has(tokens[place]?.lower ?? "") || tokens[place + 1]?.lower !== "to") continue;
    const hearer = nounPhraseAt(tokens, place + 2, end);
    if (hearer) return hearer;
  }
  return null;
};

const hearerOf = (reading: Reading, attribution: Attribution): TokenRange | null => {
  const surroundings = surroundingsOf(reading, attribution);
  const after = surroundings.find(({ first }) => first === attribution.cue.end);
  const beside = after && attribution.frame !== "object" ? besideCue(reading, attribution, after.end) : null;
  return beside ?? surroundings.map((range) => inSetting(reading, range)).find((hearer) => hearer !== null) ?? null;
};

/** Names the hearer where the rule that found the content had no need to: `“Go home,” she told the crowd.` */
export const addHearers: Refiner = {
  id: "add-hearers",
  refine: (attributions, reading) =>
    attributions.map((attribution) =>
      attribution.hearer ? attribution : { ...attribution, hearer: hearerOf(reading, attribution) },
    ),
};
