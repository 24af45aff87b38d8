import type { TokenRange } from "../../language/token-range.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { isSpeechCue } from "../../lexicon/cues/cue-lexicon.ts";
import type { Attribution } from "../attribution.ts";
import { type Reading, quotationFrom } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";
import { holders } from "./nest.ts";

/** Speakers and those they speak to, and what stands for nobody in particular: what `I` think is what the speaker says. */
const OWN_VOICE: ReadonlySet<string> = new Set(["i", "we", "you", "it", "that", "this", "they", "there", "which"]);

const isClause = (frame: Frame): boolean => frame === "that" || frame === "wh" || frame === "to";

/** Whether a quotation begins among the tokens of a range. */
const holdsQuotation = (reading: Reading, { first, end }: TokenRange): boolean => {
  for (let place = first; place < end; place++) if (quotationFrom(reading, place) !== undefined) return true;
  return false;
};

/** Whether a claim tells what was said: with a verb of speech and a clause of its own, or words in marks. */
const tellsSpeech = (reading: Reading, { source, lemma, frame, content }: Attribution): boolean => {
  const isSpeech = isSpeechCue(reading.lexicon.cues, lemma);
  // `The cook called it “a fraud,” Ruiz said`, but `She opened a book of “old jokes,” Ruiz said`
  const namesWords = source !== null && (!/^(?:object|to)$/.test(frame) || isSpeech);
  const names = namesWords && content.some((part) => holdsQuotation(reading, part));
  return frame === "quotation" || names || lemma === "according to" || (isClause(frame) && isSpeech);
};

/** `Ruiz said that [he] hoped`, `Ruiz said [she] wants`: whether a pronoun that opens what is said stands for who says it. */
const opensContent = ({ tokens }: Reading, source: TokenRange, { content }: Attribution): boolean =>
  /^(?:he|she)$/.test(tokens[source.first]?.lower ?? "") &&
  content.some(
    ({ first }) => source.first === first || (source.first === first + 1 && tokens[first]?.lower === "that"),
  );

/** Whether a claim has nobody but the speaker for its source. */
const isSpeakersOwn = (reading: Reading, { source }: Attribution, holder: Attribution | undefined): boolean =>
  source === null ||
  OWN_VOICE.has(reading.tokens[source.first]?.lower ?? "") ||
  (holder !== undefined && opensContent(reading, source, holder));

/** Whether a claim inside another is one to tell: somebody else's, or something said, and not only in the speaker's words. */
const isClaimOfItsOwn = (reading: Reading, attribution: Attribution, holder: Attribution | undefined): boolean => {
  const { hiddenBy, quotationOf } = reading;
  const { first, end } = attribution.cue;
  const isQuoted = (hiddenBy[first] ?? -1) !== -1;
  const isInMarks = (quotationOf[end - 1] ?? -1) !== -1;
  const isOwn = isSpeakersOwn(reading, attribution, holder);
  return isOwn ? !isQuoted && tellsSpeech(reading, attribution) : !isInMarks || tellsSpeech(reading, attribution);
};

/**
 * Leaves out of what is said the thoughts and wishes that belong to it: the speaker's own, `He said he hoped so`, and
 * those of others that are told in the speaker's words, `“Everybody wants it,” he said`. What others think otherwise is a
 * claim inside the claim: `He said [the mayor] [wants] it`.
 */
export const dropOwnThoughts: Refiner = {
  id: "drop-own-thoughts",
  refine: (attributions, reading) => {
    const within = holders(attributions);
    return attributions.filter((attribution, position) => {
      const holder = attributions[within[position] ?? -1];
      const isInside = holder !== undefined || (reading.hiddenBy[attribution.cue.first] ?? -1) !== -1;
      return !isInside || isClaimOfItsOwn(reading, attribution, holder);
    });
  },
};
