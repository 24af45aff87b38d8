import type { Attribution, Modality } from "../attribution.ts";
import type { Reading } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";

/** Sources that are nobody: `no one said`, `neither side said`, `none of them said`. */
const NOBODY: ReadonlySet<string> = new Set(["nobody", "no", "none", "neither", "nothing"]);

/** Words before a source that leave open whether it speaks at all. */
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "should"]);

/** Auxiliaries that stand before their subject only to ask: `did she say`. */
const ASKS: ReadonlySet<string | undefined> = new Set(["do", "have", "modal"]);

const endsAsking = ({ tokens, clausesAt }: Reading, place: number): boolean =>
  tokens[(clausesAt(place)?.sentence.end ?? 0) - 1]?.lower === "?";

const modalityAround = (reading: Reading, { cue, source }: Attribution): Modality | null => {
  const { tokens } = reading;
  if (tokens[cue.first - 1]?.lower === "of" && tokens[cue.first - 2]?.lower === "short") return "declined";
  if (source === null || source.first >= cue.first) return null;
  const before = tokens[source.first - 1];
  const first = tokens[source.first];
  if (first === undefined) return null;
  if ((ASKS.has(before?.tag) || first.tag === "wh") && endsAsking(reading, cue.first)) return "question";
  if (CONDITIONS.has(before?.lower ?? "")) return "hypothetical";
  return NOBODY.has(first.lower) ? "negated" : null;
};

/** Sees from what stands around a cue that its content was not, or need not have been, uttered: `if she says`, `did she say?` */
export const addModality: Refiner = {
  id: "add-modality",
  refine: (attributions, reading) =>
    attributions.map((attribution) =>
      attribution.modality === "asserted"
        ? { ...attribution, modality: modalityAround(reading, attribution) ?? "asserted" }
        : attribution,
    ),
};
