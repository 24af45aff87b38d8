import { findJustification } from "../anonymous/find-justification.ts";
import { type Sieve, UNNAMED } from "./sieve.ts";

/** Words between a source and the reason that follows it: a comma. */
const BESIDE = 1;

/** `the official, who was not authorized to speak publicly, said`: whoever gives a reason not to be named is not named elsewhere. */
export const withheld: Sieve = {
  id: "withheld",
  resolve: ({ form, plural, range }, { scene, attributions }) => {
    const [attribution] = attributions;
    if (form !== "description" || plural || attribution === undefined) return null;
    const reason = findJustification(scene, attribution);
    const isItsOwn = reason !== null && range.first <= reason.first && reason.first <= range.end + BESIDE;
    return isItsOwn ? UNNAMED("anonymous") : null;
  },
};
