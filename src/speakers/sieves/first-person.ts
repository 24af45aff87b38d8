import { type Sieve, UNNAMED } from "./sieve.ts";

const FIRST_PERSON = new Set(["i", "me", "my", "mine", "myself"]);

/** `"I said no," Holt recalled.`: whoever is quoted; outside quotations the author. */
export const firstPerson: Sieve = {
  id: "first-person",
  resolve: ({ form, word }, { enclosing }) => {
    if (form !== "pronoun" || !FIRST_PERSON.has(word)) return null;
    return enclosing ?? UNNAMED("author");
  },
};
