import type { CueFamily } from "../cue.ts";

/** Verbs of knowing and seeing that may also judge: behind those of thinking, so that they keep their act. */
export const SEEING_AS: readonly CueFamily[] = [
  {
    act: "judge",
    frames: ["as", "object"],
    note: "seen as, known as, remembered as",
    lemmas: "see, know, remember, recognize",
  },
  {
    act: "judge",
    frames: ["small", "quotation"],
    note: "found it a hoax",
    lemmas: "find, think",
  },
];
