/** Marks, accents, case and a leading article are no part of who somebody is. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9_& ]/g, "")
    .toLowerCase()
    .replace(/^the /, "")
    .trim();

/** “The Harbor Wire” is “Harbor Wire”, “Agnès Roy” is “Agnes Roy”; a missing name is like an empty one. */
export const sameName = (a: string | null, b: string | null): boolean => plain(a ?? "") === plain(b ?? "");
