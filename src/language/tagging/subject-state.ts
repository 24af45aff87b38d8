import type { Tag } from "../analysis.ts";
import { FINITE_TAGS } from "../finite-tags.ts";

/** How far the subject that begins a sentence has been read: to its noun, to a tail behind a noun of either number, or past it. */
export type SubjectState = "head" | "plural" | "singular" | "relative" | "past";

const ENDS_SUBJECT: ReadonlySet<Tag> = new Set(["comma", "semicolon", "colon", "stop", "wh", "subordinator", "dash"]);

/** Reads one more tag of the subject that begins a sentence. */
export const subjectAfter = (
  state: SubjectState,
  tag: Tag,
  before: Tag | undefined,
  isPlural: boolean,
): SubjectState => {
  // `people [who live there] say`: the verb of the clause that hangs on a plural is not the plural's
  if (state === "relative") return FINITE_TAGS.has(tag) ? "plural" : /^(?:comma|stop)$/.test(tag) ? "past" : state;
  if (tag === "wh" && (state === "plural" || (state === "head" && isPlural))) return "relative";
  if (state === "past" || FINITE_TAGS.has(tag) || ENDS_SUBJECT.has(tag)) return "past";
  if (state !== "head" || (tag !== "preposition" && tag !== "to")) return state;
  if (!/^(?:noun|name|number|pronoun)$/.test(before ?? "")) return "past";
  return isPlural ? "plural" : "singular";
};
