import type { CueFamily } from "../cue.ts";

/** Verbs of showing, by what they take. */
export const SHOWING: readonly CueFamily[] = [
  {
    act: "show",
    frames: ["that", "wh", "object"],
    note: "documents, figures and events as evidence; fires only with a content clause or a document as its source",
    lemmas:
      "show, indicate, suggest, demonstrate, illustrate, reveal, imply, signal, reflect, confirm, document, depict, portray, estimate, project, " +
      "point to, warn, betray, bear out, evidence, evince, signify, lay bare",
  },
];
