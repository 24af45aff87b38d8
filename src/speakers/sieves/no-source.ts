import { type Sieve, UNNAMED } from "./sieve.ts";

/** `The plan was said to be late.` */
export const noSource: Sieve = {
  id: "no-source",
  resolve: ({ form }) => (form === "none" ? UNNAMED("none") : null),
};
