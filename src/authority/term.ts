import { dayRange } from "../calendar/edtf.ts";

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** What is wrong with a term; null where it is an EDTF interval such as `2021-01-20/2025-01-20` or `2025-01-20/..`. */
export const problemOfTerm = (term: string): string | null => {
  const [start = "", end, ...rest] = term.split("/");
  if (end === undefined || rest.length > 0 || !DATE.test(start) || !(end === ".." || DATE.test(end)))
    return `"${term}" is no term; want two dates with "/" between, such as 2021-01-20/2025-01-20, or 2025-01-20/.. while it lasts`;
  const [first, last] = [dayRange(start), end === ".." ? null : dayRange(end)];
  if (first === null || (end !== ".." && last === null)) return `"${term}" names a day that no calendar has`;
  return last !== null && last.last < first.first ? `"${term}" ends before it begins` : null;
};
