import type { TokenRange } from "../../language/token-range.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { isSpeechCue } from "../../lexicon/cues/cue-lexicon.ts";
import type { Attribution } from "../attribution.ts";
import { type Reading, quotationFrom } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";
import { holders } from "./nest.ts";

/** Speakers of a quotation and those they speak to: what `I` think is what the speaker says. */
const OWN_VOICE: ReadonlySet<string> = new Set(["i", "we", "you", "it", "that", "this", "they", "there", "which"]);

const isClause = (frame: Frame): boolean => frame === "that" || frame === "wh" || frame === "to";

/** Whether a quotation begins among the tokens of a range. */
const holdsQuotation = (reading: Reading, { first, end }: TokenRange): boolean => {
  for (let place = first; place < end; place++) if (quotationFrom(reading, place) !== undefined) return true;
  return false;
};

/** Whether a claim inside another tells what somebody else said: with a verb of speech and a clause of its own. */
const reportsAnother = (reading: Reading, { source, lemma, frame, cue, content }: Attribution): boolean => {
  const { tokens, hiddenBy, lexicon } = reading;
  // `The cook called it “a fraud,” Ruiz said`, but `She opened a book of “old jokes,” Ruiz said`
  const namesWords = source !== null && (!/^(?:object|to)$/.test(frame) || isSpeechCue(lexicon.cues, lemma));
  const names = namesWords && content.some((part) => holdsQuotation(reading, part));
  const isSpeech =
    frame === "quotation" || names || lemma === "according to" || (isClause(frame) && isSpeechCue(lexicon.cues, lemma));
  const isQuoted = (hiddenBy[cue.first] ?? -1) !== -1;
  const own = source === null || OWN_VOICE.has(tokens[source.first]?.lower ?? "");
  return isSpeech && !(isQuoted && own);
};

/** Leaves out of what is said the thoughts and wishes that belong to it: “I think we need it,” he said. */
export const dropThoughtsInside: Refiner = {
  id: "drop-thoughts-inside",
  refine: (attributions, reading) => {
    const within = holders(attributions);
    return attributions.filter((attribution, position) => {
      const isInside = within[position] !== null || (reading.hiddenBy[attribution.cue.first] ?? -1) !== -1;
      return !isInside || reportsAnother(reading, attribution);
    });
  },
};
